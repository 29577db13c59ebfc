import { type ExecutionResult, graphqlSync } from 'graphql';
import { inject } from 'vitest';
import { loadVocabulary } from '../src/catalogue/vocabulary.js';
import { buildGraphApi } from '../src/graphql/schema.js';
import { DatasetService } from '../src/server/dataset-service.js';
import { DatasetFolder } from '../src/storage/dataset-folder.js';

export const vocabulary = await loadVocabulary();
export const api = await buildGraphApi(vocabulary);
const service = new DatasetService(new DatasetFolder(inject('shipped')), vocabulary, api);

export const { root } = service;
export const { view } = service.root.root;

/** Runs a query through the real schema on the real SQLite file of the shipped seeds. */
export function run(source: string, variableValues: Record<string, unknown> = {}): ExecutionResult {
  return graphqlSync({ schema: api.schema, source, rootValue: root, variableValues });
}

/** The data of a query that has to succeed, as plain JSON of the shape that the test asked for. */
export function ask<T = unknown>(source: string, variables: Record<string, unknown> = {}): T {
  const { data, errors } = run(source, variables);
  if (errors) throw new Error(errors.map(String).join('\n'));
  return JSON.parse(JSON.stringify(data)) as T;
}

/** What a query is refused with. */
export function refusal(source: string, variables: Record<string, unknown> = {}): { message: string; code: unknown } {
  const [error] = run(source, variables).errors ?? [];
  if (!error) throw new Error('the query was not refused');
  return { message: error.message, code: error.extensions.code };
}
