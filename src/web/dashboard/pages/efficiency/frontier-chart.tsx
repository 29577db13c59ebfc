import type { PlotOptions } from '@observablehq/plot';
import type { Sent } from '../../api/use-query.ts';
import { Chart, type PlotLibrary } from '../../parts/chart.tsx';
import { Empty } from '../../parts/loaded.tsx';
import type { Run } from './efficiency.tsx';
import { frontier, type Point } from './pareto.ts';
import { figureColumn, RUN, sourcesOf } from './run-columns.tsx';

interface Placed extends Point {
  readonly run: Run;
}

const COLUMNS = [
  RUN,
  figureColumn('Throughput per accelerator', 'throughputPerAccelerator'),
  figureColumn('Interactivity', 'interactivity'),
];

/** What is given up in speed for one user when many are served. */
export function FrontierChart({ runs, sent }: { readonly runs: readonly Run[]; readonly sent: Sent }) {
  const placed = runs.flatMap((run): Placed[] => {
    const [x, y] = [run.interactivity.estimate, run.throughputPerAccelerator.estimate];
    return x === null || y === null ? [] : [{ x, y, run }];
  });
  if (placed.length === 0) {
    return (
      <section>
        <h2>Throughput against interactivity</h2>
        <Empty>No run here tells both its throughput for each accelerator and its speed for one user.</Empty>
      </section>
    );
  }
  const shown = placed.map(({ run }) => run);
  return (
    <Chart
      title="Throughput against interactivity"
      note="Each mark is a run; bars are the bounds. A line joins the best values for a model that no other run of it surpasses in both."
      columns={COLUMNS}
      rows={shown}
      keyOf={({ id }) => id}
      sent={sent}
      sources={sourcesOf(shown, ['throughputPerAccelerator', 'interactivity'])}
      draw={(plot) => draw(plot, placed)}
    />
  );
}

function draw(plot: PlotLibrary, placed: readonly Placed[]): PlotOptions {
  const model = ({ run }: Placed) => run.model.name;
  return {
    height: 380,
    marginLeft: 70,
    x: { type: 'log', label: 'interactivity, token/s for one user', tickFormat: '~s', grid: true },
    y: { type: 'log', label: 'throughput, token/s for each accelerator', tickFormat: '~s', grid: true },
    color: { legend: true },
    marks: [
      plot.line(frontiers(placed), { x: 'x', y: 'y', z: model, stroke: model, strokeWidth: 2 }),
      plot.ruleX(placed, {
        x: 'x',
        y1: ({ run }: Placed) => run.throughputPerAccelerator.low,
        y2: ({ run }: Placed) => run.throughputPerAccelerator.high,
        stroke: model,
      }),
      plot.ruleY(placed, {
        y: 'y',
        x1: ({ run }: Placed) => run.interactivity.low,
        x2: ({ run }: Placed) => run.interactivity.high,
        stroke: model,
      }),
      plot.dot(placed, {
        ...{ x: 'x', y: 'y', stroke: model, fill: model, fillOpacity: 0.6, symbol: model, tip: true },
        title: ({ run }: Placed) =>
          `${run.name}\n${run.throughputPerAccelerator.text}\n${run.interactivity.text} for one user`,
      }),
    ],
  };
}

/** The frontiers of all models, each by itself: runs of unlike models are no alternatives. */
function frontiers(placed: readonly Placed[]): readonly Placed[] {
  const models = [...new Set(placed.map(({ run }) => run.model.id))];
  return models.flatMap((model) => frontier(placed.filter(({ run }) => run.model.id === model)));
}
