import type { Key } from '../domain/entity.js';
import type { Vocabulary } from '../domain/vocabulary.js';
import { SOURCE_NEEDS } from './check-source.js';
import { claimDefinitions, claimSchema } from './claim-schema.js';
import { describeKey } from './field-words.js';
import { closed, DATE, DRAFT, type JsonSchema, TEXT } from './json-schema.js';
import { SLUG } from './slug.js';

const NAMES: Readonly<Record<string, JsonSchema>> = {
  name: { ...TEXT, description: 'What it is called. Required.' },
  aliases: { type: 'array', items: TEXT, description: 'Other names by which it is found' },
  description: { ...TEXT, description: 'What it is, in a sentence' },
};

/** The JSON Schema of the file of one entity: what an editor offers and explains while it is written. */
export function kindSchema(kind: string, vocabulary: Vocabulary): JsonSchema {
  const entity = entitySchema(kind, vocabulary);
  const source = { ...entitySchema('source', vocabulary), description: 'A source, by its id' };
  return {
    $schema: DRAFT,
    title: `Seed of a ${kind}`,
    description: vocabulary.definition(kind).description,
    definitions: claimDefinitions(kind, vocabulary),
    ...entity,
    properties: {
      ...entity.properties,
      claims: {
        type: 'array',
        description: 'What sources say, each in a block of its own; the oldest first, the newest last',
        items: claimSchema(kind, vocabulary),
      },
      sources: {
        type: 'object',
        description: 'Sources that only this file cites, by their ids',
        propertyNames: { pattern: SLUG.source },
        additionalProperties: source,
      },
    },
  };
}

function entitySchema(kind: string, vocabulary: Vocabulary): JsonSchema {
  const keys = Object.entries(vocabulary.definition(kind).keys);
  const properties = Object.fromEntries(keys.map(([name, key]) => [name, keySchema(key)]));
  const required = ['name', ...keys.flatMap(([name, { optional }]) => (optional ? [] : [name]))];
  const needs = SOURCE_NEEDS.map((names) => ({ anyOf: names.map((name) => ({ required: [name] })) }));
  return { ...closed({ ...NAMES, ...properties }, required), ...(kind === 'source' && { allOf: needs }) };
}

function keySchema(key: Key): JsonSchema {
  const description = describeKey(key);
  if (key.type === 'entity') return { description, type: 'string', pattern: SLUG.source };
  if (key.type === 'choice') return { description, enum: key.choices };
  return { description, ...(key.type === 'date' ? DATE : TEXT) };
}
