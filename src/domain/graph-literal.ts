import { calendarOf } from './calendar.js';
import type { Claim, Grade, Nature, Rank } from './claim.js';
import { UNSPECIFIED } from './claim.js';
import type { Entity } from './entity.js';
import { storeOfGraph } from './memory-store.js';
import { parseQuantity } from './notation.js';
import { parseDate, parsePeriod } from './period.js';
import { clamp } from './quantity.js';
import type { Store } from './store.js';
import type { Vocabulary } from './vocabulary.js';

/** A claim in a literal: the value as a researcher writes it, or with its words. */
export type ClaimLiteral =
  | string
  | {
      readonly value: string;
      readonly period?: string;
      readonly basis?: string;
      readonly nature?: Nature;
      readonly grade?: Grade;
      readonly rank?: Rank;
      readonly source?: string;
      readonly at?: string;
      readonly published?: string;
      readonly note?: string;
    };

/** A small graph written down in one piece, for worked examples and tests. */
export type GraphLiteral = Readonly<
  Record<
    string,
    {
      readonly kind: string;
      /** The id if absent. */
      readonly name?: string;
      readonly keys?: Readonly<Record<string, string>>;
      readonly claims?: Readonly<Record<string, ClaimLiteral | readonly ClaimLiteral[]>>;
    }
  >
>;

const SOURCE = 'example-source';
const TODAY = '2026-06-30';

/** A store that holds a graph literal in memory. Every claim is from one source of grade B unless it says otherwise. */
export function storeOf(graph: GraphLiteral, vocabulary: Vocabulary, today: string = TODAY): Store {
  const entities = Object.keys(graph).map((id) => entityOf(id, graph, vocabulary));
  const claims = Object.entries(graph).flatMap(([id, { kind, claims: literals = {} }]) => {
    return Object.entries(literals).flatMap(([property, literal]) => {
      const list = Array.isArray(literal) ? (literal as readonly ClaimLiteral[]) : [literal as ClaimLiteral];
      return list.map((one, index) => claimOf(id, kind, property, one, index, { graph, vocabulary, today }));
    });
  });
  const cited = new Set(claims.map(({ source }) => source).filter((source) => !Object.hasOwn(graph, source)));
  return storeOfGraph({ today, entities: [...entities, ...[...cited].map(sourceOf)], claims, scenarios: [] });
}

function calendarIn(id: string, graph: GraphLiteral, vocabulary: Vocabulary) {
  const { kind = '', keys = {} } = graph[id] ?? {};
  return calendarOf(vocabulary.definition(kind), keys, (other) => graph[other]?.keys);
}

function entityOf(id: string, graph: GraphLiteral, vocabulary: Vocabulary): Entity {
  const { kind, name = id, keys = {} } = graph[id] as GraphLiteral[string];
  const { period } = keys;
  return {
    id,
    kind,
    name,
    aliases: [],
    description: '',
    keys,
    period: period === undefined ? undefined : parsePeriod(period, calendarIn(id, graph, vocabulary)),
  };
}

const sourceOf = (id: string): Entity => ({
  id,
  kind: 'source',
  name: id,
  aliases: [],
  description: '',
  keys: { category: 'vendor', grade: 'B' },
  period: undefined,
});

interface Surroundings {
  readonly graph: GraphLiteral;
  readonly vocabulary: Vocabulary;
  readonly today: string;
}

function claimOf(
  subject: string,
  kind: string,
  property: string,
  literal: ClaimLiteral,
  index: number,
  { graph, vocabulary, today }: Surroundings,
): Claim {
  const parts = typeof literal === 'string' ? { value: literal } : literal;
  const { value, basis = UNSPECIFIED, nature = 'actual', grade = 'B', rank = 'normal', source = SOURCE } = parts;
  const period =
    parts.period === undefined ? undefined : parsePeriod(parts.period, calendarIn(subject, graph, vocabulary));
  const entity = entityOf(subject, graph, vocabulary);
  return {
    id: `${subject}.${property}.${index}`,
    subject,
    property,
    value: readValue(value, kind, property, vocabulary),
    written: value,
    period: period ?? entity.period,
    basis,
    nature,
    published: parseDate(parts.published ?? today),
    undated: false,
    source,
    locator: parts.at ?? 'example',
    statement: `${source} ${parts.at ?? 'example'}`,
    grade,
    rank,
    note: parts.note,
    quote: undefined,
  };
}

function readValue(written: string, kind: string, property: string, vocabulary: Vocabulary): Claim['value'] {
  const field = vocabulary.fields(kind).get(property);
  if (field?.type === 'metric') return { type: 'quantity', quantity: parseQuantity(written, field.metric.unit) };
  if (field?.type !== 'property') throw new TypeError(`the literal claims "${property}", which ${kind} does not have`);
  const { property: declared } = field;
  if (declared.type === 'amount') {
    const quantity = clamp(parseQuantity(written, declared.unit), declared.range);
    if (!quantity) throw new TypeError(`the literal claims "${written}", which "${property}" cannot be`);
    return { type: 'quantity', quantity };
  }
  if (declared.type === 'text') return { type: 'text', text: written };
  if (declared.type === 'date') return { type: 'date', date: parseDate(written) };
  return { type: 'entity', entity: written };
}
