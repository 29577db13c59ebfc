// A part of a core for a process, as if it ran on a small machine of its own. Control groups of Linux; needs root.
import { existsSync, mkdirSync, rmdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const PERIOD_MICROSECONDS = 20_000;
const [FIRST, SECOND] = ['/sys/fs/cgroup/cpu', '/sys/fs/cgroup'];

/** Holds a process to a part of a core. @returns what ends that, once the process has ended; undefined where it cannot be */
export function holdTo(part, pid) {
  const [quota, group] = [Math.round(part * PERIOD_MICROSECONDS), `chipgraph-bench-${pid}`];
  try {
    if (existsSync(join(FIRST, 'cpu.cfs_quota_us'))) {
      return make(join(FIRST, group), pid, { 'cpu.cfs_period_us': PERIOD_MICROSECONDS, 'cpu.cfs_quota_us': quota });
    }
    if (!existsSync(join(SECOND, 'cgroup.controllers'))) return undefined;
    return make(join(SECOND, group), pid, { 'cpu.max': `${quota} ${PERIOD_MICROSECONDS}` });
  } catch {
    return undefined; // not root, or the control is not there
  }
}

function make(folder, pid, settings) {
  mkdirSync(folder);
  for (const [name, value] of Object.entries(settings)) writeFileSync(join(folder, name), String(value));
  writeFileSync(join(folder, 'cgroup.procs'), String(pid));
  return () => rmdirSync(folder);
}
