import { useEffect, useState } from 'preact/hooks';
import { useViewVariables } from '../address/view-address.ts';
import { type Answer, ApiError } from './client.ts';
import { useServerState } from './server-state.ts';
import { type Asked, askOnce, seenIn } from './use-query.ts';

/** Sends one query with several sets of variables; the data stand in their order, once all are there. */
export function useQueries<Data>(query: string, sets: readonly object[]): Asked<readonly Data[]> {
  const { view, pinned } = useViewVariables();
  const { turn } = useServerState();
  const all = sets.map((variables) => seenIn(view, query, variables));
  const keys = all.map((sent) => JSON.stringify([sent, pinned, turn]));
  const key = keys.join();
  const [state, setState] = useState<{ key: string; data?: readonly Data[] | undefined; error?: ApiError }>({
    key: '-',
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key is made of all that is used
  useEffect(() => {
    let isCurrent = true;
    const answers: readonly Promise<Answer<Data>>[] = all.map((sent, index) =>
      askOnce<Data>(keys[index] as string, sent, pinned),
    );
    Promise.all(answers).then(
      (found) => isCurrent && setState({ key, data: found.map(({ data }) => data) }),
      (error) => {
        const told = error instanceof ApiError ? error : new ApiError(String(error), false);
        if (isCurrent) setState(({ data }) => ({ key, data, error: told }));
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [key]);
  const sent = all.at(-1) ?? { query, variables: {} };
  return { data: state.data, error: state.error, loading: state.key !== key, sent };
}
