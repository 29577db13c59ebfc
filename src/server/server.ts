import { createServer, type Server } from 'node:http';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type ErrorRequestHandler, type Express, type Request, type Response } from 'express';
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import { EditError } from '../domain/edit.js';
import { queriesOnly } from '../graphql/queries-only.js';
import { auditHtml } from '../report/audit-html.js';
import { auditReport } from '../report/audit-report.js';
import { dashboardRoute } from './dashboard-route.js';
import type { DatasetService } from './dataset-service.js';
import { playgroundRoute } from './playground-route.js';

const MAX_BODY = '100kb';
const MAX_TOKENS = 10_000;
const REFRESH_MILLISECONDS = 1000;

type Log = (line: string) => void;

/** A server that is listening. */
export interface RunningServer {
  readonly url: string;
  stop(): Promise<void>;
}

/** Serves the API of a dataset over HTTP, and follows the manifest. */
export async function startServer(
  service: DatasetService,
  schema: GraphQLSchema,
  port: number,
  log: Log,
): Promise<RunningServer> {
  const apollo = new ApolloServer({
    schema,
    rootValue: () => service.root,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: MAX_TOKENS },
    validationRules: [queriesOnly],
    formatError: hideInternals(log),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      datasetHeader(service),
    ],
  });
  await apollo.start();
  const http = createServer(routes(apollo, service, log));
  await listen(http, port);
  const timer = setInterval(() => follow(service, log), REFRESH_MILLISECONDS);
  timer.unref();
  const address = http.address();
  const bound = typeof address === 'object' && address ? address.port : port;
  return {
    url: `http://localhost:${bound}`,
    stop: async () => {
      clearInterval(timer);
      const closed = new Promise<void>((done) => http.close(() => done()));
      http.closeIdleConnections();
      await apollo.stop();
      await closed;
      service.close();
    },
  };
}

function routes(apollo: ApolloServer, service: DatasetService, log: Log): Express {
  const app = express();
  app.disable('x-powered-by');
  app.use(playgroundRoute());
  app.get('/health', (_: Request, response: Response) => {
    response.json({ status: 'ok', dataset: service.manifest.dataset });
  });
  app.use(dashboardRoute(service.root.root.view.vocabulary.entities.keys()));
  app.get('/claims/:id', async (request: Request<{ id: string }>, response: Response) => {
    const result = await apollo.executeOperation({ query: CLAIM, variables: { id: request.params.id } });
    const data = result.body.kind === 'single' ? result.body.singleResult.data?.claim : undefined;
    if (data) response.json(data);
    else response.status(404).json({ error: `there is no claim "${request.params.id}"` });
  });
  app.get('/audits/:source', (request: Request<{ source: string }>, response: Response) => {
    const { source } = request.params;
    const { view } = service.root.root;
    if (view.entity(source)?.kind !== 'source') {
      response.status(404).json({ error: `there is no source "${source}"` });
      return;
    }
    response.set('Content-Security-Policy', PAGE_POLICY).type('html');
    response.send(auditHtml(auditReport(view, source)));
  });
  app.use('/graphql', express.json({ limit: MAX_BODY }), expressMiddleware(apollo));
  app.use((request: Request, response: Response) => {
    response.status(404).json({ error: `nothing is served at "${request.path}"; the API is at /graphql` });
  });
  app.use(tellError(log));
  return app;
}

/** Faults on the way to the API: what the client did wrong is told as JSON, never with a stack or a path. */
function tellError(log: Log): ErrorRequestHandler {
  return (error: { status?: number; type?: string; stack?: string }, _, response, next) => {
    if (response.headersSent) return next(error);
    const status = error.status ?? 500;
    const told =
      TOLD[error.type ?? ''] ?? (status < 500 ? 'the request cannot be read' : 'internal error; it was logged');
    if (status >= 500) log(`internal error: ${error.stack}`);
    response.status(status).json({
      errors: [{ message: told, extensions: { code: status < 500 ? 'BAD_REQUEST' : 'INTERNAL_SERVER_ERROR' } }],
    });
  };
}

const TOLD: Readonly<Record<string, string>> = {
  'entity.parse.failed': 'the body is not valid JSON',
  'entity.too.large': `the body is larger than the ${MAX_BODY} allowed`,
  'encoding.unsupported': 'the encoding of the body is not supported',
};

/** Pages hold no script and load nothing. */
const PAGE_POLICY = "default-src 'none'; style-src 'unsafe-inline'";

const CLAIM = `query Claim($id: ID!) {
  claim(id: $id) {
    id property text written low estimate high unit period basis nature published undated locator grade rank note
    subject { id kind name } entity { id kind name }
    source { id name ... on Source { url identifier publisher published category } }
  }
}`;

/**
 * Every answer says which dataset it is from. The dataset changes only between turns of the event loop, and none lies
 * between the start of the execution and the choice of its root.
 */
function datasetHeader(service: DatasetService): ApolloServerPlugin {
  return {
    async requestDidStart() {
      return {
        async executionDidStart({ response }) {
          response.http.headers.set('x-chipgraph-dataset', service.manifest.dataset);
        },
      };
    },
  };
}

/** A mistake of the caller is told; a fault of ours is logged, and shows nothing of the inside. */
function hideInternals(log: Log) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const { code } = formatted.extensions ?? {};
    if (code !== 'INTERNAL_SERVER_ERROR') return formatted;
    // An edit of every entity of a kind can turn out impossible only where one of them is looked at.
    const cause = error instanceof GraphQLError ? error.originalError : error;
    if (cause instanceof EditError) return { ...formatted, extensions: { code: 'BAD_USER_INPUT' } };
    log(`internal error: ${error instanceof Error ? error.stack : String(error)}`);
    return {
      message: 'internal error; it was logged',
      extensions: { code },
      ...(formatted.path && { path: formatted.path }),
    };
  };
}

/** Swaps to a new dataset; a new one that cannot be opened is told of once, until another comes. */
function follow(service: DatasetService, log: Log): void {
  try {
    if (service.refresh()) log(`now serving dataset ${service.manifest.dataset.slice(0, 16)}`);
  } catch (error) {
    log(
      `keeping dataset ${service.manifest.dataset.slice(0, 16)}: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

function listen(http: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    http.once('error', reject);
    http.listen(port, () => {
      http.off('error', reject);
      resolve();
    });
  });
}
