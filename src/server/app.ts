import express, { type Express } from 'express';
import type { Context } from './context.js';
import { crossOrigin } from './cross-origin.js';
import type { GraphqlEndpoint } from './graphql-endpoint.js';
import { notFound, tellError } from './http-error.js';
import type { Metrics } from './metrics.js';
import { observe } from './observe.js';
import { pinDataset, tellDataset } from './pinned-dataset.js';
import { auditRoutes } from './routes/audits.js';
import { claimRoutes } from './routes/claims.js';
import { dashboardRoutes, lostPage } from './routes/dashboard.js';
import { datasetRoutes } from './routes/datasets.js';
import { exportRoutes } from './routes/exports.js';
import { feedRoutes } from './routes/feed.js';
import { healthRoutes } from './routes/health.js';
import { metricsRoutes } from './routes/metrics.js';
import { playgroundRoutes } from './routes/playground.js';
import { schemaRoutes } from './routes/schema.js';
import { settingsRoutes } from './routes/settings.js';

/** Routes that answer programs, each of one noun. Pages come before them. */
const DATA_ROUTES = [
  ...[settingsRoutes, claimRoutes, auditRoutes],
  ...[exportRoutes, datasetRoutes, feedRoutes, schemaRoutes],
];

/** All that the server answers, in the order in which it is looked through. */
export function buildApp(context: Context, graphql: GraphqlEndpoint, metrics: Metrics): Express {
  const { service, drain, rate } = context;
  const { origins, proxies, isTold, onAnswered } = context.settings;
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag'); // an answer that has a tag sets it itself, from what it is made of
  app.set('trust proxy', proxies);
  app.use(
    observe((answered) => {
      metrics.count(answered);
      if (isTold(answered.status)) onAnswered(answered);
    }),
  );
  app.use(tellDataset(service));
  app.use(drain.refuse);
  if (origins.length > 0) app.use(crossOrigin(origins));
  app.use(playgroundRoutes());
  app.use(dashboardRoutes(service.vocabulary.entities.keys()));
  app.use(healthRoutes(service, drain, context.settings.source));
  app.use(metricsRoutes(metrics));
  app.use(rate.handler());
  app.use('/graphql', pinDataset(service), ...graphql.handlers);
  for (const routes of DATA_ROUTES) app.use(routes(context));
  app.use(lostPage());
  app.use((request) => {
    throw notFound(`nothing is served at "${request.path}"; the API is at /graphql`);
  });
  app.use(tellError(context.log));
  return app;
}
