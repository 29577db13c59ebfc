import type { PlotOptions } from '@observablehq/plot';
import type { FigurePartsFragment } from '../../api/queries.ts';
import type { Sent } from '../../api/use-query.ts';
import { Chart, type PlotLibrary } from '../../parts/chart.tsx';
import { Figure } from '../../parts/figure.tsx';
import { figureCells } from '../../parts/figure-cells.ts';
import { EntityLink } from '../../parts/links.tsx';
import type { Column } from '../../parts/table.tsx';
import { periodsOf } from './in-time.ts';
import type { Concentrated, Seller } from './vendor.tsx';

/** A part of the revenue of a period: a customer's, or what nobody has disclosed. */
interface Part {
  readonly period: string;
  /** The customer; the share itself where the vendor discloses no name, nothing for what is not disclosed at all. */
  readonly of: { readonly id: string; readonly kind: string; readonly name: string } | undefined;
  readonly share: FigurePartsFragment;
}

const UNDISCLOSED = 'not disclosed';
const nameOf = ({ of }: Part): string => of?.name ?? UNDISCLOSED;

const COLUMNS: readonly Column<Part>[] = [
  { name: 'Period', show: ({ period }) => period, sort: ({ period }) => period, file: ({ period }) => ({ period }) },
  {
    name: 'Customer',
    show: ({ of }) => (of ? <EntityLink node={of} /> : UNDISCLOSED),
    sort: nameOf,
    file: (part) => ({ customer: nameOf(part) }),
  },
  {
    name: 'Share of revenue',
    show: (part) => <Figure figure={part.share} cite={nameOf(part)} />,
    sort: ({ share }) => share.estimate ?? share.high,
    file: ({ share }) => figureCells('share', share),
  },
];

/** Shares of customers by period, and what is left undisclosed. Shares said of no period stand in the table alone. */
export function SharesChart({
  vendor,
  told,
  sent,
}: {
  readonly vendor: Seller;
  readonly told: readonly Concentrated[];
  readonly sent: Sent;
}) {
  const known = vendor.customerShares.nodes.map((one) => ({
    period: one.period,
    of: one.customer ?? one,
    share: one.share,
  }));
  const inPeriods = known.flatMap(({ period, ...part }): readonly Part[] =>
    period === null ? [] : [{ ...part, period }],
  );
  const periods = new Set(inPeriods.map(({ period }) => period));
  const rest = told
    .filter(({ period, undisclosedShare }) => periods.has(period) && undisclosedShare.known)
    .map(({ period, undisclosedShare }): Part => ({ period, of: undefined, share: undisclosedShare }));
  const timeless = known.flatMap(({ period, ...part }): readonly Part[] =>
    period === null ? [{ ...part, period: 'not said' }] : [],
  );
  const rows = [...inPeriods, ...rest, ...timeless];
  if (inPeriods.length === 0) return null;
  return (
    <Chart
      title={`Customers of ${vendor.name}`}
      note={`Share of revenue by period, best values; where only bounds are known, the least. ${timeless.length > 0 ? 'Shares said of no period stand in the table alone.' : ''}`}
      columns={COLUMNS}
      rows={rows}
      keyOf={(part) => `${part.period}/${nameOf(part)}`}
      sent={sent}
      sources={rows.flatMap(({ share }) => share.claim?.source.name ?? [])}
      draw={(plot) => draw(plot, [...inPeriods, ...rest], periodsOf(vendor.customerShares.nodes))}
    />
  );
}

function draw(plot: PlotLibrary, parts: readonly Part[], periods: readonly string[]): PlotOptions {
  const names = [...new Set(parts.map(nameOf))].filter((name) => name !== UNDISCLOSED);
  return {
    height: 320,
    marginLeft: 50,
    x: { type: 'band', label: null, domain: periods },
    y: { label: 'share of revenue, %', grid: true, domain: [0, 100] },
    color: {
      legend: true,
      domain: [...names, UNDISCLOSED],
      range: [...COLOURS.slice(0, names.length), 'light-dark(#c9ced6, #4a5361)'],
    },
    marks: [
      plot.barY(
        parts,
        plot.stackY(
          { order: names },
          {
            x: 'period',
            y: ({ share }: Part) => share.estimate ?? share.low,
            fill: nameOf,
            title: (part: Part) => `${nameOf(part)}, ${part.period}: ${part.share.text}`,
            tip: true,
            insetLeft: 4,
            insetRight: 4,
          },
        ),
      ),
      plot.ruleY([0]),
    ],
  };
}

/** Observable's ten categorical colours, which are told apart in light and dark. */
const COLOURS = [
  '#4269d0',
  '#efb118',
  '#ff725c',
  '#6cc5b0',
  '#3ca951',
  '#ff8ab7',
  '#a463f2',
  '#97bbf5',
  '#9c6b4e',
  '#9498a0',
];
