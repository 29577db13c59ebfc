import type { spawn as Spawn } from 'node:child_process';

/** What commander runs other programs by, which none of our commands is: Node's module is loaded if one ever is run. */
export const spawn: typeof Spawn = ((...given: Parameters<typeof Spawn>) =>
  process.getBuiltinModule('node:child_process').spawn(...given)) as typeof Spawn;
