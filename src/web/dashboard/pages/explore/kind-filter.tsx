import { useAddress } from '../../address/address.ts';
import { asTitle } from '../../parts/in-words.ts';
import { KIND_NAMES, KINDS, type NetworkKind } from './kinds.ts';
import { outlineOf } from './shapes.ts';

/** Which kinds are nodes; at the same time the legend. */
export function KindFilter({ shown }: { readonly shown: readonly NetworkKind[] }) {
  const { set } = useAddress();
  const toggle = (kind: NetworkKind) => {
    const next = KIND_NAMES.filter((one) => (one === kind ? !shown.includes(one) : shown.includes(one)));
    set({ kinds: next.length === KIND_NAMES.length || next.length === 0 ? undefined : next.join(',') });
  };
  return (
    <fieldset class="actions">
      <legend class="hidden">Kinds shown</legend>
      {KIND_NAMES.map((kind) => (
        <button key={kind} type="button" aria-pressed={shown.includes(kind)} onClick={() => toggle(kind)}>
          <svg class="mark-swatch" viewBox="-1.2 -1.2 2.4 2.4" aria-hidden="true">
            <path d={outlineOf(kind)} style={{ fill: KINDS[kind].colour }} />
          </svg>{' '}
          {asTitle(kind)}
        </button>
      ))}
    </fieldset>
  );
}
