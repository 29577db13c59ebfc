import { didYouMean } from '../../domain/did-you-mean.js';
import { snakeCase } from '../../domain/names.js';
import type { FlatTable } from '../../report/flat-table.js';
import { notFound } from '../http-error.js';
import { claimTable } from './claim-table.js';
import { entityTable } from './entity-table.js';
import { findingTable } from './finding-table.js';
import { historyTable } from './history-table.js';
import type { TableRequest } from './table-request.js';

/** Tables that are not of one kind of entity. */
const OTHERS: Readonly<Record<string, (request: TableRequest) => FlatTable>> = {
  claims: claimTable,
  findings: findingTable,
  history: historyTable,
};

/**
 * The table of a name: `claims`, `findings`, `history`, or a kind in the singular or plural, as seeds or the API write it.
 * @throws HttpError 404 for any other name, with the nearest
 */
export function tableCalled(name: string, request: TableRequest): FlatTable {
  if (Object.hasOwn(OTHERS, name)) return (OTHERS[name] as (request: TableRequest) => FlatTable)(request);
  const kinds = [...request.vocabulary.entities].flatMap(([kind, { plural }]) => {
    const seedPlural = snakeCase(plural).replaceAll('_', '-');
    return [kind, plural, seedPlural].map((one) => [one, kind] as const);
  });
  const kind = new Map(kinds).get(name);
  if (kind !== undefined) return entityTable(kind, request);
  const known = [...Object.keys(OTHERS), ...kinds.map(([one]) => one)];
  const hint = didYouMean(name, known) || `; expected ${Object.keys(OTHERS).join(', ')} or a kind such as systems`;
  throw notFound(`there is nothing called "${name}" to export${hint}`);
}
