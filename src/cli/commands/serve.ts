import { type Command, Option } from 'commander';
import { loadVocabulary } from '../../catalogue/vocabulary.js';
import { buildGraphApi } from '../../graphql/schema.js';
import type { Origins } from '../../server/cross-origin.js';
import { DatasetService } from '../../server/dataset-service.js';
import { startServer } from '../../server/server.js';
import { DatasetFolder } from '../../storage/dataset-folder.js';
import { buildDataset, describeDataset, printFaults } from '../build-dataset.js';
import { corsOption, DATA, issuesOption, keepOption, PORT, readPort, SEEDS } from '../settings.js';
import { UserError } from '../user-error.js';

interface Options {
  readonly seeds: string;
  readonly data: string;
  readonly port: number;
  readonly build: boolean;
  readonly keep: number;
  readonly corsOrigins: Origins;
  readonly issues?: string;
}

export const serve = (program: Command): void => {
  program
    .command('serve')
    .description('Build the dataset if the seeds have changed, and serve it')
    .option('--seeds <folder>', 'folder of the seeds', SEEDS)
    .option('--data <folder>', 'folder of the built datasets', DATA)
    .addOption(
      new Option('--port <number>', 'port to listen on').env('PORT').argParser(readPort).default(readPort(PORT)),
    )
    .option('--no-build', 'serve the current dataset as it is')
    .addOption(keepOption())
    .addOption(corsOption())
    .addOption(issuesOption())
    .action(async ({ seeds, data, port, build, keep, corsOrigins, issues }: Options) => {
      const vocabulary = await loadVocabulary();
      const folder = new DatasetFolder(data, keep);
      if (build) buildOrKeep(seeds, folder, () => buildDataset(seeds, folder, vocabulary, new Date()));
      const api = await buildGraphApi(vocabulary);
      const service = new DatasetService(folder, vocabulary, api);
      const settings = { origins: corsOrigins, issues };
      const log = (line: string) => console.error(line);
      const server = await startServer(service, api.schema, port, log, settings).catch((error: unknown) => {
        throw portError(port, error);
      });
      console.log(describeDataset(service.manifest));
      console.log(`GraphQL API   ${server.url}/graphql`);
      console.log(`Playground    ${server.url}/playground`);
      console.log(`Dashboard     ${server.url}/`);
      const stop = () => void server.stop();
      process.once('SIGTERM', stop);
      process.once('SIGINT', stop);
    });
};

/** Faulty seeds do not stop a server that has a good dataset; opening it says if there is none. */
function buildOrKeep(seeds: string, folder: DatasetFolder, run: () => void): void {
  try {
    run();
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
