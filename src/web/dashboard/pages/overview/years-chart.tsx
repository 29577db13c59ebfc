import type { OverviewQuery } from '../../api/queries.ts';
import type { Sent } from '../../api/use-query.ts';
import { Chart } from '../../parts/chart.tsx';
import type { Column } from '../../parts/table.tsx';

type Holdings = OverviewQuery['view']['holdings'];
type Year = Holdings['years'][number];

const COLUMNS: readonly Column<Year>[] = [
  { name: 'Year', show: ({ year }) => year, sort: ({ year }) => year, file: ({ year }) => ({ year }) },
  { name: 'Claims', show: ({ count }) => count, sort: ({ count }) => count, file: ({ count }) => ({ claims: count }) },
];

/** How fresh the evidence is: claims by the year in which they were said, and those of which nobody says when. */
export function YearsChart({ holdings, sent }: { readonly holdings: Holdings; readonly sent: Sent }) {
  const { years, undated } = holdings;
  const bars = [...years, { year: 'undated', count: undated }];
  return (
    <Chart
      title="How fresh the evidence is"
      note="Claims by the year in which their source said so."
      columns={COLUMNS}
      rows={bars}
      keyOf={({ year }) => year}
      sent={sent}
      sources={['all that the view sees']}
      draw={(plot) => ({
        height: 220,
        marginLeft: 50,
        x: { label: null, type: 'band', domain: [...everyYear(years), 'undated'] },
        y: { label: 'claims', grid: true },
        marks: [plot.barY(bars, { x: 'year', y: 'count', fill: 'var(--accent)' }), plot.ruleY([0])],
      })}
    />
  );
}

/** The years from the first to the last, those without a claim too. */
function everyYear(years: readonly Year[]): readonly string[] {
  const [first, last] = [Number(years[0]?.year), Number(years.at(-1)?.year)];
  return years.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, after) => String(first + after));
}
