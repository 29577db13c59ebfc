/** The columns of a figure that is joined, each named for it. */
export const bounds = (alias, name) =>
  ['estimate', 'low', 'high', 'unit'].map((bound) => `${alias}.${bound} AS ${name}_${bound}`).join(', ');

/** A figure out of the columns of a row; undefined where there is none. */
export function figureIn(row, name) {
  const unit = row[`${name}_unit`];
  if (unit === null) return undefined;
  return { estimate: row[`${name}_estimate`], low: row[`${name}_low`], high: row[`${name}_high`], unit };
}
