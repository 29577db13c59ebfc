// PostgreSQL servers that are thrown away: each in a folder of its own, on loopback, on a port that was free.
// A service of this machine is never touched.
import { spawnSync } from 'node:child_process';
import {
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const DEBIAN = '/usr/lib/postgresql';
const NEEDED = ['initdb', 'pg_ctl', 'pg_basebackup', 'postgres'];
export const PASSWORD = 'only-for-tests';

/**
 * The folder of PostgreSQL's programs: the one that CHIPGRAPH_TEST_POSTGRES names, the newest of Debian's, or that of PATH;
 * undefined where it is not installed.
 */
export function findPostgres() {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a)) : [];
  const own = process.env.CHIPGRAPH_TEST_POSTGRES;
  if (own !== undefined) return NEEDED.every((name) => existsSync(join(own, name))) ? own : undefined;
  const folders = [...versions.map((one) => join(DEBIAN, one, 'bin')), ...(process.env.PATH ?? '').split(':')];
  return folders.find((folder) => NEEDED.every((name) => existsSync(join(folder, name))));
}

/** PostgreSQL does not run as root: then it runs as the user that Debian's package makes. */
function unprivileged() {
  if (process.getuid?.() !== 0) return undefined;
  const found = /^postgres:[^:]*:(\d+):(\d+):/m.exec(readFileSync('/etc/passwd', 'utf8'));
  return found ? { uid: Number(found[1]), gid: Number(found[2]) } : undefined;
}

/** A folder with servers in it, one of which others can follow. */
export class PostgresCluster {
  #bin = findPostgres();
  #user = unprivileged();
  #servers = [];
  root = mkdtempSync(join(tmpdir(), 'chipgraph-postgres-'));

  constructor() {
    if (!this.#bin) throw new Error('PostgreSQL is not installed');
    if (this.#user) chownSync(this.root, this.#user.uid, this.#user.gid);
  }

  /** A server with an empty database "chipgraph". */
  async primary(settings = {}) {
    const server = await this.#make('primary');
    const secret = join(this.root, 'secret');
    writeFileSync(secret, PASSWORD);
    this.run('initdb', [
      '-D',
      server.data,
      '-U',
      'postgres',
      '-A',
      'scram-sha-256',
      '--pwfile',
      secret,
      '-E',
      'UTF8',
      '--no-sync',
    ]);
    server.configure(settings);
    const replication = 'host replication postgres 127.0.0.1/32 scram-sha-256\n';
    writeFileSync(join(server.data, 'pg_hba.conf'), `host all all 127.0.0.1/32 scram-sha-256\n${replication}`);
    server.start();
    this.run('createdb', ['-h', '127.0.0.1', '-p', String(server.port), '-U', 'postgres', 'chipgraph']);
    return server;
  }

  /** A server that follows whichever of the others can be written to. */
  async standby(name, from, settings = {}) {
    const server = await this.#make(name);
    const hosts = [...this.#servers];
    this.run('pg_basebackup', [
      '-D',
      server.data,
      '-h',
      '127.0.0.1',
      '-p',
      String(from.port),
      '-U',
      'postgres',
      '-X',
      'stream',
      '-c',
      'fast',
      '--no-sync',
      '-R',
    ]);
    server.configure({ ...settings, primary_conninfo: `'${this.#followed(name, hosts)}'` });
    server.start();
    return server;
  }

  /** Tells standbys of each other, so that they find the one that is promoted. */
  rewire() {
    for (const server of this.#servers.filter(({ name }) => name !== 'primary')) {
      server.configure({ primary_conninfo: `'${this.#followed(server.name, this.#servers)}'` });
      this.run('pg_ctl', ['-D', server.data, 'reload']);
    }
  }

  remove() {
    for (const server of this.#servers) server.kill();
    rmSync(this.root, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }

  /** Runs one of PostgreSQL's programs to its end. */
  run(program, args) {
    const env = { ...process.env, PGPASSWORD: PASSWORD, LC_ALL: 'C.UTF-8' };
    // A server that pg_ctl starts would keep a pipe open.
    const { status, stderr } = spawnSync(join(this.#bin, program), args, {
      ...this.#user,
      env,
      cwd: this.root,
      encoding: 'utf8',
      stdio: ['ignore', 'ignore', program === 'pg_ctl' ? 'ignore' : 'pipe'],
    });
    if (status !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${status}: ${stderr ?? ''}`);
  }

  #followed(name, hosts) {
    const others = hosts.filter((one) => one.name !== name);
    return [
      `host=${others.map(() => '127.0.0.1').join(',')}`,
      `port=${others.map(({ port }) => port).join(',')}`,
      `user=postgres`,
      `password=${PASSWORD}`,
      `application_name=${name}`,
      'target_session_attrs=read-write',
      'connect_timeout=2',
    ].join(' ');
  }

  async #make(name) {
    const server = new PostgresServer(this, name, join(this.root, name), await freePort());
    mkdirSync(server.data, { mode: 0o700 });
    if (this.#user) chownSync(server.data, this.#user.uid, this.#user.gid);
    this.#servers.push(server);
    return server;
  }
}

class PostgresServer {
  constructor(cluster, name, data, port) {
    Object.assign(this, { cluster, name, data, port });
  }

  /** Address of its database for a user, and of others beside it. */
  address(user = 'postgres', others = []) {
    const hosts = [this, ...others].map(({ port }) => `127.0.0.1:${port}`).join(',');
    return `postgres://${user}:${PASSWORD}@${hosts}/chipgraph`;
  }

  configure(settings) {
    const usual = {
      port: this.port,
      listen_addresses: "'127.0.0.1'",
      unix_socket_directories: "''",
      max_wal_senders: 10,
      shared_buffers: "'64MB'",
    };
    const lines = Object.entries({ ...usual, ...settings }).map(([name, value]) => `${name} = ${value}\n`);
    writeFileSync(join(this.data, 'postgresql.auto.conf'), lines.join(''));
  }

  /** After a kill the processes of the old server take a moment to notice that it is gone. */
  start(tries = 40) {
    try {
      this.cluster.run('pg_ctl', ['-D', this.data, '-l', join(this.cluster.root, `${this.name}.log`), '-w', 'start']);
    } catch (error) {
      if (tries > 1) {
        spawnSync('sleep', ['0.25']);
        return this.start(tries - 1);
      }
      throw new Error(
        `${error.message}${readFileSync(join(this.cluster.root, `${this.name}.log`), 'utf8').slice(-2000)}`,
      );
    }
    this.pid = this.postmaster();
  }

  stop() {
    this.cluster.run('pg_ctl', ['-D', this.data, '-m', 'fast', '-w', 'stop']);
    this.pid = undefined;
  }

  /** As a machine that is gone: no word to anyone. */
  kill() {
    if (this.pid !== undefined && this.postmaster() === this.pid) process.kill(this.pid, 'SIGKILL');
    this.pid = undefined;
  }

  promote() {
    this.cluster.run('pg_ctl', ['-D', this.data, '-w', 'promote']);
  }

  postmaster() {
    const file = join(this.data, 'postmaster.pid');
    const pid = existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : undefined;
    try {
      if (pid !== undefined) process.kill(pid, 0);
      return pid;
    } catch {
      return undefined;
    }
  }
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
