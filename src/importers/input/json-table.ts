import { placeIn, refuse } from './import-error.js';
import type { InputFile, SourceTable } from './source-row.js';

/**
 * Reads a list of flat objects in JSON, one row each. Numbers and truth values become texts as they were written.
 * @throws ImportError with the line, for a text that is cut off or no such list
 */
export function readJsonTable({ path, text }: InputFile): SourceTable {
  const list = parse(path, text);
  if (!Array.isArray(list)) refuse(placeIn(path), `found ${kindOf(list)}, expected a list of results`);
  if (list.length === 0) refuse(placeIn(path), 'found an empty list, expected results');
  const columns = new Set<string>();
  const rows = list.map((item: unknown, index) => {
    const row = index + 1;
    if (kindOf(item) !== 'an object') refuse(placeIn(path, row), `found ${kindOf(item)}, expected an object`);
    const cells: Record<string, string> = {};
    for (const [name, value] of Object.entries(item as object)) {
      columns.add(name);
      if (value === null || value === undefined) continue;
      if (typeof value === 'object') refuse(placeIn(path, row, name), `found ${kindOf(value)}, expected one value`);
      cells[name] = String(value).trim();
    }
    return { path, row, line: undefined, cells };
  });
  return { path, columns: [...columns], rows };
}

function parse(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const message = (error as Error).message;
    const at = Number(/position (\d+)/.exec(message)?.[1] ?? text.length);
    const before = text.slice(0, at).split('\n');
    const isCut = at >= text.trimEnd().length;
    const found = isCut ? 'the text ends in the middle, as if it had been cut off' : message;
    const place = `${placeIn(path)}, line ${before.length}, column ${(before.at(-1) ?? '').length + 1}`;
    return refuse(place, `not valid JSON: ${found}; expected a whole file as it was published`);
  }
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
