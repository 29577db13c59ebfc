import type { Property } from '../domain/property.js';
import type { Vocabulary } from '../domain/vocabulary.js';
import { CLAIM_WORD_MEANINGS, MOST_QUOTED } from './claim-word.js';
import { CLAIM_WORDS, type ClaimWord } from './draft.js';
import { exampleAmount, exampleValue } from './example-value.js';
import { describeProperty, describeStated } from './field-words.js';
import { closed, DATE, type JsonSchema, TEXT } from './json-schema.js';
import { SLUG } from './slug.js';

/** The words that a value of its own can have beside its basis; those of its block hold where it has none. */
const VALUE_WORDS = CLAIM_WORDS.filter((word) => word !== 'source' && word !== 'basis');

const refer = (name: string): JsonSchema => ({ $ref: `#/definitions/${name}` });

/** What can be written behind the words of a claim, the properties and the stated figures of a kind, by name. */
export function claimDefinitions(kind: string, vocabulary: Vocabulary): Readonly<Record<string, JsonSchema>> {
  const words = CLAIM_WORDS.map((word) => [word, wordSchema(word)] as const);
  const fields = [...vocabulary.fields(kind)].flatMap(([name, field]): [string, JsonSchema][] => {
    if (field.type === 'property') {
      const { property } = field;
      return [[name, valueSchema(name, describeProperty(property), bareValue(property), property.bases)]];
    }
    if (field.type !== 'metric') return [];
    const stated = { ...TEXT, examples: [exampleAmount(field.metric.unit)] };
    return [[name, valueSchema(name, describeStated(field.metric), stated, [])]];
  });
  return Object.fromEntries([...words, ...fields]);
}

function wordSchema(word: ClaimWord): JsonSchema {
  const { description, choices, example } = CLAIM_WORD_MEANINGS[word];
  if (word === 'source') return { description, type: 'string', pattern: SLUG.source };
  if (choices.length > 0) return { description, enum: choices };
  const form = word === 'published' ? DATE : word === 'quote' ? { ...TEXT, maxLength: MOST_QUOTED } : TEXT;
  return { description, ...form, examples: [example] };
}

/** What a block of claims on an entity of a kind can say: the words of a claim, properties and stated figures. */
export function claimSchema(kind: string, vocabulary: Vocabulary): JsonSchema {
  const names = Object.keys(claimDefinitions(kind, vocabulary));
  const bases = Object.values(vocabulary.definition(kind).properties).flatMap((one) => one.bases);
  const fields = Object.fromEntries(names.map((name) => [name, refer(name)]));
  return closed({ ...fields, basis: basisSchema(bases) }, ['source', 'at']);
}

function basisSchema(bases: readonly string[]): JsonSchema {
  return { description: CLAIM_WORD_MEANINGS.basis.description, enum: [...new Set([...bases, 'unspecified'])] };
}

/** A bare value, or one with words of its own; or several of either. */
function valueSchema(name: string, description: string, value: JsonSchema, bases: readonly string[]): JsonSchema {
  const words = Object.fromEntries(VALUE_WORDS.map((word) => [word, refer(word)]));
  const own = closed({ value, basis: basisSchema(bases), ...words }, ['value']);
  return { description, anyOf: [value, own, { type: 'array', items: refer(name) }] };
}

function bareValue(property: Property): JsonSchema {
  if ('target' in property) return { type: 'string', pattern: SLUG.source };
  if (property.type === 'date') return { ...DATE, examples: [exampleValue(property)] };
  if (property.type === 'text' && property.choices.length > 0) return { enum: property.choices };
  return property.type === 'amount' ? { ...TEXT, examples: [exampleValue(property)] } : TEXT;
}
