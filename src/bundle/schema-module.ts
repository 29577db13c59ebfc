import { loadVocabulary } from '../catalogue/vocabulary.js';
import { describeSchema } from '../graphql/describe-schema.js';
import { buildGraphApi } from '../graphql/schema.js';

/** The text of a module that gives the schema as `declared-schema.ts` does, without declaring it. */
export async function schemaModule(): Promise<string> {
  const { schema } = await buildGraphApi(await loadVocabulary());
  return `import { DescribedSchema } from './described-schema.js';
const description = ${JSON.stringify(describeSchema(schema))};
export const declaredSchema = async (types) => new DescribedSchema(description, types);
`;
}
