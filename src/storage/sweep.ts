import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { recordOf } from './dataset-record.js';

/**
 * Removes drafts of builds that were killed, all older datasets but the latest `keep`, each with its record, and records
 * that have lost their file.
 * @param current file of the dataset that stays in any case
 */
export function sweep(folder: string, current: string, keep: number): void {
  const names = readdirSync(folder);
  const remove = (name: string) => rmSync(join(folder, name), { force: true });
  for (const name of names) {
    const pid = /[-.](\d+)(?:\.sqlite)?\.tmp(?:-journal)?$/.exec(name)?.[1];
    if (pid !== undefined && !isAlive(Number(pid))) remove(name);
  }
  const files = names.filter((name) => name.endsWith('.sqlite'));
  const age = (name: string) => statSync(join(folder, name)).mtimeMs;
  const older = files.filter((name) => name !== current).sort((a, b) => age(b) - age(a));
  for (const name of older.slice(keep)) {
    remove(name);
    remove(recordOf(name));
  }
  const orphans = names.filter(
    (name) => name.endsWith(recordOf('.sqlite')) && !files.some((f) => recordOf(f) === name),
  );
  for (const name of orphans) remove(name);
}

/** Whether a process of this machine still runs. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
