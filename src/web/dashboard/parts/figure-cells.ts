import type { FigurePartsFragment } from '../api/queries.ts';

/** The cells that a figure fills in a downloaded file. */
export function figureCells(name: string, figure: FigurePartsFragment): Record<string, string | number | null> {
  return {
    [name]: figure.estimate ?? null,
    [`${name}_low`]: figure.low ?? null,
    [`${name}_high`]: figure.high ?? null,
    [`${name}_unit`]: figure.known ? figure.unit : null,
    [`${name}_basis`]: figure.basis ?? null,
    [`${name}_period`]: figure.period ?? null,
    [`${name}_grade`]: figure.grade ?? null,
    [`${name}_sources`]: figure.sources.map(({ id }) => id).join(' ') || null,
  };
}
