import { useEffect, useState } from 'preact/hooks';
import { useViewVariables } from '../address/view-address.ts';
import { type Answer, ApiError, ask } from './client.ts';
import { useServerState } from './server-state.ts';

/** A query on its way: its data, or why there are none. While new data are fetched the old ones stay. */
export interface Asked<Data> {
  readonly data: Data | undefined;
  readonly error: ApiError | undefined;
  readonly loading: boolean;
  /** What was sent, for the playground. */
  readonly sent: Sent;
}

/** A query as it is sent. */
export interface Sent {
  readonly query: string;
  readonly variables: object;
}

const KEPT_ANSWERS = 60;
const answers = new Map<string, Promise<Answer<unknown>>>();

/** Asks once for the same query, variables, dataset and turn of the server; what failed is asked again. */
export function askOnce<Data>(
  key: string,
  { query, variables }: Sent,
  pinned: string | undefined,
): Promise<Answer<Data>> {
  const known = answers.get(key) as Promise<Answer<Data>> | undefined;
  if (known) return known;
  const answer = ask<Data>(query, variables, pinned);
  answers.set(key, answer);
  answer.catch(() => answers.delete(key));
  for (const oldest of answers.keys()) if (answers.size > KEPT_ANSWERS) answers.delete(oldest);
  return answer;
}

/**
 * Sends a query of a page in the view that the address asks for: the query has the variables of `view` (`$asOf`,
 * `$sources`, `$scenario`, `$assume`) where it looks at figures. Asked again when the server changes its dataset or comes back.
 */
export function useQuery<Data>(query: string, variables: object = {}): Asked<Data> {
  const { view, pinned } = useViewVariables();
  const { turn } = useServerState();
  const sent = seenIn(view, query, variables);
  const key = JSON.stringify([sent, pinned, turn]);
  const [state, setState] = useState<{ key: string; data?: Data | undefined; error?: ApiError }>({ key: '' });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key is made of all that is used
  useEffect(() => {
    let isCurrent = true;
    askOnce<Data>(key, sent, pinned).then(
      ({ data }) => isCurrent && setState({ key, data }),
      (error) => isCurrent && setState(({ data }) => ({ key, data, error: asApiError(error) })),
    );
    return () => {
      isCurrent = false;
    };
  }, [key]);
  return { data: state.data, error: state.error, loading: state.key !== key, sent };
}

/** A query as it is sent to be answered in a view. */
export const seenIn = (view: object, query: string, variables: object): Sent => ({
  query,
  variables: { ...used(view, query), ...variables },
});

/** The variables that a query declares. */
const used = (variables: object, query: string): object =>
  Object.fromEntries(Object.entries(variables).filter(([name]) => query.includes(`$${name}:`)));

const asApiError = (error: unknown): ApiError =>
  error instanceof ApiError ? error : new ApiError(String(error), false);
