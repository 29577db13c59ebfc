import { useAddress } from '../../address/address.ts';
import { EntityLink } from '../../parts/links.tsx';
import { NodeCombobox } from '../../parts/node-combobox.tsx';
import { COMPARABLE } from './comparable.ts';
import type { Side } from './compare.tsx';

const MOST = 6;

/** What is compared: to add to, and to take from. All are of one kind. */
export function Chosen({ sides }: { readonly sides: readonly Side[] }) {
  const { set } = useAddress();
  const ids = sides.map(({ id }) => id);
  const compare = (next: readonly string[]) => set({ ids: next.join(',') || undefined });
  const kinds = sides[0] ? [sides[0].kind] : COMPARABLE;
  return (
    <fieldset class="choices">
      <legend>Compared</legend>
      {sides.length > 0 && (
        <ul class="actions chips">
          {sides.map((side) => (
            <li key={side.id} class="chip">
              <EntityLink node={side} />{' '}
              <button type="button" onClick={() => compare(ids.filter((id) => id !== side.id))}>
                ×<span class="hidden"> leave out {side.name}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {sides.length < MOST ? (
        <NodeCombobox
          label="Entity to compare"
          placeholder={sides.length > 0 ? 'Add another of the kind…' : 'System, chip, result, company or model…'}
          kinds={kinds}
          onChoose={({ id }) => compare([...new Set([...ids, id])])}
        />
      ) : (
        <p class="faint">Six are as many as fit side by side.</p>
      )}
    </fieldset>
  );
}
