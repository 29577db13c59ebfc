import { parquetWriteBuffer, type SchemaElement } from 'hyparquet-writer';
import { type Cell, type Column, type FlatTable, rowsOf } from './flat-table.js';

/** What a column is in Parquet: a physical type and what it stands for. */
const TYPES: Readonly<Record<Column['type'], Pick<SchemaElement, 'type' | 'converted_type'>>> = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
  day: { type: 'INT32', converted_type: 'DATE' },
  time: { type: 'INT64', converted_type: 'TIMESTAMP_MILLIS' },
};

/** A table as a Parquet file: typed columns, null where nothing is known. */
export function parquetOf(table: FlatTable): Buffer {
  const rows = rowsOf(table);
  const schema: SchemaElement[] = [
    { name: 'root', num_children: table.columns.length },
    ...table.columns.map(
      ({ name, type, required }): SchemaElement => ({
        name,
        ...TYPES[type],
        repetition_type: required ? 'REQUIRED' : 'OPTIONAL',
      }),
    ),
  ];
  const columnData = table.columns.map(({ name, type }) => ({
    name,
    data: rows.map((row) => parquetCell(row[name], type)),
  }));
  return Buffer.from(parquetWriteBuffer({ columnData, schema, createdBy: 'chipgraph' }));
}

function parquetCell(cell: Cell | undefined, type: Column['type']): Exclude<Cell, undefined> | Date {
  if (cell === undefined || cell === null) return null;
  return type === 'day' || type === 'time' ? new Date(String(cell)) : cell;
}
