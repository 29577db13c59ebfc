type Row = Readonly<Record<string, unknown>>;

/** The first list in a result as a table of text; a result without a list is a table of one row. */
export function table(data: unknown): string {
  const rows = (firstList(data) ?? [data]).map((item) => flatten(item));
  const columns = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  const cells = [columns, ...rows.map((row) => columns.map((column) => row.get(column) ?? ''))];
  const widths = columns.map((_, index) => Math.max(...cells.map((line) => (line[index] as string).length)));
  const line = (values: readonly string[]) =>
    values
      .map((value, index) => value.padEnd(widths[index] as number))
      .join('  ')
      .trimEnd();
  const [head = [], ...body] = cells;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n');
}

function firstList(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value;
  if (value === null || typeof value !== 'object') return undefined;
  for (const child of Object.values(value as Row)) {
    const found = firstList(child);
    if (found) return found;
  }
  return undefined;
}

/** Nested objects as columns named by their path; a list becomes its items, separated by commas. */
function flatten(value: unknown, path = ''): Map<string, string> {
  if (value === null || value === undefined) return new Map([[path, '']]);
  if (Array.isArray(value))
    return new Map([[path, value.map((item) => [...flatten(item).values()].join(' ')).join(', ')]]);
  if (typeof value !== 'object') return new Map([[path, String(value)]]);
  return new Map(
    Object.entries(value as Row).flatMap(([name, child]) => [
      ...flatten(child, path === '' ? name : `${path}.${name}`),
    ]),
  );
}
