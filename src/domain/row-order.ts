/** Orders of the rows of a table by a number: rows without one come last, ties in the order of the rows. */

/** The number of a row as it counts for its place; null where it has none, or none that is finite. */
export function placeValue(values: Float64Array, row: number): number | null {
  const value = values[row] as number;
  return Number.isFinite(value) ? value : null;
}

/** Which of two rows comes first. */
function compareRows(values: Float64Array, sign: 1 | -1, a: number, b: number): number {
  const [x, y] = [values[a] as number, values[b] as number];
  const [hasX, hasY] = [Number.isFinite(x), Number.isFinite(y)];
  if (hasX && hasY && x !== y) return (x < y ? -1 : 1) * sign;
  if (hasX !== hasY) return hasX ? -1 : 1;
  return a - b;
}

const signOf = (descending: boolean): 1 | -1 => (descending ? -1 : 1);

export function sortedRows(values: Float64Array, descending: boolean): Int32Array {
  const sign = signOf(descending);
  const rows = new Int32Array(values.length).map((_, row) => row);
  return rows.sort((a, b) => compareRows(values, sign, a, b));
}

/**
 * An order in which some rows may stand elsewhere now.
 * @param before the order of some rows by the values before
 * @param rows those whose value or presence may have changed
 * @param present whether one of them is to be in it; all are if absent
 */
export function mergedRows(
  before: Int32Array,
  rows: readonly number[],
  values: Float64Array | undefined,
  descending: boolean,
  present: (row: number) => boolean = () => true,
): Int32Array {
  const sign = signOf(descending);
  const compare = (a: number, b: number) => (values ? compareRows(values, sign, a, b) : a - b);
  const moved = new Set(rows);
  const added = rows.filter(present).sort(compare);
  const merged = new Int32Array(before.length + added.length);
  let [count, next] = [0, 0];
  const put = (row: number) => {
    merged[count] = row;
    count += 1;
  };
  for (const row of before) {
    if (moved.has(row)) continue;
    while (next < added.length && compare(added[next] as number, row) < 0) {
      put(added[next] as number);
      next += 1;
    }
    put(row);
  }
  for (const row of added.slice(next)) put(row);
  return merged.subarray(0, count);
}
