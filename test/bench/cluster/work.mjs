// How much of the cores the processes of the bench have had, whatever else the machine does.
import { readdirSync, readFileSync } from 'node:fs';

/** Ticks of the kernel in a second, as every Linux counts them for programs. */
const TICKS = 100;

/** Seconds of one core that this process, all that it started, and some servers with theirs have had so far. */
export function coreSeconds(servers) {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap(read);
  const own = new Set([process.pid, ...servers]);
  for (let size = 0; size !== own.size; ) {
    size = own.size;
    for (const { pid, parent } of all) if (own.has(parent)) own.add(pid);
  }
  const ticks = all.filter(({ pid }) => own.has(pid)).reduce((sum, one) => sum + one.ticks, 0);
  return ticks / TICKS;
}

function read(name) {
  try {
    // Of the line, what comes after the name of the program, which may hold anything.
    const fields = readFileSync(`/proc/${name}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
    const [user, system] = [11, 12].map((field) => Number(fields[field]));
    return { pid: Number(name), parent: Number(fields[1]), ticks: user + system };
  } catch {
    return []; // it has ended meanwhile
  }
}
