// Generated datasets, built once for all runs where a folder is kept.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { show } from './telling.mjs';

/** A folder whose current dataset has so many claims. */
export function datasetOf(claims, parent) {
  const folder = join(parent, `claims-${claims}`);
  if (!existsSync(join(folder, 'CURRENT'))) {
    const args = ['test/bench/graphs/generate.mjs', '--claims', String(claims), '--out', folder];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    if (status !== 0) throw new Error(`no dataset was generated: ${stderr}`);
    show(`dataset of ${claims} claims`, `built in ${JSON.parse(stdout).seconds} s`);
  }
  return { folder, ...JSON.parse(readFileSync(join(folder, 'CURRENT'), 'utf8')) };
}
