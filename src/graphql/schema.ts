import { type GraphQLObjectType, GraphQLSchema, isInterfaceType, isObjectType } from 'graphql';
import { buildSchema, Query, Resolver } from 'type-graphql';
import type { Vocabulary } from '../domain/vocabulary.js';
import { addAuditField } from './audit-fields.js';
import { addBreakEven } from './break-even-field.js';
import { addChanges } from './changes-fields.js';
import { addCompare } from './compare-field.js';
import { DateScalar } from './date-scalar.js';
import { addDerive } from './derive-field.js';
import { addRootFields, GraphObject } from './graph-object.js';
import { fillKindEnum } from './kind-enum.js';
import { KindTypes } from './kind-types.js';
import { addPredictionFields } from './prediction-fields.js';

/** The API's schema, with what makes its objects. */
export interface GraphApi {
  readonly schema: GraphQLSchema;
  readonly types: KindTypes;
}

let built: Promise<GraphApi> | undefined;

/**
 * Builds the schema from the vocabulary, once for each process: type-graphql keeps its declarations in one place.
 *
 * type-graphql declares the types; graphql-js resolves them by itself: every field is a property or a method of the
 * object above it. (type-graphql's own resolvers make every field with arguments a promise.) Its `Graph` type becomes
 * the root, because the root has to be returned again by `view`.
 */
export function buildGraphApi(vocabulary: Vocabulary): Promise<GraphApi> {
  built ??= build(vocabulary);
  return built;
}

async function build(vocabulary: Vocabulary): Promise<GraphApi> {
  fillKindEnum(vocabulary.entities.keys());
  const types = new KindTypes(vocabulary);
  addPredictionFields(types.of('prediction').object);
  addAuditField(types.of('source').object);
  addRootFields(types, vocabulary);
  addDerive();
  addCompare();
  addBreakEven();
  addChanges();

  @Resolver()
  class RootResolver {
    @Query(() => GraphObject, { description: 'Replaced by the type that it returns' })
    graph(): undefined {
      return undefined;
    }
  }

  const draft = await buildSchema({
    resolvers: [RootResolver],
    orphanedTypes: types.every().map(({ object }) => object),
    scalarsMap: [{ type: Date, scalar: DateScalar }],
    validate: false,
    skipCheck: true, // a test does, once for all starts
  });
  const all = Object.values(draft.getTypeMap()).filter((type) => !type.name.startsWith('__') && type.name !== 'Query');
  for (const type of all) {
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) field.resolve = undefined;
  }
  const query = draft.getType('Graph') as GraphQLObjectType;
  query.name = 'Query';
  return { schema: new GraphQLSchema({ query, types: all, assumeValid: true }), types };
}
