/** Where the name of the request stands in the lines of a head. */
const ID_PLACE = 1;
const REASONS = { 200: 'OK', 304: 'Not Modified' } as const;

export type AnswerStatus = keyof typeof REASONS;

/** The head that answers to requests that are alike go out with, but for what is another each time. */
export class AnswerHead {
  private readonly before: string;
  private readonly after: string;

  /** @param lines names and values in turn, that of the request first */
  constructor(
    readonly status: AnswerStatus,
    private readonly lines: string[],
  ) {
    const [name, , ...others] = lines;
    this.before = `HTTP/1.1 ${status} ${REASONS[status]}\r\n${name}: `;
    this.after = `\r\n${textOf(others)}`;
  }

  /** Its lines for a request of that name; good until they are asked for again. */
  linesFor(id: string): readonly string[] {
    this.lines[ID_PLACE] = id;
    return this.lines;
  }

  /** Its text for a request of that name, to which more lines can be added. */
  textFor(id: string): string {
    return this.before + id + this.after;
  }
}

/** Lines of a head, names and values in turn, as they are sent. */
export function textOf(lines: readonly string[]): string {
  let text = '';
  for (let at = 0; at < lines.length; at += 2) text += `${lines[at]}: ${lines[at + 1]}\r\n`;
  return text;
}
