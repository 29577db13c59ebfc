import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { datasetFile } from './contenders/data/dataset.mjs';

/** The size of the graph that the seeds of the project give. */
export const SHIPPED = 'shipped';

/** Builds or generates the dataset of a size below a folder, where it is not there yet. */
export function datasetOf(size, below, tell) {
  const folder = join(below, size);
  if (!existsSync(join(folder, 'CURRENT'))) {
    mkdirSync(folder, { recursive: true });
    tell(`making the graph: ${size}`);
    run(
      size === SHIPPED
        ? ['dist/main.js', 'build', '--seeds', 'seeds', '--data', folder]
        : ['test/bench/graphs/generate.mjs', '--claims', size, '--out', folder],
    );
  }
  return { size, folder, dataset: datasetFile(folder) };
}

function run(given) {
  const { status, stderr, error } = spawnSync(process.execPath, given, { encoding: 'utf8', maxBuffer: 1e8 });
  if (status !== 0) throw new Error(`"node ${given.join(' ')}" failed: ${error ?? stderr.slice(-2000)}`);
}
