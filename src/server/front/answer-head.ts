const REASONS = { 200: 'OK', 304: 'Not Modified' } as const;

export type AnswerStatus = keyof typeof REASONS;

/** The head that answers to requests that are alike go out with, but for the name of the request, which stands first. */
export class AnswerHead {
  private readonly before: string;
  private readonly after: string;

  /**
   * @param name of the line that names the request
   * @param others names and values in turn
   */
  constructor(
    readonly status: AnswerStatus,
    private readonly name: string,
    private readonly others: readonly string[],
  ) {
    this.before = `HTTP/1.1 ${status} ${REASONS[status]}\r\n${name}: `;
    this.after = `\r\n${textOf(others)}`;
  }

  /** Its lines for a request of that name, and more. */
  linesFor(id: string, more: readonly string[]): string[] {
    return [this.name, id, ...this.others, ...more];
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
