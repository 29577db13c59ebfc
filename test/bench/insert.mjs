// How fast a build inserts claims, against `.import` of the sqlite3 command on the same rows: npm run bench:build [-- --json]
// Both fill the empty table of the migrations in one transaction, without indexes, with the same pragmas, in turns. The
// build begins with claims as they are in memory and makes rows of them; .import reads the rows from a CSV file.
// Processor time is told beside the time of a clock: others that are busy on the machine disturb it less.
import 'reflect-metadata';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openDraft } from '../../dist/storage/draft-file.js';
import { dropIndexes } from '../../dist/storage/indexes.js';
import { claimRow } from '../../dist/storage/rows.js';
import { claim } from '../../dist/storage/schema.js';
import { writeTable } from '../../dist/storage/table-writer.js';
import { generatedGraph } from './graphs/graph.mjs';

const PRAGMAS =
  'PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE; PRAGMA cache_size = -65536;';
const options = { claims: { type: 'string', default: '200000' }, rounds: { type: 'string', default: '7' } };
const { values } = parseArgs({ options: { ...options, json: { type: 'boolean', default: false } } });
const sqlite3 = versionOf('sqlite3');
if (sqlite3 === undefined) {
  console.log(
    values.json
      ? JSON.stringify({ skipped: 'no sqlite3' })
      : 'skipped: there is no command "sqlite3" (Debian: apt-get install sqlite3)',
  );
  process.exit(0);
}

const folder = mkdtempSync(join(tmpdir(), 'chipgraph-insert-'));
const [file, csv] = ['claims.sqlite', 'claims.csv'].map((name) => join(folder, name));
try {
  const { entities, claims: all } = generatedGraph(Number(values.claims));
  const keys = new Map([...entities].map(({ id }, index) => [id, index + 1]));
  const claims = [...all];
  writeCsv(claims, keys);
  const times = { build: [], import: [] };
  for (let round = 0; round < Number(values.rounds); round += 1) {
    times.build.push(build(claims, keys));
    times.import.push(importCsv(claims.length));
  }
  tell(claims.length, times);
} finally {
  rmSync(folder, { recursive: true });
}

/** An empty file with the tables of the migrations and no indexes. */
function emptyFile() {
  rmSync(file, { force: true });
  const connection = openDraft(file);
  dropIndexes(connection);
  return connection;
}

function insertAll(connection, claims, keys) {
  const keyOf = (id) => keys.get(id);
  const rows = function* () {
    for (const [index, one] of claims.entries()) yield claimRow(index + 1, one, keyOf);
  };
  connection.transaction(() => writeTable(connection, claim, rows()))();
}

function build(claims, keys) {
  const connection = emptyFile();
  const [started, used] = [performance.now(), process.cpuUsage()];
  insertAll(connection, claims, keys);
  const [clock, { user, system }] = [performance.now() - started, process.cpuUsage(used)];
  connection.close();
  return { clock, processor: (user + system) / 1000 };
}

function importCsv(expected) {
  emptyFile().close();
  const started = performance.now();
  const command = 'sqlite3 -cmd "$0" "$1" ".import --csv \'$2\' claim" >&2; times';
  const told = execFileSync('sh', ['-c', command, PRAGMAS, file, csv], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const clock = performance.now() - started;
  const count = Number(execFileSync('sqlite3', [file, 'SELECT count(*) FROM claim']));
  if (count !== expected) throw new Error(`.import gave ${count} rows, expected ${expected}`);
  const children = [
    ...told
      .trim()
      .split('\n')
      .at(-1)
      .matchAll(/(\d+)m([\d.]+)s/g),
  ];
  return {
    clock,
    processor: children.reduce((sum, [, minutes, seconds]) => sum + (minutes * 60 + Number(seconds)) * 1000, 0),
  };
}

function writeCsv(claims, keys) {
  const connection = emptyFile();
  insertAll(connection, claims, keys);
  connection.close();
  execFileSync('sqlite3', ['-csv', file, `.once '${csv}'`, 'SELECT * FROM claim']);
}

function tell(rows, times) {
  const found = { rows, sqlite3 };
  for (const by of ['clock', 'processor']) {
    const [build, other] = [times.build, times.import].map((all) => median(all.map((one) => one[by])));
    const rate = (milliseconds) => Math.round((rows / milliseconds) * 1000);
    found[by] = { build: rate(build), import: rate(other), ratio: Number((other / build).toFixed(2)) };
  }
  if (values.json) console.log(JSON.stringify({ ...found, milliseconds: times }));
  else {
    console.log(`${rows} claims, median of ${values.rounds} rounds, sqlite3 ${sqlite3}`);
    for (const by of ['clock', 'processor']) {
      const { build, import: other, ratio } = found[by];
      console.log(`by the ${by}: build ${build} rows/s, .import ${other} rows/s, ratio ${ratio}`);
    }
  }
}

function median(all) {
  return all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)];
}
//X => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)];

function versionOf(command) {
  try {
    return execFileSync(command, ['--version'], { encoding: 'utf8', stdio: 'pipe' }).split(' ')[0];
  } catch {
    return undefined;
  }
}
