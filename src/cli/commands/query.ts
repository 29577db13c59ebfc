import { existsSync, readFileSync } from 'node:fs';
import { type Command, InvalidArgumentError } from 'commander';
import {
  type ExecutionResult,
  executeSync,
  GraphQLError,
  type GraphQLSchema,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import { loadVocabulary } from '../../catalogue/vocabulary.js';
import { queriesOnly } from '../../graphql/queries-only.js';
import { buildGraphApi } from '../../graphql/schema.js';
import { DatasetService } from '../../server/dataset-service.js';
import { DatasetFolder } from '../../storage/dataset-folder.js';
import { DATA } from '../settings.js';
import { table } from '../table.js';

interface Options {
  readonly data: string;
  readonly variables: Record<string, unknown>;
  readonly table: boolean;
}

export const query = (program: Command): void => {
  program
    .command('query')
    .description('Run a GraphQL query on the current dataset, without a server')
    .argument('<query>', 'a query, a file that holds one, or - for standard input')
    .option('--data <folder>', 'folder of the built datasets', DATA)
    .option('--variables <json>', 'variables as a JSON object', readVariables, {})
    .option('--table', 'print the first list as a table', false)
    .option('--json', 'print the result as JSON (the default)')
    .action(async (text: string, { data, variables, table: asTable }: Options) => {
      const vocabulary = await loadVocabulary();
      const api = await buildGraphApi(vocabulary);
      const service = new DatasetService(new DatasetFolder(data), vocabulary, api);
      const result = answer(api.schema, service.root, read(text), variables);
      service.close();
      if (asTable && result.data) console.log(table(result.data));
      else console.log(JSON.stringify(result, undefined, 2));
      for (const error of result.errors ?? []) console.error(error.toString());
      if (result.errors) process.exitCode = 1;
    });
};

/** As the server answers; what cannot be read or does not fit the schema is told, not run. */
function answer(
  schema: GraphQLSchema,
  rootValue: unknown,
  text: string,
  variableValues: Record<string, unknown>,
): ExecutionResult {
  try {
    const document = parse(text);
    const errors = validate(schema, document, [...specifiedRules, queriesOnly]);
    return errors.length > 0 ? { errors } : executeSync({ schema, document, rootValue, variableValues });
  } catch (error) {
    if (error instanceof GraphQLError) return { errors: [error] };
    throw error;
  }
}

function read(text: string): string {
  if (text === '-') return readFileSync(0, 'utf8');
  if (text.includes('{')) return text;
  if (!existsSync(text)) throw new InvalidArgumentError(`"${text}" is no query and no such file exists`);
  return readFileSync(text, 'utf8');
}

function readVariables(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    if (value !== null && typeof value === 'object' && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {
    // told below, together with what is JSON but no object
  }
  throw new InvalidArgumentError(`found "${text}", expected a JSON object`);
}
