import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import * as postgraphileQueries from './contenders/postgraphile/queries.mjs';
import * as postgraphile from './contenders/postgraphile/start.mjs';
import { ServerProcess } from './server-process.mjs';

const FOLDER = 'test/bench/contenders';
const FOREIGN = `${FOLDER}/foreign`;
const LISTENING = /listening on (\d+)\n/;
const JSON_HEADERS = { accept: 'application/json', 'content-type': 'application/json' };

/** A server in a file of the bench, which is given the file of the dataset. */
const inFile = (file, ...more) => ({
  start: ({ dataset }) =>
    ServerProcess.start({
      command: process.execPath,
      given: [`${FOLDER}/${file}`, dataset, ...more],
      sign: LISTENING,
    }),
});

const hasPackages = (folder) => existsSync(`${folder}/node_modules`);

/** Servers of packages that are no part of the project, and are installed by themselves. */
const foreign = (file, ...more) => ({
  ...inFile(`foreign/${file}`, ...more),
  packages: FOREIGN,
  missing: () => (hasPackages(FOREIGN) ? undefined : `its packages are missing: npm ci --prefix ${FOREIGN}`),
});

/** Installs the packages of a server where they are missing; where that fails, the server says that they are. */
export function installPackages({ packages }, tell) {
  if (!packages || hasPackages(packages)) return;
  tell(`installing the packages of ${packages}`);
  spawnSync('npm', ['ci', '--prefix', packages, '--no-audit', '--no-fund'], { stdio: ['ignore', 'ignore', 'inherit'] });
}

let isCompiled = false;

/** The server that needs decorators is compiled once for a run. */
const apollo = (...more) => ({
  start: (asked) => {
    if (!isCompiled) execFileSync('npx', ['tsc', '--project', `${FOLDER}/apollo`], { stdio: 'inherit' });
    isCompiled = true;
    return inFile('dist/server.js', ...more).start(asked);
  },
});

/**
 * Servers that are measured. The first is what the answers of the others are held against.
 * `path` is where a query is asked; `start` starts the process; `missing` says why it cannot run, if so.
 */
export const SERVERS = {
  chipgraph: {
    start: ({ folder }) =>
      ServerProcess.start({
        command: process.execPath,
        given: [
          ...['dist/main.js', 'serve', '--no-build', '--data', folder, '--port', '0'],
          ...['--log-level', 'fatal', '--limit', 'rate=0'],
        ],
        sign: /GraphQL API {3}\S+:(\d+)\/graphql\n/,
      }),
  },
  'node:http': {
    path: (query) => `/${query}`,
    start: ({ recorded }) =>
      ServerProcess.start({
        command: process.execPath,
        given: [`${FOLDER}/bare-http.mjs`, recorded],
        sign: LISTENING,
      }),
    isYardstick: true,
  },
  'sql by hand': { ...inFile('hand-written-sql.mjs'), path: (query) => `/${query}` },
  apollo: apollo(),
  'apollo with dataloader': apollo('--dataloader'),
  mercurius: foreign('mercurius.mjs'),
  'mercurius without limits': foreign('mercurius.mjs', '--without-limits'),
  'mercurius in memory': foreign('mercurius.mjs', '--in-memory'),
  yoga: foreign('yoga.mjs'),
  postgraphile: {
    ...postgraphileQueries,
    packages: postgraphile.FOLDER,
    start: postgraphile.start,
    missing: postgraphile.missing,
  },
};

export const pathOf = (server, query) => SERVERS[server].path?.(query) ?? '/graphql';

export const postOf = (server, query, body) => ({
  method: 'POST',
  path: pathOf(server, query),
  headers: JSON_HEADERS,
  body,
});
