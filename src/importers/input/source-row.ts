/** A file to be imported, as it was read. */
export interface InputFile {
  readonly path: string;
  readonly text: string;
}

/** A row of an input file, every cell as a text. Rows count from 1, a heading not counted. */
export interface SourceRow {
  readonly path: string;
  readonly row: number;
  /** Line of the file on which the row begins, where it is known. */
  readonly line: number | undefined;
  readonly cells: Readonly<Record<string, string>>;
}

/** The rows of a file, and the columns that they have together, in the order of their first appearance. */
export interface SourceTable {
  readonly path: string;
  readonly columns: readonly string[];
  readonly rows: readonly SourceRow[];
}
