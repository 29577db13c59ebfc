/** A question to the API that the front can answer. */
export interface Question {
  readonly query: string;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

const WORDS = ['query', 'operationName', 'variables'];

/** Reads what was sent; undefined where it is anything but one plain question, which is told the long way. */
export function askedQuestion(sent: unknown): Question | undefined {
  if (!isObject(sent) || Object.keys(sent).some((word) => !WORDS.includes(word))) return undefined;
  const { query, operationName, variables } = sent;
  if (typeof query !== 'string') return undefined;
  const name = operationName ?? undefined;
  if (name !== undefined && (typeof name !== 'string' || name === '')) return undefined;
  if (variables !== undefined && variables !== null && !isObject(variables)) return undefined;
  return { query, operationName: name, variables: variables ?? {} };
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The question in an address; undefined where a parameter is given twice, or is none of a plain question. */
export function questionInAddress(address: string): Question | undefined {
  const parameters = new URLSearchParams(address.slice(address.indexOf('?') + 1));
  const names = [...parameters.keys()];
  if (new Set(names).size < names.length) return undefined;
  const sent = Object.fromEntries(parameters);
  const variables = sent.variables === undefined || sent.variables === '' ? undefined : parsed(sent.variables);
  return askedQuestion({ ...sent, ...('variables' in sent && { variables }) });
}

/** What a text of JSON says; a text that is none stays a text. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
