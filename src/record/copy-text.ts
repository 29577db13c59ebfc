import { StringDecoder } from 'node:string_decoder';
import { RecordError } from './record-error.js';
import type { RowColumn, RowTable } from './row-tables.js';

/**
 * Rows as PostgreSQL's COPY writes them: a line for each, tabs between its columns.
 * See https://www.postgresql.org/docs/15/sql-copy.html#id-1.9.3.55.9.2
 */
export type Value = string | number | null;

const NOTHING = '\\N';
const SPECIAL = /[\\\t\n\r\0]/;
const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };
const LETTERS: Readonly<Record<string, string>> = { t: '\t', n: '\n', r: '\r', b: '\b', f: '\f', v: '\v' };

/** A row of a dataset's file as a line. @throws RecordError for a text that PostgreSQL cannot hold */
export function lineOf(version: number, values: readonly Value[], { name, columns }: RowTable): string {
  let line = String(version);
  for (let index = 0; index < columns.length; index += 1) {
    const value = values[index] ?? null;
    const type = columns[index]?.type;
    if (value === null) line += `\t${NOTHING}`;
    else if (type === 'boolean') line += value === 1 ? '\tt' : '\tf';
    else line += `\t${typeof value === 'number' ? value : escaped(value, `${name}.${columns[index]?.name}`)}`;
  }
  return `${line}\n`;
}

function escaped(text: string, where: string): string {
  if (!SPECIAL.test(text)) return text;
  if (text.includes('\0')) {
    throw new RecordError(`${where}: found a text with a NUL character, which PostgreSQL does not hold`, 'refused');
  }
  return text.replace(/[\\\t\n\r]/g, (sign) => ESCAPES[sign] as string);
}

/** Reads the lines of a table as they come, in whatever pieces. */
export class LineReader {
  private readonly decoder = new StringDecoder('utf8');
  private rest = '';
  private readonly read: readonly ((field: string) => Value)[];

  constructor({ columns }: Pick<RowTable, 'columns'>) {
    this.read = columns.map(({ type }) => READERS[type]);
  }

  /** The rows that are whole with this piece. */
  *rows(piece: Buffer): Iterable<Value[]> {
    const lines = (this.rest + this.decoder.write(piece)).split('\n');
    this.rest = lines.pop() as string;
    for (const line of lines) {
      const fields: Value[] = line.split('\t');
      for (let index = 0; index < fields.length; index += 1) {
        const field = fields[index] as string;
        fields[index] = field === NOTHING ? null : (this.read[index] as (field: string) => Value)(field);
      }
      yield fields;
    }
  }
}

const READERS: Readonly<Record<RowColumn['type'], (field: string) => Value>> = {
  integer: Number,
  real: Number,
  boolean: (field) => (field === 't' ? 1 : 0),
  text: (field) => (field.includes('\\') ? field.replace(/\\(.)/g, (_, sign: string) => LETTERS[sign] ?? sign) : field),
};
