import { type Column, column, type Row } from '../../report/flat-table.js';
import { type ExportField, figureColumns, wideColumns } from './export-field.js';
import { type AnsweredFigure, figureCells } from './figure-selection.js';

/** What the API answers of an entity, by the names of its fields. */
export type Answered = Readonly<Record<string, unknown>> & { readonly id: string; readonly name: string };

/** How entities and their fields become rows. */
interface Shape {
  readonly columns: readonly Column[];
  readonly rows: (entity: Answered) => readonly Row[];
}

const ENTITY_COLUMNS = [
  column('id', 'text', 'Id of the entity', { required: true }),
  column('name', 'text', 'What it is called', { required: true }),
];

/** `wide`: a row for each entity. `long`: a row for each entity and field. */
export const SHAPES: Readonly<Record<'wide' | 'long', (fields: readonly ExportField[]) => Shape>> = {
  wide: (fields) => ({
    columns: [...ENTITY_COLUMNS, ...fields.flatMap(wideColumns)],
    rows: (entity) => [
      { id: entity.id, name: entity.name, ...Object.assign({}, ...fields.map((one) => wide(one, entity))) },
    ],
  }),
  long: (fields) => ({
    columns: [
      ...ENTITY_COLUMNS,
      column('field', 'text', 'The key, property or metric', {
        choices: fields.map(({ name }) => name),
        required: true,
      }),
      column('estimate', 'number', 'Best value; empty if unknown, if only bounds are known, or for what is no number'),
      ...figureColumns(''),
      column('text', 'text', 'The value for reading; of a figure that is unknown, what is missing'),
    ],
    rows: (entity) =>
      fields.map((one) => ({ id: entity.id, name: entity.name, field: one.name, ...long(one, entity) })),
  }),
};

function wide(field: ExportField, entity: Answered): Row {
  if (!field.figure) return { [field.name]: plainCell(field, entity) };
  const figure = entity[field.name] as AnsweredFigure;
  return { [field.name]: figure.estimate, ...figureCells(`${field.name}_`, figure) };
}

function long(field: ExportField, entity: Answered): Row {
  if (!field.figure) return { text: plainCell(field, entity) };
  const figure = entity[field.name] as AnsweredFigure;
  return { estimate: figure.estimate, ...figureCells('', figure), text: figure.text };
}

/** A text or date as it is, entities by id. */
function plainCell({ name, type }: ExportField, entity: Answered): string | null {
  const value = entity[name];
  if (value === null || value === undefined) return null;
  if (type === 'text') return String(value);
  if (type === 'one') return (value as { id: string }).id;
  return (value as { nodes: { id: string }[] }).nodes.map(({ id }) => id).join(';') || null;
}
