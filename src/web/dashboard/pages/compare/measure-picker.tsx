import { useAddress } from '../../address/address.ts';
import { inWords } from '../../parts/in-words.ts';
import type { Side } from './compare.tsx';
import { basesOf, commonMeasures } from './measures.ts';

/** What they are compared on, and on which basis. */
export function MeasurePicker({
  sides,
  chosen,
}: {
  readonly sides: readonly Side[];
  readonly chosen: readonly string[];
}) {
  const { get, set } = useAddress();
  const toggle = (name: string) => {
    const next = chosen.includes(name) ? chosen.filter((one) => one !== name) : [...chosen, name];
    set({ on: next.join(',') }, 'replace');
  };
  return (
    <div class="controls">
      <label>
        Basis
        <select value={get('basis') ?? ''} onChange={(event) => set({ basis: event.currentTarget.value })}>
          <option value="">each figure’s own</option>
          {basesOf(sides).map((basis) => (
            <option key={basis} value={basis}>
              {basis}
            </option>
          ))}
        </select>
      </label>
      <details class="measures">
        <summary>Measures: {chosen.length} chosen</summary>
        <fieldset>
          <legend class="hidden">Measures</legend>
          {commonMeasures(sides).map((name) => (
            <label key={name}>
              <input type="checkbox" checked={chosen.includes(name)} onChange={() => toggle(name)} /> {inWords(name)}
            </label>
          ))}
        </fieldset>
      </details>
    </div>
  );
}
