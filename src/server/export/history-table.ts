import { column, type FlatTable, type Row } from '../../report/flat-table.js';
import { ask, question } from '../ask-graph.js';
import { knownId } from './claim-table.js';
import { GRADE_WORDS, NATURE_WORDS } from './export-field.js';
import { Parameters } from './parameters.js';
import { VIEW_ARGUMENTS, VIEW_PARAMETERS, VIEW_VARIABLES, viewOf } from './seen.js';
import type { TableRequest } from './table-request.js';

const PARAMETERS = ['entity', 'property', 'basis', 'by', 'unit', 'limit', ...VIEW_PARAMETERS];
const TIMES = ['period', 'publication'] as const;

const always = { required: true };

const COLUMNS = [
  column(
    'time',
    'time',
    'The start of the last day described, or of the day published, by which rows are sorted; empty where none is',
  ),
  column('entity', 'text', 'Id of the entity', always),
  column('entity_name', 'text', 'Name of the entity', always),
  column('property', 'text', 'The amount', always),
  column('low', 'number', 'Lower bound in the unit; empty if open'),
  column('estimate', 'number', 'Best value in the unit; empty if only bounds are known'),
  column('high', 'number', 'Upper bound in the unit; empty if open'),
  column('unit', 'text', 'Unit of the numbers'),
  column('text', 'text', 'The claim for reading, in the unit of its property', always),
  column('period', 'text', 'What it describes, as written; empty if the source does not say'),
  column('first_day', 'day', 'First day described'),
  column('last_day', 'day', 'Last day described'),
  column('published', 'day', 'When the source said so; of a partial date, the last day', always),
  column('basis', 'text', 'What exactly was measured', always),
  column('nature', 'text', 'Whether it tells what happened or what may come', { ...always, choices: NATURE_WORDS }),
  column('grade', 'text', 'Strength of the evidence, A to D', { ...always, choices: GRADE_WORDS }),
  column('picked', 'boolean', 'Whether the view picks it among claims on the same period, basis and nature', always),
  column('claim', 'text', 'Id of the claim', always),
  column('source', 'text', 'Id of the source', always),
  column('source_name', 'text', 'Title of the source', always),
  column('url', 'text', 'Address of the source'),
  column('locator', 'text', 'The place in the source', always),
];

const QUERY = `query History(${VIEW_VARIABLES}, $entity: ID!, $property: String!, $basis: String, $by: HistoryTime!, $unit: String) {
  view(${VIEW_ARGUMENTS}) { node(id: $entity) {
    name
    history(property: $property, basis: $basis, by: $by, unit: $unit) {
      low estimate high unit firstDay lastDay publishedLastDay basis nature picked
      claim { id text period grade locator source { id name ... on Source { url } } }
    }
  } }
}`;

interface Point {
  readonly low: number | null;
  readonly estimate: number | null;
  readonly high: number | null;
  readonly unit: string;
  readonly firstDay: string | null;
  readonly lastDay: string | null;
  readonly publishedLastDay: string;
  readonly basis: string;
  readonly nature: string;
  readonly picked: boolean;
  readonly claim: {
    readonly id: string;
    readonly text: string;
    readonly period: string | null;
    readonly grade: string;
    readonly locator: string;
    readonly source: { readonly id: string; readonly name: string; readonly url: string | null };
  };
}

/** Every claim on one amount of an entity, in the order of time. @throws HttpError 400 for parameters that do not fit */
export function historyTable({ schema, vocabulary, root, search }: TableRequest): FlatTable {
  const parameters = new Parameters(search, PARAMETERS);
  const kinds = [...vocabulary.entities.keys()];
  const entity = knownId(root.root.view, 'entity', parameters.required('entity', 'nvidia'), kinds);
  const property = parameters.required('property', 'revenue');
  const by = parameters.choice('by', TIMES) ?? 'period';
  const variables = {
    ...viewOf(parameters),
    ...{ entity, property, by: by.toUpperCase() },
    basis: parameters.text('basis'),
    unit: parameters.text('unit'),
  };
  const limit = parameters.count('limit') ?? Number.POSITIVE_INFINITY;
  const pages = function* (): Iterable<readonly Row[]> {
    type Answer = { view: { node: { name: string; history: readonly Point[] } } };
    const { name, history } = ask<Answer>(question(schema, QUERY), root, variables).view.node;
    const rows = history.map((point) => ({ entity, entity_name: name, property, ...rowOf(point, by) }));
    yield rows.sort((a, b) => compareTimes(a.time, b.time)).slice(0, limit);
  };
  return { name: `history-${entity}-${property}`, title: 'History of an amount', columns: COLUMNS, pages };
}

/** The API sorts by first days; a plot that joins points wants them by the time that they are drawn at. */
function compareTimes(a: string | null, b: string | null): number {
  if (a === b) return 0;
  return b === null || (a !== null && a < b) ? -1 : 1;
}

function rowOf({ claim, ...point }: Point, by: (typeof TIMES)[number]): Row & { readonly time: string | null } {
  const { low, estimate, high, unit, firstDay, lastDay, publishedLastDay, basis, nature, picked } = point;
  const day = by === 'period' ? lastDay : publishedLastDay;
  return {
    time: day === null ? null : `${day}T00:00:00Z`,
    ...{ low, estimate, high, unit: unit || null, basis, nature, picked },
    text: claim.text,
    period: claim.period,
    first_day: firstDay,
    last_day: lastDay,
    published: publishedLastDay,
    grade: claim.grade,
    claim: claim.id,
    source: claim.source.id,
    source_name: claim.source.name,
    url: claim.source.url,
    locator: claim.locator,
  };
}
