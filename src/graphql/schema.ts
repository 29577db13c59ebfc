import type { GraphQLSchema } from 'graphql';
import type { Vocabulary } from '../domain/vocabulary.js';
import { addAuditField } from './audit-fields.js';
import { addBreakEven } from './break-even-field.js';
import { addChanges } from './changes-fields.js';
import { addCompare } from './compare-field.js';
import { declaredSchema } from './declared-schema.js';
import { addDerive } from './derive-field.js';
import { addRootFields } from './graph-object.js';
import { fillKindEnum } from './kind-enum.js';
import { KindTypes } from './kind-types.js';
import { addPredictionFields } from './prediction-fields.js';

/** The API's schema, with what makes its objects. */
export interface GraphApi {
  readonly schema: GraphQLSchema;
  readonly types: KindTypes;
}

let built: Promise<GraphApi> | undefined;

/** Builds the schema from the vocabulary, once for each process: type-graphql keeps its declarations in one place. */
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
  return { schema: await declaredSchema(types), types };
}
