import { useAddress } from '../../address/address.ts';
import type { WhatIfPageQuery } from '../../api/queries.ts';

/** The what-ifs of the seeds, to choose one. */
export function Scenarios({ scenarios }: { readonly scenarios: WhatIfPageQuery['scenarios'] }) {
  const { get, set } = useAddress();
  const chosen = scenarios.find(({ id }) => id === get('scenario'));
  return (
    <fieldset class="choices">
      <legend>Scenarios</legend>
      <div class="actions">
        {scenarios.map(({ id, name }) => (
          <button
            key={id}
            type="button"
            aria-pressed={chosen?.id === id}
            onClick={() => set({ scenario: chosen?.id === id ? undefined : id, after: undefined })}
          >
            {name}
          </button>
        ))}
      </div>
      {chosen && (
        <>
          <p>{chosen.rationale}</p>
          <ul>
            {chosen.edits.map((edit) => (
              <li key={edit}>{edit}</li>
            ))}
          </ul>
        </>
      )}
    </fieldset>
  );
}
