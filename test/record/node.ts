import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What `/ready` of a node says. */
export interface Ready {
  readonly status: string;
  readonly dataset: string;
  readonly reason?: string;
  readonly source?: {
    readonly state: string;
    readonly publication?: number;
    readonly offered?: number;
    readonly reason?: string;
  };
}

interface Options {
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Blocks of 1 kB beyond which no file may grow, as on a disk that is full. */
  readonly blocks?: number;
}

/** A node as it is run: `chipgraph serve --from`, a process of its own with a folder of its own. */
export class ServingNode {
  readonly root = mkdtempSync(join(tmpdir(), 'chipgraph-node-'));
  readonly data = join(this.root, 'data');
  /** What it wrote to standard error. */
  log = '';
  url = '';
  private child: ChildProcess | undefined;

  /** Starts it. @returns once it serves, or has ended */
  async start(address: string, { args = [], env = {}, blocks }: Options = {}): Promise<this> {
    const limit = blocks === undefined ? '' : `ulimit -f ${blocks}; `;
    const command = `${limit}exec "$0" dist/main.js serve --port 0 --log-level info --data "${this.data}" "$@"`;
    const child = spawn('bash', ['-c', command, process.execPath, ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
      // An address that holds a password is not for the command line, which everyone on a machine can see.
      env: { ...process.env, CHIPGRAPH_SOURCE: address, ...env },
    });
    this.child = child;
    child.stderr.on('data', (chunk: Buffer) => {
      this.log += chunk;
    });
    let out = '';
    await Promise.race([
      once(child, 'close'),
      new Promise<void>((resolve) => {
        child.stdout.on('data', (chunk: Buffer) => {
          out += chunk;
          this.url = /GraphQL API {3}(\S+)\/graphql\n/.exec(out)?.[1] ?? '';
          if (this.url) resolve();
        });
      }),
    ]);
    return this;
  }

  async get(path: string, headers: Record<string, string> = {}): Promise<Response> {
    return fetch(`${this.url}${path}`, { headers: { connection: 'close', ...headers } });
  }

  async ready(): Promise<Ready> {
    return (await (await this.get('/ready')).json()) as Ready;
  }

  /** The state of what it follows. */
  async state(): Promise<string | undefined> {
    return (await this.ready()).source?.state;
  }

  async kill(signal: NodeJS.Signals = 'SIGKILL'): Promise<void> {
    const { child } = this;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const closed = once(child, 'close');
    child.kill(signal);
    await closed;
  }

  async end(): Promise<void> {
    await this.kill();
    rmSync(this.root, { recursive: true, force: true });
  }
}
