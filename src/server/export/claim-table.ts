import { RANKS } from '../../domain/claim.js';
import { didYouMean } from '../../domain/did-you-mean.js';
import type { View } from '../../domain/view.js';
import { ClaimObject } from '../../graphql/claim-object.js';
import type { GraphObject } from '../../graphql/graph-object.js';
import { column, type FlatTable, type Row } from '../../report/flat-table.js';
import { badRequest } from '../http-error.js';
import { apiWord, GRADE_WORDS, NATURE_WORDS } from './export-field.js';
import { Parameters } from './parameters.js';
import { seen, VIEW_PARAMETERS, viewOf } from './seen.js';
import type { TableRequest } from './table-request.js';

const always = { required: true };

export const CLAIM_COLUMNS = [
  column('id', 'text', 'Id of the claim; its address is /claims/<id>', always),
  column('subject', 'text', 'Id of the entity that it is about', always),
  column('subject_name', 'text', 'Name of the entity', always),
  column('kind', 'text', 'Kind of the entity, as the API writes it', always),
  column('property', 'text', 'The property, or the metric if it is a stated figure', always),
  column('low', 'number', 'Lower bound in the unit; empty if open or no number'),
  column('estimate', 'number', 'Best value in the unit; empty if only bounds are known or no number'),
  column('high', 'number', 'Upper bound in the unit; empty if open or no number'),
  column('unit', 'text', 'Unit of the numbers; empty if the value is no number or has no unit'),
  column('entity', 'text', 'Id of the entity that a relation leads to'),
  column('text', 'text', 'The value for reading', always),
  column('written', 'text', 'The value as it was written in the seed', always),
  column('basis', 'text', 'What exactly was measured; "unspecified" if the source does not say', always),
  column('period', 'text', 'What it describes, as written; empty if the source does not say'),
  column('period_start', 'day', 'First day that it describes'),
  column('period_end', 'day', 'Last day that it describes'),
  column('nature', 'text', 'Whether it tells what happened or what may come', { ...always, choices: NATURE_WORDS }),
  column('grade', 'text', 'Strength of the evidence, A to D', { ...always, choices: GRADE_WORDS }),
  column('rank', 'text', 'Normal, or a curator’s word on a misprint', { ...always, choices: RANKS.map(apiWord) }),
  column('published', 'day', 'When the source said so; of a partial date, the last day', always),
  column('published_as_written', 'text', 'When the source said so, as written; may be partial', always),
  column('undated', 'boolean', 'True if the source is undated: published is the day on which it was read', always),
  column('source', 'text', 'Id of the source', always),
  column('source_name', 'text', 'Title of the source', always),
  column('url', 'text', 'Address of the source'),
  column('locator', 'text', 'The place in the source', always),
  column('quote', 'text', 'What the source says at the place, word for word'),
  column('note', 'text', 'What a reader should know'),
];

/** A claim as the API tells it, in one row. */
export function claimRow(told: ClaimObject): Row {
  const { claim, view } = told;
  const source = view.entity(claim.source);
  const { period, published } = claim;
  return {
    id: told.id,
    subject: claim.subject,
    subject_name: told.subject.name,
    kind: apiWord(told.subject.kind),
    property: told.property,
    low: told.low ?? null,
    estimate: told.estimate ?? null,
    high: told.high ?? null,
    unit: told.unit || null,
    entity: told.entity?.id ?? null,
    text: told.text,
    written: told.written,
    basis: told.basis,
    period: told.period ?? null,
    period_start: period?.start ?? null,
    period_end: period?.end ?? null,
    nature: apiWord(told.nature),
    grade: apiWord(told.grade),
    rank: apiWord(told.rank),
    published: published.end,
    published_as_written: told.published,
    undated: told.undated,
    source: claim.source,
    source_name: source?.name ?? claim.source,
    url: source?.keys.url ?? null,
    locator: told.locator,
    quote: told.quote ?? null,
    note: told.note ?? null,
  };
}

const PARAMETERS = ['about', 'kind', 'property', 'source', 'limit', ...VIEW_PARAMETERS];

/** All claims that a view sees, those about a kind after each other. @throws HttpError 400 for unknown ids or kinds */
export function claimTable({ schema, vocabulary, root, search }: TableRequest): FlatTable {
  const parameters = new Parameters(search, PARAMETERS);
  const through = seen(schema, root, viewOf(parameters));
  const { view } = through.root;
  const kinds = [...vocabulary.entities.keys()];
  const asked = parameters.choice('kind', [...kinds, ...kinds.map(apiWord)]);
  const kind = kinds.find((one) => one === asked || apiWord(one) === asked);
  const about = parameters.list('about')?.map((id) => knownId(view, 'about', id, kinds));
  const sources = parameters.list('source')?.map((id) => knownId(view, 'source', id, ['source']));
  const property = parameters.text('property');
  const names = kinds.flatMap((one) => [...vocabulary.fields(one).keys()]);
  if (property !== undefined && !names.includes(property)) {
    throw badRequest(`property: no kind has "${property}"${didYouMean(property, names)}`);
  }
  const limit = parameters.count('limit') ?? Number.POSITIVE_INFINITY;
  const isWanted = ({ claim }: ClaimObject) =>
    (property === undefined || claim.property === property) && (!sources || sources.includes(claim.source));
  const pages = function* (): Iterable<readonly Row[]> {
    let left = limit;
    for (const one of kind === undefined ? kinds : [kind]) {
      const subjects = view.store.ids(one).filter((id) => !about || about.includes(id));
      for (const claims of claimsOf(through, subjects)) {
        const rows = claims.filter(isWanted).slice(0, left).map(claimRow);
        left -= rows.length;
        yield rows;
        if (left <= 0) return;
      }
    }
  };
  return { name: 'claims', title: 'Claims: what one source says about one property', columns: CLAIM_COLUMNS, pages };
}

const SUBJECTS_AT_A_TIME = 50;

function* claimsOf({ root }: GraphObject, subjects: readonly string[]): Iterable<readonly ClaimObject[]> {
  const { view, types } = root;
  for (let from = 0; from < subjects.length; from += SUBJECTS_AT_A_TIME) {
    const some = subjects.slice(from, from + SUBJECTS_AT_A_TIME);
    yield some.flatMap((id) => view.claims(id).map((claim) => new ClaimObject(view, claim, types)));
  }
}

/** @throws HttpError 400 for an id that is none of these kinds, with the nearest that is */
export function knownId(view: View, parameter: string, id: string, kinds: readonly string[]): string {
  const found = view.entity(id);
  if (found && kinds.includes(found.kind)) return id;
  const near = didYouMean(
    id,
    kinds.flatMap((kind) => view.store.ids(kind)),
  );
  const problem = found ? `"${id}" is a ${found.kind}, expected a ${kinds[0]}` : `there is no "${id}"`;
  throw badRequest(`${parameter}: ${problem}${near}`);
}
