import cluster, { type Worker } from 'node:cluster';
import type { Log } from '../server/http-error.js';

/** A worker that ends sooner than this after it was started has not been of use. */
const SOON_MILLISECONDS = 5000;
/** Workers in a row that end so soon before nothing more is tried. */
const MOST_SOON_ENDS = 5;

/** Processes that serve on one port, so that a server uses several cores. One that dies is started anew. */
export class WorkerPool {
  private isStopping = false;
  private soonEnds = 0;

  constructor(
    private readonly count: number,
    private readonly log: Log,
  ) {}

  /** Starts the workers. @returns once all of them listen @throws Error if one ends before it does */
  async start(): Promise<void> {
    const workers = Array.from({ length: this.count }, () => cluster.fork());
    await Promise.all(workers.map(listening));
    for (const worker of workers) this.keep(worker);
  }

  /** Tells the workers to stop and waits for them. @returns whether all ended well */
  async stop(): Promise<boolean> {
    this.isStopping = true;
    const ends = Object.values(cluster.workers ?? {}).map((worker) => {
      worker?.process.kill('SIGTERM');
      // One that is still starting ends by the signal itself, and has nothing to finish.
      return new Promise<boolean>((resolve) =>
        worker?.once('exit', (code, signal) => resolve(code === 0 || signal === 'SIGTERM')),
      );
    });
    return (await Promise.all(ends)).every(Boolean);
  }

  /** Starts another in the place of one that ends without being told to. */
  private keep(worker: Worker): void {
    const started = performance.now();
    worker.once('exit', (code, signal) => {
      if (this.isStopping) return;
      this.soonEnds = performance.now() - started < SOON_MILLISECONDS ? this.soonEnds + 1 : 0;
      const problem = `worker ${worker.process.pid} ended with ${signal ?? code}`;
      if (this.soonEnds >= MOST_SOON_ENDS) {
        this.log(`${problem}, as ${MOST_SOON_ENDS} before it soon after they were started; giving up`, {
          level: 'fatal',
        });
        process.exit(1);
      }
      this.log(`${problem}; another takes its place`, { level: 'error' });
      this.keep(cluster.fork());
    });
  }
}

function listening(worker: Worker): Promise<void> {
  return new Promise((resolve, reject) => {
    worker.once('listening', () => resolve());
    worker.once('exit', () => reject(new Error('a worker ended before it listened')));
  });
}
