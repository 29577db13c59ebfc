import { buildApp } from './app.js';
import type { Context } from './context.js';
import { startGraphql } from './graphql-endpoint.js';
import type { LongWayApp } from './long-way.js';
import { Metrics } from './metrics.js';

/** Makes what the long way is answered by. */
export async function loadApp(context: Context): Promise<LongWayApp> {
  const { service, schema, operations, log, settings } = context;
  const metrics = new Metrics(service, context.settings.source);
  context.metrics.begin(metrics);
  const graphql = await startGraphql(schema, operations, log, settings);
  return { listener: buildApp(context, graphql, metrics), stop: () => graphql.stop() };
}
