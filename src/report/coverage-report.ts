import type { Coverage, DisputedFigure, KindCoverage } from '../domain/coverage.js';
import type { Holdings } from '../domain/holdings.js';

/** A table of a report, as texts. */
export interface ReportTable {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** More ids than a reader reads in a cell. */
const MOST_IDS = 8;

/** The coverage of a view as tables; what is known of everything is left out, so that they show where to look next. */
export function coverageTables(coverage: Coverage, { years }: Holdings): readonly ReportTable[] {
  const { kinds, unarchived, unlicensed, quoted, disputed } = coverage;
  const sources = [
    ['sources with an address and no archived copy', `${unarchived.length}`, ids(unarchived)],
    ['sources without a licence', `${unlicensed.length}`, ids(unlicensed)],
    ['claims that quote their source', `${quoted.count} of ${quoted.of}`, ''],
  ];
  return [
    {
      title: 'Kinds',
      columns: ['kind', 'entities', 'nothing claimed', 'one source', 'median age, days', 'A', 'B', 'C', 'D'],
      rows: kinds.map(kindRow),
    },
    {
      title: 'Evidence by year of publication',
      columns: ['year', 'claims'],
      rows: years.map(({ name, count }) => [name, `${count}`]),
    },
    {
      title: 'Entities from one independent source',
      columns: ['kind', 'number', 'which'],
      rows: kinds.flatMap(({ kind, fromOneSource: found }) => listRow([kind], found)),
    },
    {
      title: 'Properties without a claim',
      columns: ['kind', 'property', 'entities', 'which'],
      rows: kinds.flatMap(absentRows),
    },
    { title: 'Sources', columns: ['what', 'number', 'which'], rows: sources },
    {
      title: 'Disputed figures',
      columns: ['entity', 'property', 'basis', 'period', 'claims'],
      rows: disputed.map(disputedRow),
    },
  ].filter(({ rows }) => rows.length > 0);
}

function kindRow({ kind, entities, undescribed, fromOneSource, medianAgeInDays, grades }: KindCoverage) {
  const counts = [entities, undescribed, fromOneSource].map(({ length }) => `${length}`);
  const age = medianAgeInDays === undefined ? 'unknown' : `${medianAgeInDays}`;
  return [kind, ...counts, age, ...grades.map(({ count }) => `${count}`)];
}

function absentRows({ kind, entities, absent }: KindCoverage): string[][] {
  return Object.entries(absent).flatMap(([property, found]) => {
    if (found.length === 0) return [];
    const all = found.length === entities.length;
    return [[kind, property, `${found.length} of ${entities.length}`, all ? 'all' : ids(found)]];
  });
}

function disputedRow({ subject, property, claims }: DisputedFigure): string[] {
  const told = claims.map(({ written, source, grade }) => `${written} (${source}, ${grade})`);
  return [subject, property, claims[0]?.basis ?? '', claims[0]?.period?.label ?? 'unspecified', told.join('; ')];
}

const listRow = (head: readonly string[], found: readonly string[]): string[][] =>
  found.length > 0 ? [[...head, `${found.length}`, ids(found)]] : [];

function ids(found: readonly string[]): string {
  const more = found.length - MOST_IDS;
  return `${found.slice(0, MOST_IDS).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
