import type { GraphQLSchema } from 'graphql';
import type { DatasetService } from './dataset-service.js';
import type { Drain } from './drain.js';
import type { KnownOperations } from './front/known-operations.js';
import type { Log } from './http-error.js';
import type { LateMetrics } from './late-metrics.js';
import type { Rate } from './rate.js';
import type { ServerSettings } from './server-settings.js';

/** What the routes of the server answer from. */
export interface Context {
  readonly service: DatasetService;
  readonly schema: GraphQLSchema;
  readonly log: Log;
  readonly settings: ServerSettings;
  readonly metrics: LateMetrics;
  readonly drain: Drain;
  readonly rate: Rate;
  readonly operations: KnownOperations;
}
