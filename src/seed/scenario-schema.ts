import { EDIT_ACTS, EDIT_WORDS, type EditWord } from '../domain/edit.js';
import type { Vocabulary } from '../domain/vocabulary.js';
import { closed, DRAFT, type JsonSchema, TEXT } from './json-schema.js';

const WORDS: Readonly<Record<EditWord, string>> = {
  about: 'Id of the one entity that it is about',
  all: 'A kind: the edit is of every entity of it',
  property: 'The property that it changes',
  value: 'What is set, written as in a claim, or "= " and a formula',
  by: 'What is multiplied by, or "= " and a formula',
  basis: 'Only claims on this basis',
  period: 'Only claims on this period',
  source: 'Only claims of this source',
};

/** The JSON Schema of the file of a scenario. */
export function scenarioSchema(vocabulary: Vocabulary): JsonSchema {
  const acts = EDIT_ACTS.map((act) => {
    const words = EDIT_WORDS[act].map((word): [string, JsonSchema] => {
      const value = word === 'all' ? { enum: [...vocabulary.entities.keys()] } : TEXT;
      return [word, { ...value, description: WORDS[word] }];
    });
    const where = {
      type: 'object',
      description: 'With "all": keys or relations and the ids that they must have',
      additionalProperties: TEXT,
    };
    return [act, closed({ ...Object.fromEntries(words), where })] as const;
  });
  return {
    $schema: DRAFT,
    title: 'Scenario',
    description: 'A what-if: edits with a reason',
    ...closed(
      {
        name: { ...TEXT, description: 'What it is called. Required.' },
        rationale: { ...TEXT, description: 'Why it is asked and what it leaves out. Required.' },
        edits: {
          type: 'array',
          description: 'Edits, each applied to what the ones before it made',
          minItems: 1,
          items: { ...closed(Object.fromEntries(acts)), minProperties: 1, maxProperties: 1 },
        },
      },
      ['name', 'rationale', 'edits'],
    ),
  };
}
