import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, request } from 'node:http';

/** How long a program is waited for, and how long until it is asked again. */
const PATIENCE_MILLISECONDS = 60_000;
const PAUSE_MILLISECONDS = 1;

/** A port that nobody listens on. */
export function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** The answer to a question, or undefined where nobody listens yet. */
function ask(port, body) {
  return new Promise((resolve) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const sending = request({ port, host: '127.0.0.1', path: '/graphql', method: 'POST', agent: false, headers });
    sending.on('response', (response) => {
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () => resolve(Buffer.concat(chunks).toString()));
    });
    sending.on('error', () => resolve(undefined));
    sending.end(body);
  });
}

/** Milliseconds that all threads of a process have worked; undefined where the system does not tell. */
function worked(pid) {
  try {
    const threads = readdirSync(`/proc/${pid}/task`);
    const nanoseconds = threads.map((thread) =>
      Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ')[0]),
    );
    return nanoseconds.reduce((sum, one) => sum + one, 0) / 1e6;
  } catch {
    return undefined;
  }
}

/**
 * Starts a program and asks it one question until it answers: milliseconds from its start to the end of the answer, and
 * milliseconds that it worked in that time.
 */
export async function firstAnswer({ args, port, body, expected }) {
  const started = performance.now();
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  try {
    for (;;) {
      const answer = await ask(port, body);
      const wall = performance.now() - started;
      if (answer !== undefined && expected !== undefined && answer !== expected)
        throw new Error(`answered ${answer}, expected ${expected}`);
      if (answer !== undefined) return { wall, cpu: worked(child.pid), answer };
      if (child.exitCode !== null || wall > PATIENCE_MILLISECONDS) throw new Error(`no answer from ${args.join(' ')}`);
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MILLISECONDS));
    }
  } finally {
    child.kill('SIGKILL');
    await ended;
  }
}
