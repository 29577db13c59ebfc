import type { InferInsertModel } from 'drizzle-orm';
import type { Claim, ClaimValue, Grade, Nature, Rank } from '../domain/claim.js';
import type { Period } from '../domain/period.js';
import type { Quantity } from '../domain/quantity.js';
import { DIMENSIONLESS, type Dimension } from '../domain/unit.js';
import type { Vocabulary } from '../domain/vocabulary.js';
import type { claim } from './schema.js';
import type { ClaimFound } from './statements.js';

type NewClaimRow = InferInsertModel<typeof claim>;

/** An open bound is null in the file. */
const bound = (value: number): number | null => (Number.isFinite(value) ? value : null);

/** A claim as a row, its columns in the order of the schema; ids are turned into the file's integer keys. */
export function claimRow(pk: number, from: Claim, keyOf: (id: string) => number): NewClaimRow {
  const { value, period, published } = from;
  const quantity = value.type === 'quantity' ? value.quantity : undefined;
  const date = value.type === 'date' ? value.date : undefined;
  return {
    pk,
    id: from.id,
    subject: keyOf(from.subject),
    property: from.property,
    type: value.type,
    low: quantity ? bound(quantity.low) : null,
    estimate: quantity?.estimate ?? null,
    high: quantity ? bound(quantity.high) : null,
    resolution: quantity?.resolution ?? null,
    coverage: quantity?.coverage ?? null,
    target: value.type === 'entity' ? keyOf(value.entity) : null,
    text: value.type === 'text' ? value.text : null,
    date: date?.label ?? null,
    dateStart: date?.start ?? null,
    dateEnd: date?.end ?? null,
    written: from.written,
    period: period?.label ?? null,
    periodStart: period?.start ?? null,
    periodEnd: period?.end ?? null,
    basis: from.basis,
    nature: from.nature,
    published: published.label,
    publishedStart: published.start,
    publishedEnd: published.end,
    undated: from.undated,
    source: keyOf(from.source),
    locator: from.locator,
    statement: from.statement,
    grade: from.grade,
    rank: from.rank,
    note: from.note ?? null,
    quote: from.quote ?? null,
  };
}

/** A row as a claim. The file was verified when it was published, so that its words are those of the vocabulary. */
export function claimOf(row: ClaimFound, subject: string, dimension: Dimension): Claim {
  return {
    id: row.id,
    subject,
    property: row.property,
    value: claimValue(row, dimension),
    written: row.written,
    period: periodOf(row.period, row.periodStart, row.periodEnd),
    basis: row.basis,
    nature: row.nature as Nature,
    published: { label: row.published, start: row.publishedStart, end: row.publishedEnd },
    undated: row.undated !== 0,
    source: row.sourceId,
    locator: row.locator,
    statement: row.statement,
    grade: row.grade as Grade,
    rank: row.rank as Rank,
    note: row.note ?? undefined,
    quote: row.quote ?? undefined,
  };
}

function claimValue(row: ClaimFound, dimension: Dimension): ClaimValue {
  if (row.type === 'entity') return { type: 'entity', entity: row.targetId as string };
  if (row.type === 'text') return { type: 'text', text: row.text as string };
  if (row.type === 'date') {
    return {
      type: 'date',
      date: { label: row.date as string, start: row.dateStart as string, end: row.dateEnd as string },
    };
  }
  const quantity: Quantity = {
    dimension,
    low: row.low ?? Number.NEGATIVE_INFINITY,
    estimate: row.estimate ?? undefined,
    high: row.high ?? Number.POSITIVE_INFINITY,
    resolution: row.resolution as number,
    coverage: row.coverage ?? undefined,
  };
  return { type: 'quantity', quantity: Object.freeze(quantity) };
}

/** The dimension of a claim on a property or a metric. */
export function dimensionOf(vocabulary: Vocabulary, kind: string, property: string): Dimension {
  const field = vocabulary.fields(kind).get(property);
  if (field?.type === 'metric') return field.metric.unit.dimension;
  return field?.type === 'property' && field.property.type === 'amount' ? field.property.unit.dimension : DIMENSIONLESS;
}

/** Three columns as a period; the label is null where there is none. */
export function periodOf(label: string | null, start: string | null, end: string | null): Period | undefined {
  return label === null || start === null || end === null ? undefined : { label, start, end };
}
