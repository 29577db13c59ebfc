import { useAddress } from '../../address/address.ts';
import { Figure } from '../../parts/figure.tsx';
import { asTitle } from '../../parts/in-words.ts';
import { Empty } from '../../parts/loaded.tsx';
import { type Column, Table } from '../../parts/table.tsx';
import { HistoryChart } from './history-chart.tsx';
import type { Shown } from './node.tsx';

type Told = Shown['figures'][number];

/** All numbers of an entity, what is unknown at the end, and the history of the one that is chosen. */
export function Figures({ node }: { readonly node: Shown }) {
  const { get, set } = useAddress();
  const chosen = get('history');
  const known = node.figures.filter((figure) => figure.known);
  const unknown = node.figures.filter((figure) => !figure.known);
  const columns: readonly Column<Told>[] = [
    { name: 'What', show: ({ property }) => asTitle(property) },
    { name: 'Figure', show: (figure) => <Figure figure={figure} cite={node.name} /> },
    { name: 'Period', show: ({ period }) => period },
    { name: 'Basis', show: ({ basis }) => <span class="faint">{basis === 'unspecified' ? '' : basis}</span> },
    {
      name: 'History',
      show: ({ property, formula }) =>
        formula ? null : (
          <button
            type="button"
            aria-pressed={chosen === property}
            onClick={() => set({ history: chosen === property ? undefined : property }, 'replace')}
          >
            Plot<span class="hidden"> the history of {property}</span>
          </button>
        ),
    },
  ];
  return (
    <section>
      <h2>Figures</h2>
      {known.length === 0 && <Empty>No number is known of it in this view.</Empty>}
      {known.length > 0 && (
        <Table caption={`Figures of ${node.name}`} columns={columns} rows={known} keyOf={({ property }) => property} />
      )}
      {chosen && <HistoryChart id={node.id} name={node.name} property={chosen} />}
      {unknown.length > 0 && (
        <details>
          <summary>{unknown.length} unknown, and what is missing</summary>
          <ul class="lines">
            {unknown.map(({ property, missing }) => (
              <li key={property}>
                {asTitle(property)}: <code>{missing.map(({ text }) => text).join(', ')}</code>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
