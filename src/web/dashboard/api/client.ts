import { heard, lost } from './server-state.ts';

/** What the API answers. */
export interface Answer<Data> {
  readonly data: Data;
  /** sha256 of the dataset that answered. */
  readonly dataset: string;
}

/** The API refused a query, or could not be reached; the message is for the reader of the page. */
export class ApiError extends Error {
  constructor(
    message: string,
    /** Whether the same request may succeed later. */
    readonly mayRecover: boolean,
  ) {
    super(message);
  }
}

interface Body<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly { readonly message: string }[];
}

/**
 * Asks the API.
 * @param pinned the dataset that has to answer; the current one if undefined
 * @throws ApiError if it does not answer, or with its reasons if it refuses
 */
export async function ask<Data>(
  query: string,
  variables: object,
  pinned: string | undefined,
  signal?: AbortSignal,
): Promise<Answer<Data>> {
  const response = await post(query, variables, pinned, signal);
  const body = await read<Data>(response);
  const dataset = response.headers.get('x-chipgraph-dataset') ?? '';
  if (dataset !== '' && pinned === undefined) heard(dataset);
  if (body.errors || !body.data) {
    const reasons = body.errors?.map(({ message }) => message).join('; ') ?? 'the answer is empty';
    throw new ApiError(reasons, response.status >= 500);
  }
  return { data: body.data, dataset };
}

async function post(
  query: string,
  variables: object,
  pinned: string | undefined,
  signal: AbortSignal | undefined,
): Promise<Response> {
  try {
    return await fetch('/graphql', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json',
        ...(pinned && { 'x-chipgraph-dataset': pinned }),
      },
      body: JSON.stringify({ query, variables }),
      ...(signal && { signal }),
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    lost();
    throw new ApiError('the server does not answer', true);
  }
}

async function read<Data>(response: Response): Promise<Body<Data>> {
  try {
    return (await response.json()) as Body<Data>;
  } catch {
    throw new ApiError(`the server answered with status ${response.status} and no JSON`, true);
  }
}
