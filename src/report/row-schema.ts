import type { Column, FlatTable } from './flat-table.js';

/** What a column's cells are in JSON Schema, without null. */
const TYPES: Readonly<Record<Column['type'], Readonly<Record<string, string>>>> = {
  text: { type: 'string' },
  number: { type: 'number' },
  boolean: { type: 'boolean' },
  day: { type: 'string', format: 'date' },
  time: { type: 'string', format: 'date-time' },
};

/** The JSON Schema (draft 2020-12) of one row of a table: every column is there, null where nothing is known. */
export function rowSchema({ title, columns }: FlatTable): Readonly<Record<string, unknown>> {
  const properties = columns.map(({ name, type, description, choices, required }) => {
    const { type: own, ...rest } = TYPES[type];
    const values = choices && { enum: required ? choices : [...choices, null] };
    return [name, { description, type: required ? own : [own, 'null'], ...rest, ...values }] as const;
  });
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title,
    type: 'object',
    properties: Object.fromEntries(properties),
    required: columns.map(({ name }) => name),
    additionalProperties: false,
  };
}
