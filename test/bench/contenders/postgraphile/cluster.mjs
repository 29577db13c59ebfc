import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { running } from '../../server-process.mjs';

const DEBIAN = '/usr/lib/postgresql';
const SETTINGS = ['listen_addresses=', 'shared_buffers=512MB', 'work_mem=64MB', 'max_wal_size=4GB', 'fsync=off'];
const START_SECONDS = 30;

/** The folder of PostgreSQL's programs; undefined where it is not installed. */
export function programsOfPostgres() {
  if (!existsSync(DEBIAN)) return undefined;
  const versions = readdirSync(DEBIAN).filter((version) => existsSync(join(DEBIAN, version, 'bin/initdb')));
  const [newest] = versions.sort((a, b) => Number(b) - Number(a));
  return newest && join(DEBIAN, newest, 'bin');
}

/** Root may not run PostgreSQL; its package brings a user who may. */
const asUser = (command, given) =>
  process.getuid() === 0
    ? ['setpriv', ['--reuid=postgres', '--regid=postgres', '--clear-groups', command, ...given]]
    : [command, given];

/** A PostgreSQL of its own in a folder that goes with it, reached by a socket there; no service of the machine. */
export class Cluster {
  static async start() {
    const cluster = new Cluster();
    try {
      await cluster.ready();
    } catch (error) {
      await cluster.stop();
      throw error;
    }
    return cluster;
  }

  constructor() {
    running.add(this);
    this.programs = programsOfPostgres();
    this.folder = mkdtempSync(join(tmpdir(), 'chipgraph-postgres-'));
    chmodSync(this.folder, 0o777); // its user is another
    this.data = join(this.folder, 'data');
    this.run('initdb', [
      '-D',
      this.data,
      '-U',
      'postgres',
      '--auth=trust',
      '--encoding=UTF8',
      '--locale=C',
      '--no-sync',
    ]);
    const settings = [...SETTINGS, `unix_socket_directories=${this.folder}`].flatMap((one) => ['-c', one]);
    const [command, given] = asUser(join(this.programs, 'postgres'), ['-D', this.data, ...settings]);
    this.child = spawn(command, given, { stdio: 'ignore', cwd: this.folder });
  }

  run(program, given, input) {
    const [command, all] = asUser(join(this.programs, program), given);
    return execFileSync(command, all, { input, cwd: this.folder, stdio: ['pipe', 'pipe', 'pipe'], maxBuffer: 1e9 });
  }

  get connection() {
    return ['-h', this.folder, '-U', 'postgres', '-d', 'postgres', '-v', 'ON_ERROR_STOP=1', '-q'];
  }

  execute(sql) {
    this.run('psql', [...this.connection, '-f', '-'], sql);
  }

  /** Fills a table from rows of texts and numbers, as they come. */
  async copy(table, rows) {
    const [command, given] = asUser(join(this.programs, 'psql'), [
      ...this.connection,
      '-c',
      `COPY ${table} FROM STDIN`,
    ]);
    const copying = spawn(command, given, { cwd: this.folder, stdio: ['pipe', 'ignore', 'inherit'] });
    const ended = new Promise((resolve) => copying.once('exit', resolve));
    for (const row of rows) {
      const isFull = !copying.stdin.write(`${row.map(cell).join('\t')}\n`);
      if (isFull) await new Promise((resolve) => copying.stdin.once('drain', resolve));
    }
    copying.stdin.end();
    if ((await ended) !== 0) throw new Error(`"${table}" could not be filled`);
  }

  async ready() {
    for (const until = Date.now() + START_SECONDS * 1000; Date.now() < until; ) {
      if (existsSync(join(this.folder, '.s.PGSQL.5432'))) {
        try {
          return this.execute('SELECT 1');
        } catch {
          // it is still starting
        }
      }
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error('PostgreSQL did not start');
  }

  /** The process that listens, and those that answer. */
  get processes() {
    const { pid } = this.child;
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean);
    return [pid, ...children.map(Number)];
  }

  async stop() {
    running.delete(this);
    const ended = new Promise((resolve) => this.child?.once('exit', resolve));
    if (this.child?.exitCode === null && this.child.kill('SIGINT')) await ended;
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** A cell as COPY reads it. */
function cell(value) {
  if (value === null || value === undefined) return '\\N';
  return String(value).replace(
    /[\\\t\n\r]/g,
    (sign) => ({ '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' })[sign],
  );
}
