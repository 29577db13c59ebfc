// The processes of the bench: nodes, publishers and load, each started and ended by it.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const running = new Set();

/** Ends all that was started and is running still. */
export function endAll() {
  for (const child of running) child.kill('SIGKILL');
}

function start(program, args, options) {
  const child = spawn(program, args, options);
  running.add(child);
  child.once('close', () => running.delete(child));
  return child;
}

/** A server of the API, with a folder of its own unless it is given one. */
export async function startNode({ args, env = {}, data }) {
  const root = data ?? mkdtempSync(join(tmpdir(), 'chipgraph-node-'));
  const all = [
    'dist/main.js',
    'serve',
    '--port',
    '0',
    '--log-level',
    'warn',
    '--limit',
    'rate=0',
    'time=120',
    '--data',
    root,
    ...args,
  ];
  const child = start(process.execPath, all, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } });
  const log = [];
  createInterface({ input: child.stderr }).on('line', (line) => log.push(line));
  const url = await new Promise((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      const [, found] = /^GraphQL API {3}(\S+)\/graphql$/.exec(line) ?? [];
      if (found) resolve(found);
    });
    child.once('close', () => reject(new Error(`a node ended: ${log.join('\n')}`)));
  });
  const stop = async () => {
    child.kill('SIGTERM');
    await once(child, 'close');
    if (!data) rmSync(root, { recursive: true, force: true });
  };
  return { url, log, stop, pid: child.pid };
}

/** Publishes a folder's dataset. @returns its hash, and when it was committed at the latest */
export async function publish(address, data) {
  const args = ['dist/main.js', 'publish', '--json', '--data', data];
  const child = start(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, CHIPGRAPH_PUBLISH_TO: address },
  });
  let out = '';
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`the publication ended with ${code}`);
  return JSON.parse(out);
}

/** Load that runs until it is ended; `counts` tells how it is. */
export function startLoad(answered, clients, rate, urls) {
  const args = ['test/bench/cluster/load.mjs', answered, String(clients), String(rate), ...urls];
  const child = start(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout });
  const counts = async () => {
    child.stdin.write('?\n');
    const [line] = await once(lines, 'line');
    return JSON.parse(line);
  };
  const end = async () => {
    const last = await counts();
    child.stdin.end();
    await once(child, 'close');
    return last;
  };
  return { counts, end };
}
