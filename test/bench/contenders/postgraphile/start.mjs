import { existsSync } from 'node:fs';
import { ServerProcess } from '../../server-process.mjs';
import { Cluster, programsOfPostgres } from './cluster.mjs';
import { fill } from './fill.mjs';

export const FOLDER = 'test/bench/contenders/postgraphile';
const NODE = `${FOLDER}/node_modules/node/bin/node`;

/** Why it cannot run here, if so. */
export function missing() {
  if (!existsSync(NODE)) return `its packages are missing: npm ci --prefix ${FOLDER}`;
  if (!programsOfPostgres()) return 'PostgreSQL is missing: apt-get install postgresql';
  return undefined;
}

/** Starts PostgreSQL, fills it from a dataset, and starts PostGraphile before it; what both use is counted together. */
export async function start({ dataset }) {
  const cluster = await Cluster.start();
  try {
    await fill(cluster, dataset);
    const server = await ServerProcess.start({
      command: NODE,
      given: [`${FOLDER}/server.mjs`, cluster.folder],
      sign: /listening on (\d+)\n/,
      others: () => cluster.processes,
    });
    const stop = server.stop.bind(server);
    server.stop = async () => {
      await stop();
      await cluster.stop();
    };
    return server;
  } catch (error) {
    await cluster.stop();
    throw error;
  }
}
