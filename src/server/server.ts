import { createServer, type Server } from 'node:http';
import type { GraphQLSchema } from 'graphql';
import { buildApp } from './app.js';
import type { DatasetService } from './dataset-service.js';
import { startGraphql } from './graphql-endpoint.js';
import type { Log } from './http-error.js';
import { REFRESH_MILLISECONDS } from './limits.js';
import { DEFAULT_SETTINGS, type ServerSettings } from './server-settings.js';

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
  settings: ServerSettings = DEFAULT_SETTINGS,
): Promise<RunningServer> {
  const graphql = await startGraphql(schema, log);
  const http = createServer(buildApp({ service, schema, log, settings }, graphql));
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
      await graphql.stop();
      await closed;
      service.close();
    },
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
