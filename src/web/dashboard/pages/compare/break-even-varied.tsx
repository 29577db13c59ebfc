import { useAddress } from '../../address/address.ts';
import type { VariedQuery } from '../../api/queries.ts';
import { useQuery } from '../../api/use-query.ts';
import { inWords } from '../../parts/in-words.ts';
import { Loaded } from '../../parts/loaded.tsx';
import query from './varied.graphql';

/** Chooses the input: what sources say of an entity, not what follows from it. */
export function Varied({ id, property }: { readonly id: string; readonly property: string | undefined }) {
  const { set } = useAddress();
  const asked = useQuery<VariedQuery>(query, { id });
  return (
    <Loaded asked={asked}>
      {({ view: { node } }) => (
        <label>
          its
          <select
            value={property ?? ''}
            onChange={(event) => set({ input: event.currentTarget.value }, 'replace')}
            aria-label="Input that is changed"
          >
            <option value="">choose…</option>
            {node?.figures
              .filter(({ formula }) => !formula)
              .map((figure) => (
                <option key={figure.property} value={figure.property}>
                  {inWords(figure.property)} (now {figure.text})
                </option>
              ))}
          </select>
        </label>
      )}
    </Loaded>
  );
}
