import type { Server } from 'node:http';
import type { GraphQLSchema } from 'graphql';
import type { DatasetService } from './dataset-service.js';
import { Drain } from './drain.js';
import { frontDoor } from './front/front-door.js';
import { KnownOperations } from './front/known-operations.js';
import { readDocument } from './front/read-document.js';
import type { Log } from './http-error.js';
import { httpServer } from './http-server.js';
import { LateMetrics } from './late-metrics.js';
import { REFRESH_MILLISECONDS } from './limits.js';
import { longWayOf } from './long-way.js';
import { Rate } from './rate.js';
import { DEFAULT_SETTINGS, type ServerSettings } from './server-settings.js';

/** After the first answers, as a rule: nobody waits for what is loaded then. */
const LOAD_MILLISECONDS = 500;

/** A server that is listening. */
export interface RunningServer {
  readonly url: string;
  /** Looks at once whether there is another dataset to serve. */
  refresh(): void;
  /** Loads what it answers some requests by, and else would load a little later. */
  load(): Promise<void>;
  /**
   * Answers the requests that have begun, for no longer than the limit `drainTime`, and refuses others.
   * @returns whether all were answered
   */
  stop(): Promise<boolean>;
}

/** Serves the API of a dataset over HTTP, and follows the manifest. */
export async function startServer(
  service: DatasetService,
  schema: GraphQLSchema,
  port: number,
  log: Log,
  settings: ServerSettings = DEFAULT_SETTINGS,
): Promise<RunningServer> {
  const operations = new KnownOperations(schema, settings.limits.page);
  const drain = new Drain();
  const rate = new Rate(settings.limits, settings.proxies);
  const context = { service, schema, log, settings, drain, rate, operations, metrics: new LateMetrics() };
  const longWay = longWayOf(context);
  const read = (text: string) => (longWay.isLoaded ? undefined : readDocument(text, schema, operations, settings));
  const http = httpServer(frontDoor(context, longWay.take, read), settings.limits);
  await listen(http, port);
  const timer = setInterval(() => follow(service, log), REFRESH_MILLISECONDS);
  timer.unref();
  const load = async () => void (await longWay.ready());
  const loading = setTimeout(() => void load(), LOAD_MILLISECONDS);
  const address = http.address();
  const bound = typeof address === 'object' && address ? address.port : port;
  return {
    url: `http://localhost:${bound}`,
    refresh: () => follow(service, log),
    load,
    stop: async () => {
      clearInterval(timer);
      clearTimeout(loading);
      const isWhole = await drain.close(http, settings.limits.drainTime);
      await longWay.stop();
      service.close();
      return isWhole;
    },
  };
}

/** Swaps to a new dataset; a new one that cannot be opened is told of once, until another comes. */
function follow(service: DatasetService, log: Log): void {
  try {
    if (service.refresh()) log(`now serving dataset ${service.manifest.dataset.slice(0, 16)}`);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    log(`keeping dataset ${service.manifest.dataset.slice(0, 16)}: ${reason}`, { level: 'error' });
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
