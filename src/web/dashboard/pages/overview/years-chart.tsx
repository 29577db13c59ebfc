import type { OverviewQuery } from '../../api/queries.ts';
import type { Sent } from '../../api/use-query.ts';
import { Chart } from '../../parts/chart.tsx';
import type { Column } from '../../parts/table.tsx';

type Year = OverviewQuery['view']['holdings']['years'][number];

const COLUMNS: readonly Column<Year>[] = [
  { name: 'Year', show: ({ year }) => year, sort: ({ year }) => year, file: ({ year }) => ({ year }) },
  { name: 'Claims', show: ({ count }) => count, sort: ({ count }) => count, file: ({ count }) => ({ claims: count }) },
];

/** How fresh the evidence is: claims by the year in which they were said. */
export function YearsChart({ years, sent }: { readonly years: readonly Year[]; readonly sent: Sent }) {
  return (
    <Chart
      title="How fresh the evidence is"
      note="Claims by the year in which their source said so."
      columns={COLUMNS}
      rows={years}
      keyOf={({ year }) => year}
      sent={sent}
      sources={['all that the view sees']}
      draw={(plot) => ({
        height: 220,
        marginLeft: 50,
        x: { label: null, type: 'band' },
        y: { label: 'claims', grid: true },
        marks: [plot.barY(years, { x: 'year', y: 'count', fill: 'var(--accent)' }), plot.ruleY([0])],
      })}
    />
  );
}
