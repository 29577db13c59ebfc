import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const RECORD = fileURLToPath(new URL('./record.js', import.meta.url));
/** What a server is asked first, like as not: a figure that is worked out. */
const QUESTION = '{ company(id: "cerebras") { customerConcentration { text period formula } } }';

/**
 * Lets V8 compile what a server of a built dataset needs until its first answer, by starting one and asking it.
 * @returns whether one could be started and asked
 */
export async function compileBundle(folder: string, seeds: string): Promise<boolean> {
  const data = mkdtempSync(join(tmpdir(), 'chipgraph-bundle-'));
  try {
    const places = ['--data', data, '--seeds', seeds];
    await once(run(folder, ['build', ...places]), 'exit');
    const server = run(folder, ['serve', ...places, '--log-level', 'fatal', '--port', '0']);
    const ended = once(server, 'exit');
    const url = await addressOf(server);
    if (url !== undefined) {
      await ask(url);
      server.send('keep');
    }
    await ended;
    return url !== undefined;
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
}

const run = (folder: string, args: readonly string[]): ChildProcess =>
  fork(RECORD, [folder, ...args], { stdio: ['ignore', 'pipe', 'ignore', 'ipc'], execArgv: [] });

/** Where a server listens; undefined where it ends before it does: seeds that are faulty are told of when it is run. */
function addressOf(server: ChildProcess): Promise<string | undefined> {
  return new Promise((resolve) => {
    let told = '';
    server.stdout?.on('data', (chunk) => {
      told += chunk;
      const url = /GraphQL API +(\S+)\n/.exec(told)?.[1];
      if (url !== undefined) resolve(url);
    });
    server.once('exit', () => resolve(undefined));
  });
}

async function ask(url: string): Promise<void> {
  const body = JSON.stringify({ query: QUESTION });
  const answer = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  await answer.text();
}
