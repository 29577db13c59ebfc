import type { Command } from 'commander';
import { loadVocabulary } from '../../catalogue/vocabulary.js';
import type { Vocabulary } from '../../domain/vocabulary.js';
import { buildGraphApi } from '../../graphql/schema.js';
import { DatasetService } from '../../server/dataset-service.js';
import type { Log } from '../../server/http-error.js';
import { jsonLog } from '../../server/json-log.js';
import { type RunningServer, startServer } from '../../server/server.js';
import type { ServerSettings } from '../../server/server-settings.js';
import { DatasetFolder } from '../../storage/dataset-folder.js';
import type { Manifest } from '../../storage/dataset-record.js';
import { describeDataset } from '../describe-dataset.js';
import type { FollowedSource } from '../followed-source.js';
import { isWorker } from '../is-worker.js';
import { readServeSettings, type ServeSettings, type Written } from '../serve-settings.js';
import { DATA, SEEDS, SERVE_OPTIONS } from '../settings.js';
import { UserError } from '../user-error.js';

/** How long after it listens a server says so. */
const TOLD_MILLISECONDS = 50;

interface Options extends Written {
  readonly seeds: string;
  readonly data: string;
  readonly build: boolean;
}

export const serve = (program: Command): void => {
  const command = program
    .command('serve')
    .description('Build the dataset if the seeds have changed, or follow a shared record, and serve it')
    .option('--seeds <folder>', 'folder of the seeds', SEEDS)
    .option('--data <folder>', 'folder of the built datasets', DATA)
    .option('--no-build', 'serve the current dataset as it is');
  for (const option of SERVE_OPTIONS) command.addOption(option);
  command.action(async ({ seeds, data, build, ...written }: Options) => {
    const { keep, workers, from, ...settings } = readServeSettings(written, process.env);
    const { log, isTold, onAnswered, load } = jsonLog(settings.logLevel);
    dieOfFaults(log);
    const folder = new DatasetFolder(data, keep, settings.limits.claims);
    const vocabulary = await loadVocabulary();
    const run = { ...settings, log, isTold, onAnswered, folder, vocabulary };
    if (isWorker()) {
      setTimeout(load, TOLD_MILLISECONDS);
      const relayed = from && new (await sourceModule()).RelayedSource();
      stopOnSignal((await serveHere(share(run, workers), relayed)).stop, log);
      return;
    }
    const followed = from && new (await sourceModule()).FollowedSource(from, folder, log);
    if (followed) await followed.start(vocabulary);
    else if (build) await buildOrKeep(seeds, folder, vocabulary);
    const { url, stop } = await (workers > 1 ? serveByWorkers(run, workers) : serveHere(run, followed));
    stopOnSignal(stop, log); // before anyone is told that it is there
    // Whoever waits for the server is answered before: the first line to a terminal takes a while, and so does the log.
    const manifest = folder.manifest();
    setTimeout(() => {
      load();
      tell(manifest, url);
    }, TOLD_MILLISECONDS);
  });
};

function tell(manifest: Manifest, url: string): void {
  console.log(describeDataset(manifest));
  console.log(`GraphQL API   ${url}/graphql`);
  console.log(`Playground    ${url}/playground`);
  console.log(`Dashboard     ${url}/`);
}

/** Loaded where a record is followed: a server of its own seeds starts faster without. */
const sourceModule = () => import('../followed-source.js');

type Followed = Pick<FollowedSource, 'state' | 'onVersion'>;

/** What a server is run with. */
interface Run extends Omit<ServeSettings, 'keep' | 'workers' | 'from'> {
  readonly log: Log;
  readonly isTold: ServerSettings['isTold'];
  readonly onAnswered: ServerSettings['onAnswered'];
  readonly folder: DatasetFolder;
  readonly vocabulary: Vocabulary;
}

/** @param followed the record that the datasets come from; undefined where they are built here */
async function serveHere(run: Run, followed?: Followed): Promise<RunningServer> {
  const { port, log, folder, vocabulary, ...settings } = run;
  const api = await buildGraphApi(vocabulary);
  const service = new DatasetService(folder, vocabulary, api);
  const source = followed && (() => followed.state);
  const server = await startServer(service, api.schema, port, log, { ...settings, source }).catch((error: unknown) => {
    throw portError(port, error);
  });
  if (followed) followed.onVersion = server.refresh;
  return server;
}

/** Several processes on one port; a dataset that cannot be served is told before any is started. */
async function serveByWorkers({ port, log, folder, vocabulary }: Run, workers: number) {
  if (port === 0) throw new UserError('several workers need a port of their own; choose one with --port');
  const { store } = folder.open(vocabulary);
  store.close();
  const { WorkerPool } = await import('../worker-pool.js');
  const pool = new WorkerPool(workers, log);
  await pool.start();
  return { url: `http://localhost:${port}`, stop: () => pool.stop() };
}

/** The part of a worker in what all of them together hold a client to, and keep. */
function share(run: Run, workers: number): Run {
  const { rate, kept, connections } = run.limits;
  const part = (limit: number) => Math.ceil(limit / workers);
  return { ...run, limits: { ...run.limits, rate: part(rate), kept: part(kept), connections: part(connections) } };
}

/** A fault that nothing has caught leaves a state that nobody knows: it is written down, and whoever runs the server starts it anew. */
function dieOfFaults(log: Log): void {
  const die = (what: string) => (error: unknown) => {
    log(`${what}: ${error instanceof Error ? error.stack : String(error)}`, { level: 'fatal' });
    process.exit(1);
  };
  process.on('unhandledRejection', die('unhandled rejection'));
  process.on('uncaughtException', die('uncaught exception'));
}

/** Ends the program when it is told to and requests have been answered; the second time at once. */
function stopOnSignal(stop: () => Promise<boolean>, log: Log): void {
  let isStopping = false;
  const end = async (signal: string) => {
    if (isStopping) process.exit(1);
    isStopping = true;
    log(`stopping on ${signal}`);
    const isWhole = await stop();
    if (!isWhole) log('stopped with requests cut off', { level: 'warn' });
    process.exit(isWhole ? 0 : 1);
  };
  for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => void end(signal));
}

/** Faulty seeds do not stop a server that has a good dataset; opening it says if there is none. */
async function buildOrKeep(seeds: string, folder: DatasetFolder, vocabulary: Vocabulary): Promise<void> {
  const { buildDataset, printFaults } = await import('../build-dataset.js');
  try {
    buildDataset(seeds, folder, vocabulary, new Date());
  } catch (error) {
    printFaults(
      error,
      `"${seeds}" is not published; serving the last good dataset of "${folder.path}", if there is one`,
    );
  }
}

/** What to do about a port that cannot be listened on; any other error as it is. */
function portError(port: number, error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const reason = { EADDRINUSE: 'is taken by another program', EACCES: 'may not be used by this user' }[String(code)];
  return reason === undefined ? error : new UserError(`port ${port} ${reason}; choose another with --port`);
}
