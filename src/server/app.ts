import express, { type Express } from 'express';
import type { Context } from './context.js';
import { crossOrigin, type Origins } from './cross-origin.js';
import type { GraphqlEndpoint } from './graphql-endpoint.js';
import { notFound, tellError } from './http-error.js';
import { pinDataset, tellDataset } from './pinned-dataset.js';
import { auditRoutes } from './routes/audits.js';
import { claimRoutes } from './routes/claims.js';
import { datasetRoutes } from './routes/datasets.js';
import { exportRoutes } from './routes/exports.js';
import { feedRoutes } from './routes/feed.js';
import { healthRoutes } from './routes/health.js';
import { pageRoutes } from './routes/pages.js';
import { schemaRoutes } from './routes/schema.js';

/** Routes that answer programs, each of one noun. Pages come before them, in `routes/pages.ts`. */
const DATA_ROUTES = [healthRoutes, claimRoutes, auditRoutes, exportRoutes, datasetRoutes, feedRoutes, schemaRoutes];

/** All that the server answers, in the order in which it is looked through. */
export function buildApp(context: Context, graphql: GraphqlEndpoint, origins: Origins): Express {
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag'); // an answer that has a tag sets it itself, from what it is made of
  app.use(tellDataset(context.service));
  if (origins.length > 0) app.use(crossOrigin(origins));
  app.use(pageRoutes(context));
  app.use('/graphql', pinDataset(context.service), ...graphql.handlers);
  for (const routes of DATA_ROUTES) app.use(routes(context));
  app.use((request) => {
    throw notFound(`nothing is served at "${request.path}"; the API is at /graphql`);
  });
  app.use(tellError(context.log));
  return app;
}
