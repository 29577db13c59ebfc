import type { Vocabulary } from '../domain/vocabulary.js';
import type { JsonSchema } from './json-schema.js';
import { kindSchema } from './kind-schema.js';
import { scenarioSchema } from './scenario-schema.js';
import { SCENARIOS } from './seed-files.js';

/** The folder of the schemas among the seeds. */
export const SCHEMA_FOLDER = '.schema';

/** The JSON Schema of each folder of seeds, by its name. */
export function seedSchemas(vocabulary: Vocabulary): ReadonlyMap<string, JsonSchema> {
  const kinds = [...vocabulary.entities.keys()].map((kind) => [kind, kindSchema(kind, vocabulary)] as const);
  return new Map([...kinds, [SCENARIOS, scenarioSchema(vocabulary)]]);
}

/** The first line of a seed that tells an editor its schema. */
export const schemaLine = (folder: string): string =>
  `# yaml-language-server: $schema=../${SCHEMA_FOLDER}/${folder}.json`;
