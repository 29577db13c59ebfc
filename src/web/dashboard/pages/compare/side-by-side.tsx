import { Figure } from '../../parts/figure.tsx';
import { asTitle } from '../../parts/in-words.ts';
import { EntityLink } from '../../parts/links.tsx';
import { Empty } from '../../parts/loaded.tsx';
import type { Side } from './compare.tsx';

/** The figures of every side, each on its own basis, which is told. */
export function SideBySide({
  sides,
  measures,
}: {
  readonly sides: readonly Side[];
  readonly measures: readonly string[];
}) {
  if (measures.length === 0) return <Empty>No measure is known of all of them: choose some above.</Empty>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard
    <section class="scroll" aria-label="Side by side" tabIndex={0}>
      <table>
        <caption>Figures side by side, each on its own basis</caption>
        <thead>
          <tr>
            <th scope="col">Measure</th>
            {sides.map((side) => (
              <th key={side.id} scope="col">
                <EntityLink node={side} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {measures.map((name) => (
            <tr key={name}>
              <th scope="row">{asTitle(name)}</th>
              {sides.map((side) => {
                const figure = side.figures.find(({ property }) => property === name);
                return (
                  <td key={side.id}>
                    {figure && <Figure figure={figure} cite={side.name} />}
                    <br />
                    <span class="faint">{[figure?.period, figure?.basis].filter(Boolean).join(', ')}</span>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
