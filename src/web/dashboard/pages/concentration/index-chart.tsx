import type { PlotOptions } from '@observablehq/plot';
import type { FigurePartsFragment } from '../../api/queries.ts';
import type { Sent } from '../../api/use-query.ts';
import { Chart, type PlotLibrary } from '../../parts/chart.tsx';
import { Figure } from '../../parts/figure.tsx';
import { figureCells } from '../../parts/figure-cells.ts';
import { Empty } from '../../parts/loaded.tsx';
import type { Column } from '../../parts/table.tsx';
import type { Concentrated, Seller } from './vendor.tsx';

const COUNTS = { customerConcentration: 'one by one', customerGroupConcentration: 'by related group' } as const;

type Count = keyof typeof COUNTS;

interface Band {
  readonly vendor: string;
  readonly period: string;
  readonly count: Count;
  readonly index: FigurePartsFragment;
}

const COLUMNS: readonly Column<Band>[] = [
  { name: 'Period', show: ({ period }) => period, sort: ({ period }) => period, file: ({ period }) => ({ period }) },
  {
    name: 'Customers taken',
    show: ({ count }) => COUNTS[count],
    sort: ({ count }) => count,
    file: ({ count }) => ({ count }),
  },
  {
    name: 'Herfindahl-Hirschman index',
    show: ({ index, vendor }) => <Figure figure={index} cite={vendor} />,
    sort: ({ index }) => index.low,
    file: ({ index }) => figureCells('index', index),
  },
];

/** The Herfindahl-Hirschman index by period, as a band between what the disclosures allow. */
export function IndexChart({
  vendor,
  told,
  sent,
}: {
  readonly vendor: Seller;
  readonly told: readonly Concentrated[];
  readonly sent: Sent;
}) {
  const bands = told.flatMap((one) =>
    (Object.keys(COUNTS) as Count[]).map(
      (count): Band => ({ vendor: vendor.name, period: one.period, count, index: one[count] }),
    ),
  );
  const known = bands.filter(({ index }) => index.known);
  if (known.length === 0) return <Empty>In no period is enough disclosed to bound the index.</Empty>;
  return (
    <Chart
      title={`Herfindahl-Hirschman index of ${vendor.name}’s customers`}
      note="A band from the least to the most that the disclosures allow: customers one by one, and those of one ultimate parent together."
      columns={COLUMNS}
      rows={bands}
      keyOf={({ period, count }) => `${period}/${count}`}
      sent={sent}
      sources={known.flatMap(({ index }) => index.sources.map(({ name }) => name))}
      draw={(plot) => draw(plot, known)}
    />
  );
}

function draw(plot: PlotLibrary, bands: readonly Band[]): PlotOptions {
  const count = ({ count: taken }: Band) => COUNTS[taken];
  const top = bands[0]?.index.unit === 'point' ? 10_000 : 1;
  return {
    height: 300,
    marginLeft: 60,
    x: { type: 'band', label: null, axis: null },
    fx: { label: null, domain: [...new Set(bands.map(({ period }) => period))].sort() },
    y: { label: top === 1 ? 'index, 0 to 1' : 'index, points', grid: true, domain: [0, top] },
    color: { legend: true },
    marks: [
      plot.barY(bands, {
        ...{ fx: 'period', x: count, fill: count, fillOpacity: 0.55, stroke: count, tip: true },
        y1: ({ index }: Band) => index.low,
        y2: ({ index }: Band) => index.high,
        title: (band: Band) => `${band.period}, ${count(band)}: ${band.index.text}`,
      }),
      plot.dot(bands, { fx: 'period', x: count, y: ({ index }: Band) => index.estimate, fill: count }),
    ],
  };
}
