import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

const START_SECONDS = 600;

/** All that has to be stopped before the bench ends, from the moment it is started. */
export const running = new Set();

export const stopAll = () => Promise.all([...running].map((one) => one.stop()));

/** A server in a process of its own, with what it uses up. */
export class ServerProcess {
  /** @param {{ command: string, given: readonly string[], sign: RegExp, others?: () => readonly number[] }} how */
  static async start({ command, given, sign, others = () => [] }) {
    const child = spawn(command, given, { stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
    const server = new ServerProcess(child, others);
    server.port = await server.until(sign);
    return server;
  }

  constructor(child, others) {
    this.child = child;
    this.others = others;
    running.add(this);
    this.errors = '';
    child.stderr.on('data', (chunk) => {
      this.errors = `${this.errors}${chunk}`.slice(-2000);
    });
  }

  until(sign) {
    return new Promise((resolve, reject) => {
      let out = '';
      const timer = setTimeout(() => this.child.kill('SIGKILL'), START_SECONDS * 1000);
      this.child.stdout.on('data', (chunk) => {
        out = `${out}${chunk}`.slice(-4000);
        const port = sign.exec(out)?.[1];
        if (!port) return;
        clearTimeout(timer);
        resolve(Number(port));
      });
      this.child.once('error', reject);
      this.child.once('exit', () => {
        clearTimeout(timer);
        reject(new Error(`a server ended before it listened: ${out}${this.errors}`));
      });
    });
  }

  get processes() {
    return [this.child.pid, ...this.others()];
  }

  /** Seconds of all its processors up to now. */
  get processorSeconds() {
    return this.processes.reduce((sum, process) => sum + processorSeconds(process), 0);
  }

  /** Megabytes of memory; what several processes share is counted once. */
  get megabytes() {
    const [own, ...others] = this.processes;
    const shared = others.reduce((sum, process) => sum + kilobytes(process, 'smaps_rollup', 'Pss'), 0);
    return (kilobytes(own, 'status', 'VmRSS') + shared) / 1000;
  }

  async stop() {
    running.delete(this);
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const ended = new Promise((resolve) => this.child.once('exit', resolve));
    this.child.kill('SIGTERM');
    const timer = setTimeout(() => this.child.kill('SIGKILL'), 5000);
    await ended;
    clearTimeout(timer);
  }
}

/** Of all threads, to the nanosecond; threads that have ended are left out. */
function processorSeconds(process) {
  const folder = `/proc/${process}/task`;
  return readdirSync(folder).reduce((sum, thread) => {
    const [nanoseconds = 0] = readOf(`${folder}/${thread}/schedstat`).split(' ').map(Number);
    return sum + nanoseconds / 1e9;
  }, 0);
}

const kilobytes = (process, file, word) =>
  Number(new RegExp(`^${word}:\\s+(\\d+)`, 'm').exec(readOf(`/proc/${process}/${file}`))?.[1] ?? 0) * 1.024;

/** Of a process that has just ended nothing is told. */
function readOf(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
