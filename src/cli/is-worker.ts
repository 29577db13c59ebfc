import type { Cluster } from 'node:cluster';

/**
 * Whether this process is a worker of a cluster. Only one that is connected to another can be: any other does not wait for
 * the module that tells.
 */
export function isWorker(): boolean {
  if (process.connected !== true) return false;
  // Asked for like this, a module is what others have as its default.
  return (process.getBuiltinModule('node:cluster') as unknown as Cluster).isWorker;
}
