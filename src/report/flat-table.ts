/** What stands in one place of a table; null where nothing is known, never 0 or an empty text. */
export type Cell = string | number | boolean | null;

/** One line of a table, by the names of its columns. */
export type Row = Readonly<Record<string, Cell>>;

/** A column: texts, numbers, yes or no, days such as 2026-01-31, or times such as 2026-01-31T00:00:00Z. */
export interface Column {
  readonly name: string;
  readonly type: 'text' | 'number' | 'boolean' | 'day' | 'time';
  readonly description: string;
  /** The only texts that it can hold; any if absent. */
  readonly choices?: readonly string[];
  /** Whether every row has a value. */
  readonly required: boolean;
}

/** A flat table: every row has a cell for every column. Its pages are worked out one by one as they are asked for. */
export interface FlatTable {
  /** What it is called in the name of a file. */
  readonly name: string;
  readonly title: string;
  readonly columns: readonly Column[];
  pages(): Iterable<readonly Row[]>;
}

type Extra = Partial<Pick<Column, 'choices' | 'required'>>;

/** A column that can be without a value, unless said otherwise. */
export function column(name: string, type: Column['type'], description: string, extra: Extra = {}): Column {
  return Object.freeze({ name, type, description, required: false, ...extra });
}

/** All rows of a table at once. */
export const rowsOf = (table: FlatTable): readonly Row[] => [...table.pages()].flat();
