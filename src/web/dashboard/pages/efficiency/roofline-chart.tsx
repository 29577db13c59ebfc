import type { PlotOptions } from '@observablehq/plot';
import type { Sent } from '../../api/use-query.ts';
import { Chart, type PlotLibrary } from '../../parts/chart.tsx';
import { Figure } from '../../parts/figure.tsx';
import { figureCells } from '../../parts/figure-cells.ts';
import { EntityLink } from '../../parts/links.tsx';
import { Empty } from '../../parts/loaded.tsx';
import type { Column } from '../../parts/table.tsx';
import type { Roofed, RooflineModel } from './roofline.tsx';

type FigureName = 'totalMemoryBandwidth' | 'totalCompute' | 'machineBalance';

const column = (title: string, name: FigureName): Column<Roofed> => ({
  name: title,
  show: (system) => <Figure figure={system[name]} cite={system.name} />,
  sort: (system) => system[name].estimate,
  file: (system) => figureCells(name, system[name]),
});

const COLUMNS: readonly Column<Roofed>[] = [
  {
    name: 'System',
    show: (system) => <EntityLink node={system} />,
    sort: ({ name }) => name,
    file: ({ id, name }) => ({ id, name }),
  },
  column('Memory bandwidth', 'totalMemoryBandwidth'),
  column('Compute', 'totalCompute'),
  column('Balance', 'machineBalance'),
];

/** The arithmetic intensities that are drawn, in FLOP/byte. */
const [LEAST, MOST] = [0.1, 10_000];
const MOST_SYSTEMS = 10;

/** Roofs of systems on the best values: a slope of memory bandwidth up to the balance, then the flat of compute. */
export function RooflineChart({
  systems,
  model,
  basis,
  bits,
  sent,
}: {
  readonly systems: readonly Roofed[];
  readonly model: RooflineModel;
  readonly basis: string;
  readonly bits: string;
  readonly sent: Sent;
}) {
  const known = systems.filter(
    ({ totalCompute, machineBalance }) => totalCompute.estimate !== null && machineBalance.estimate !== null,
  );
  const shown = known.slice(0, MOST_SYSTEMS);
  if (shown.length === 0) {
    return <Empty>No system tells its memory bandwidth and its compute in {basis}: choose another format.</Empty>;
  }
  return (
    <Chart
      title={`Roofline: ${model.name} at ${bits} bit, compute in ${basis}`}
      note={`Best values, both axes logarithmic. Left of a system’s corner memory bandwidth is the limit. The upright line is where decoding for one user lies: ${model.decodeIntensity.text}. ${shown.length} of ${known.length} systems, most bandwidth first.`}
      columns={COLUMNS}
      rows={shown}
      keyOf={({ id }) => id}
      sent={sent}
      sources={shown.flatMap(({ machineBalance }) => machineBalance.sources.map(({ name }) => name))}
      draw={(plot) => draw(plot, shown, model)}
    />
  );
}

function draw(plot: PlotLibrary, systems: readonly Roofed[], model: RooflineModel): PlotOptions {
  const corners = systems.flatMap(({ name, totalCompute, machineBalance }) => {
    const [peak, balance] = [totalCompute.estimate, machineBalance.estimate];
    if (peak === null || balance === null) return [];
    // On logarithmic axes the slope is straight: it ends in the corner, and falls in proportion.
    return [
      { name, intensity: LEAST, rate: (peak * LEAST) / balance },
      { name, intensity: balance, rate: peak },
      { name, intensity: MOST, rate: peak },
    ];
  });
  const decoding = model.decodeIntensity.estimate;
  return {
    height: 420,
    marginLeft: 70,
    marginRight: 20,
    x: { type: 'log', domain: [LEAST, MOST], label: 'arithmetic intensity, FLOP/byte', tickFormat: ',', grid: true },
    y: { type: 'log', label: 'attainable, TFLOP/s', tickFormat: '~s', grid: true },
    color: { legend: true },
    marks: [
      plot.line(corners, { x: 'intensity', y: 'rate', z: 'name', stroke: 'name', strokeWidth: 2 }),
      plot.dot(
        corners.filter((_, index) => index % 3 === 1),
        {
          ...{ x: 'intensity', y: 'rate', stroke: 'name', symbol: 'name', r: 5, tip: true },
          title: ({ name }: { readonly name: string }) => name,
        },
      ),
      ...(decoding === null
        ? []
        : [plot.ruleX([decoding], { stroke: 'var(--accent)', strokeWidth: 2, strokeDasharray: '6,4' })]),
    ],
  };
}
