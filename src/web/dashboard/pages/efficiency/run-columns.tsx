import { Figure } from '../../parts/figure.tsx';
import { figureCells } from '../../parts/figure-cells.ts';
import { EntityLink } from '../../parts/links.tsx';
import type { Column } from '../../parts/table.tsx';
import { basisOfPower } from './bases.ts';
import type { Run } from './efficiency.tsx';

type FigureName =
  | 'throughput'
  | 'runPower'
  | 'throughputPerKilowatt'
  | 'energyPerToken'
  | 'throughputPerAccelerator'
  | 'interactivity';

/** A column for a figure of a run. */
export const figureColumn = (title: string, name: FigureName): Column<Run> => ({
  name: title,
  show: (run) => <Figure figure={run[name]} cite={run.name} />,
  sort: (run) => run[name].estimate,
  file: (run) => figureCells(name, run[name]),
});

/** The column that names a run. */
export const RUN: Column<Run> = {
  name: 'Run',
  show: (run) => <EntityLink node={run} />,
  sort: ({ name }) => name,
  file: ({ id, name, system, model }) => ({ id, name, system: system.id, model: model.id }),
};

export const POWER_BASIS: Column<Run> = {
  name: 'Power is',
  show: (run) => <span class="faint">{basisOfPower(run)}</span>,
  sort: basisOfPower,
};

/** Names of the sources behind some figures of runs. */
export function sourcesOf(runs: readonly Run[], names: readonly FigureName[]): readonly string[] {
  const figures = runs.flatMap((run) => names.map((name) => run[name]));
  return [...new Set(figures.flatMap(({ sources }) => sources.map(({ name }) => name)))];
}
