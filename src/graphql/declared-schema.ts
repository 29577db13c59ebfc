import { type GraphQLObjectType, GraphQLSchema, isInterfaceType, isObjectType } from 'graphql';
import { buildSchema, Query, Resolver } from 'type-graphql';
import { DateScalar } from './date-scalar.js';
import { GraphObject } from './graph-object.js';
import type { KindTypes } from './kind-types.js';

/**
 * The schema of all that was declared. A bundle has it described in place of this module: it was declared when the
 * bundle was made.
 *
 * type-graphql declares the types; graphql-js resolves them by itself: every field is a property or a method of the
 * object above it. (type-graphql's own resolvers make every field with arguments a promise.) Its `Graph` type becomes
 * the root, because the root has to be returned again by `view`.
 */
export async function declaredSchema(types: KindTypes): Promise<GraphQLSchema> {
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
  return new GraphQLSchema({ query, types: all, assumeValid: true });
}
