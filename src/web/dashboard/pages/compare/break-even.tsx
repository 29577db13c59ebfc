import { useAddress } from '../../address/address.ts';
import { asTitle, inWords } from '../../parts/in-words.ts';
import { Flip } from './break-even-flip.tsx';
import { Varied } from './break-even-varied.tsx';
import type { Side } from './compare.tsx';

/** At which value of one input a comparison of the first two flips: choose the measure, the entity and its input. */
export function BreakEven({
  sides,
  measures,
}: {
  readonly sides: readonly Side[];
  readonly measures: readonly string[];
}) {
  const { get, set } = useAddress();
  const [left, right] = sides;
  if (!left || !right) return null;
  const on = measures.find((name) => name === get('flip')) ?? (measures[0] as string);
  // What a result is made of: its system, chip, model; and the sides themselves.
  const around = [left, right].flatMap((side) => [side, ...side.facts.flatMap(({ node }) => node ?? [])]);
  const choices = [...new Map(around.map(({ id, name, kind }) => [id, { id, name, kind }])).values()];
  const about = choices.find(({ id }) => id === get('vary'));
  const property = get('input');
  return (
    <section>
      <h2>Where does it flip?</h2>
      <form class="controls" onSubmit={(event) => event.preventDefault()}>
        <label>
          Measure
          <select value={on} onChange={(event) => set({ flip: event.currentTarget.value }, 'replace')}>
            {measures.map((name) => (
              <option key={name} value={name}>
                {asTitle(name)}
              </option>
            ))}
          </select>
        </label>
        <label>
          By changing
          <select
            value={about?.id ?? ''}
            onChange={(event) => set({ vary: event.currentTarget.value, input: undefined }, 'replace')}
          >
            <option value="">choose…</option>
            {choices.map(({ id, name, kind }) => (
              <option key={id} value={id}>
                {name} ({inWords(kind)})
              </option>
            ))}
          </select>
        </label>
        {about && <Varied id={about.id} property={property} />}
      </form>
      {about && property && <Flip left={left} right={right} on={on} about={about.id} property={property} />}
    </section>
  );
}
