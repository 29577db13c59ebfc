import type { PlotOptions } from '@observablehq/plot';
import type { Sent } from '../../api/use-query.ts';
import { Chart, type PlotLibrary } from '../../parts/chart.tsx';
import { basisOfPower } from './bases.ts';
import type { Run } from './efficiency.tsx';
import { figureColumn, POWER_BASIS, RUN, sourcesOf } from './run-columns.tsx';

const COLUMNS = [
  RUN,
  figureColumn('Throughput', 'throughput'),
  figureColumn('Power', 'runPower'),
  figureColumn('Per kilowatt', 'throughputPerKilowatt'),
  figureColumn('Energy per token', 'energyPerToken'),
  POWER_BASIS,
];

/** Lines of equal throughput per kilowatt are drawn for these, in token/s/kW. */
const LINES = [1, 10, 100, 1000, 10_000, 100_000];

/** Throughput against power, with what both intervals allow. */
export function PowerChart({ runs, sent }: { readonly runs: readonly Run[]; readonly sent: Sent }) {
  return (
    <Chart
      title="Throughput against power"
      note="Both axes logarithmic. Bars are the bounds; dashed lines join equal throughput per kilowatt. Mark and colour say on which basis the power is known."
      columns={COLUMNS}
      rows={runs}
      keyOf={({ id }) => id}
      sent={sent}
      sources={sourcesOf(runs, ['throughputPerKilowatt'])}
      draw={(plot) => draw(plot, runs)}
    />
  );
}

function draw(plot: PlotLibrary, runs: readonly Run[]): PlotOptions {
  const x = ({ runPower }: Run) => runPower.estimate ?? runPower.low;
  const y = ({ throughput }: Run) => throughput.estimate ?? throughput.low;
  const [xs, ys] = [runs.map(x).filter(isNumber), runs.map(y).filter(isNumber)];
  const wide = [Math.min(...xs) / 1.6, Math.max(...xs) * 1.6] as const;
  const high = [Math.min(...ys) / 3, Math.max(...ys) * 3] as const;
  const guides = LINES.flatMap((each) => guide(each, wide, high));
  const basis = (run: Run) => basisOfPower(run) ?? 'unspecified';
  const title = (run: Run) => `${run.name}\n${run.throughputPerKilowatt.text}\n${run.throughputPerKilowatt.basis}`;
  return {
    height: 420,
    marginLeft: 70,
    marginRight: 30,
    x: { type: 'log', domain: wide, label: 'power, kW', tickFormat: ',', grid: true },
    y: { type: 'log', domain: high, label: 'throughput, token/s', tickFormat: '~s', grid: true },
    symbol: { legend: true },
    marks: [
      plot.link(guides, {
        x1: 'x1',
        y1: 'y1',
        x2: 'x2',
        y2: 'y2',
        stroke: 'var(--faint)',
        strokeDasharray: '3,4',
        strokeOpacity: 0.6,
      }),
      plot.text(guides, { x: 'x2', y: 'y2', text: 'name', textAnchor: 'end', dy: -6, fill: 'var(--faint)' }),
      plot.ruleX(runs, {
        x,
        y1: ({ throughput }: Run) => throughput.low,
        y2: ({ throughput }: Run) => throughput.high,
        stroke: basis,
      }),
      plot.ruleY(runs, {
        y,
        x1: ({ runPower }: Run) => runPower.low,
        x2: ({ runPower }: Run) => runPower.high,
        stroke: basis,
      }),
      plot.dot(runs, { x, y, stroke: basis, fill: basis, fillOpacity: 0.6, symbol: basis, r: 6, title, tip: true }),
    ],
  };
}

/** A line shorter than this part of the axis is no help. */
const SHORTEST = 1.5;

const isNumber = (value: number | null): value is number => value !== null;

/** The part of a line of equal ratio that lies in the picture; none where it does not cross it. */
function guide(each: number, [left, right]: readonly [number, number], [low, high]: readonly [number, number]) {
  const x1 = Math.max(left, low / each);
  const x2 = Math.min(right, high / each);
  if (x2 / x1 < SHORTEST) return [];
  return [{ x1, y1: each * x1, x2, y2: each * x2, name: `${each.toLocaleString('en')} token/s/kW` }];
}
