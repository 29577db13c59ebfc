import type { GraphQLSchema } from 'graphql';
import type { Vocabulary } from '../../domain/vocabulary.js';
import type { GraphObject } from '../../graphql/graph-object.js';

/** What a table is made from: the API, the root that answers, and what was asked. */
export interface TableRequest {
  readonly schema: GraphQLSchema;
  readonly vocabulary: Vocabulary;
  readonly root: GraphObject;
  readonly search: URLSearchParams;
}
