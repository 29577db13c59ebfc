import { useState } from 'preact/hooks';
import { useAddress } from '../../address/address.ts';
import { type Hit, NodeCombobox } from '../../parts/node-combobox.tsx';
import { assumptionsIn, describe } from './assumption.ts';
import { AssumptionForm } from './assumption-form.tsx';

/** The reader's own assumptions, applied in their order after the scenario: to add, and to take away. */
export function Assumptions() {
  const { get, set } = useAddress();
  const [about, setAbout] = useState<Hit>();
  const own = assumptionsIn(get('assume'));
  const keep = (all: readonly object[]) =>
    set({ assume: all.length > 0 ? JSON.stringify(all) : undefined, after: undefined });
  return (
    <fieldset class="choices">
      <legend>Your assumptions</legend>
      {own.length > 0 && (
        <ol class="lines">
          {own.map((assumption, index) => (
            <li key={JSON.stringify(assumption)}>
              {describe(assumption)}{' '}
              <button type="button" onClick={() => keep(own.toSpliced(index, 1))}>
                Remove<span class="hidden"> {describe(assumption)}</span>
              </button>
            </li>
          ))}
        </ol>
      )}
      {about ? (
        <AssumptionForm
          about={about}
          onAdd={(assumption) => {
            setAbout(undefined);
            keep([...own, assumption]);
          }}
          onLeave={() => setAbout(undefined)}
        />
      ) : (
        <NodeCombobox
          label="Entity to assume something of"
          placeholder="Assume something of… (CS-3, Nvidia, house)"
          onChoose={setAbout}
        />
      )}
    </fieldset>
  );
}
