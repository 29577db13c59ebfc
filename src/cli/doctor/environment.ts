import { accessSync, constants, existsSync, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openConnection } from '../../storage/connection.js';
import { type Health, health, Unwell } from './check.js';

const LEAST_NODE = [20, 19] as const;
/** A dataset is written beside the old one, with the journal of SQLite. */
const LEAST_FREE_BYTES = 200e6;
const PAGES = fileURLToPath(new URL('../../../dist/web/', import.meta.url));

/** Whether this machine can build and serve datasets in a folder. */
export function environmentHealth(data: string): readonly Health[] {
  return [
    health('Node', `${LEAST_NODE.join('.')} or newer`, nodeVersion),
    health('SQLite', 'better-sqlite3 with full-text search; run "npm ci" again', sqliteVersion),
    health('pages', 'dashboard and playground; run "npm run web"', builtPages),
    health('data folder', `a folder that this user may write to; see --data`, () => writable(data)),
    health('disk', `${LEAST_FREE_BYTES / 1e6} MB free`, () => freeSpace(data)),
  ];
}

/** Whether a port can be listened on. */
export function portHealth(port: number): Promise<Health> {
  const check = 'port';
  return new Promise((done) => {
    const server = createServer();
    server.once('error', ({ code }: NodeJS.ErrnoException) => {
      const expected = 'one that is free; choose another with --port, or stop what listens there';
      done({ check, ok: false, found: `${port} cannot be listened on (${code})`, expected });
    });
    server.listen(port, () => server.close(() => done({ check, ok: true, found: `${port} is free` })));
  });
}

function nodeVersion(): string {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [least, leastMinor] = LEAST_NODE;
  if (major < least || (major === least && minor < leastMinor)) throw new Unwell(process.versions.node);
  return process.versions.node;
}

function sqliteVersion(): string {
  const connection = openConnection(':memory:');
  try {
    connection.exec('CREATE VIRTUAL TABLE text_search USING fts5(text)');
    return String(connection.prepare<[], { version: string }>('SELECT sqlite_version() AS version').get()?.version);
  } finally {
    connection.close();
  }
}

function builtPages(): string {
  const missing = ['dashboard', 'playground'].filter((page) => !existsSync(join(PAGES, page, 'index.html')));
  if (missing.length > 0) throw new Unwell(`not built: ${missing.join(', ')}`);
  return 'built';
}

function writable(data: string): string {
  const folder = existing(data);
  accessSync(folder, constants.W_OK);
  rmSync(mkdtempSync(join(folder, 'chipgraph-doctor-')), { recursive: true });
  return folder === resolve(data) ? 'can be written to' : `"${data}" is not there yet and can be made`;
}

function freeSpace(data: string): string {
  const { bavail, bsize } = statfsSync(existing(data));
  const free = `${Math.floor((bavail * bsize) / 1e6).toLocaleString('en')} MB free`;
  if (bavail * bsize < LEAST_FREE_BYTES) throw new Unwell(free);
  return free;
}

/** The folder, or the nearest one above it that is there. */
function existing(folder: string): string {
  const path = resolve(folder);
  return existsSync(path) || dirname(path) === path ? path : existing(dirname(path));
}
