import { pascalCase } from '../../domain/names.js';
import { LARGEST_PAGE } from '../../graphql/connection.js';
import type { GraphObject } from '../../graphql/graph-object.js';
import type { FlatTable, Row } from '../../report/flat-table.js';
import { ask, type Question, question } from '../ask-graph.js';
import { badRequest } from '../http-error.js';
import { type Answered, SHAPES } from './entity-shape.js';
import { checkArgument, chosenFields, type ExportField, exportFields } from './export-field.js';
import { FIGURE_FRAGMENTS } from './figure-selection.js';
import { membersAfter } from './members.js';
import { Parameters } from './parameters.js';
import { VIEW_ARGUMENTS, VIEW_PARAMETERS, VIEW_VARIABLES, viewOf } from './seen.js';
import type { TableRequest } from './table-request.js';

/** Figures that are asked for at a time, or about as many: the event loop is free between two pages. */
const FIGURES_AT_A_TIME = 300;
const SMALLEST_PAGE = 10;

const OWN_PARAMETERS = ['fields', 'filter', 'orderBy', 'shape', 'limit', ...VIEW_PARAMETERS];

interface Given {
  readonly field: ExportField;
  readonly argument: string;
  readonly text: string;
}

/**
 * The entities of a kind as a flat table, asked of the API's own list of them.
 * @throws HttpError 400 for parameters that there are not, and values that do not fit
 */
export function entityTable(kind: string, { schema, vocabulary, root, search }: TableRequest): FlatTable {
  const all = exportFields(kind, vocabulary);
  const dotted = all.flatMap((field) => field.arguments.map((argument) => ({ field, argument })));
  const nameOf = ({ field, argument }: Omit<Given, 'text'>) => `${argument}.${field.name}`;
  const parameters = new Parameters(search, [...OWN_PARAMETERS, ...dotted.map(nameOf)]);
  const isGiven = (name: string) => parameters.text(name) !== undefined;
  const fields = chosenFields(kind, all, parameters.list('fields'), isGiven);
  const given = dotted.flatMap((one): readonly Given[] => {
    const text = parameters.text(nameOf(one));
    if (text === undefined) return [];
    if (fields.includes(one.field)) return [{ ...one, text }];
    throw badRequest(`${nameOf(one)}: "${one.field.name}" is not among the fields asked for`);
  });
  for (const { field, argument, text } of given) checkArgument(field, argument, text);
  const shape = SHAPES[parameters.choice('shape', ['wide', 'long']) ?? 'wide'](fields);
  const { plural, description } = vocabulary.definition(kind);
  const asked = question(schema, queryFor(kind, plural, fields, given));
  const variables = {
    ...viewOf(parameters),
    filter: parameters.json('filter'),
    orderBy: parameters.json('orderBy'),
    ...Object.fromEntries(given.map(({ text }, index) => [`given${index}`, text])),
  };
  const limit = parameters.count('limit') ?? Number.POSITIVE_INFINITY;
  const rows = function* (): Iterable<readonly Row[]> {
    const lists = fields.filter(({ type }) => type === 'many').map(({ name }) => name);
    for (const page of pagesOf(asked, root, plural, variables, { size: pageSize(fields), limit })) {
      const whole = page.map((entity) => membersAfter(entity, lists, kind, { schema, root, view: viewOf(parameters) }));
      yield whole.flatMap(shape.rows);
    }
  };
  return { name: plural, title: description, columns: shape.columns, pages: rows };
}

function queryFor(kind: string, plural: string, fields: readonly ExportField[], given: readonly Given[]): string {
  const variables = given.map(({ field, argument }, index) => {
    const type = field.figure?.arguments[argument]?.type === 'entity' ? 'ID!' : 'String';
    return `, $given${index}: ${type}`;
  });
  const type = pascalCase(kind);
  const figures = fields.some((field) => field.figure) ? FIGURE_FRAGMENTS : '';
  return `query Export(${VIEW_VARIABLES}, $first: Int!, $after: String, $filter: ${type}Filter, $orderBy: ${type}Order${variables.join('')}) {
    view(${VIEW_ARGUMENTS}) {
      ${plural}(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
        nodes { id name ${fields.map((field) => selectionOf(field, given)).join(' ')} }
        pageInfo { hasNextPage endCursor }
      }
    }
  } ${figures}`;
}

function selectionOf(field: ExportField, given: readonly Given[]): string {
  if (field.type === 'one') return `${field.name} { id }`;
  if (field.type === 'many') return `${field.name}(first: 100) { nodes { id } pageInfo { hasNextPage endCursor } }`;
  if (field.type === 'text') return field.name;
  const values = given.flatMap((one, index) => (one.field === field ? [`${one.argument}: $given${index}`] : []));
  return `${field.name}${values.length > 0 ? `(${values.join(', ')})` : ''} { ...ExportFigure }`;
}

function pageSize(fields: readonly ExportField[]): number {
  const figures = fields.filter(({ type }) => type === 'figure').length;
  return Math.min(LARGEST_PAGE, Math.max(SMALLEST_PAGE, Math.floor(FIGURES_AT_A_TIME / Math.max(1, figures))));
}

function* pagesOf(
  asked: Question,
  root: GraphObject,
  plural: string,
  variables: Readonly<Record<string, unknown>>,
  { size, limit }: { readonly size: number; readonly limit: number },
): Iterable<readonly Answered[]> {
  type Page = { nodes: Answered[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
  let left = limit;
  for (let after: string | null = null; left > 0; ) {
    const first = Math.min(size, left);
    const page: Page = ask<{ view: Record<string, Page> }>(asked, root, { ...variables, first, after }).view[
      plural
    ] as Page;
    yield page.nodes;
    if (!page.pageInfo.hasNextPage) return;
    left -= page.nodes.length;
    after = page.pageInfo.endCursor;
  }
}
