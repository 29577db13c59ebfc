import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openDraft } from '../../src/storage/draft-file.js';
import { dropIndexes } from '../../src/storage/indexes.js';
import { alias, claim, scenario } from '../../src/storage/schema.js';
import { TableWriter } from '../../src/storage/table-writer.js';

const folder = mkdtempSync(join(tmpdir(), 'chipgraph-writer-'));
const connection = openDraft(join(folder, 'draft.sqlite'));
afterAll(() => {
  connection.close();
  rmSync(folder, { recursive: true });
});
const read = (sql: string) => connection.prepare(sql).all();

describe('a writer of a table', () => {
  it.each([1, 7, 8, 9, 20])('inserts %i rows in their order, none twice and none left waiting', (count) => {
    connection.exec('DELETE FROM alias');
    const rows = Array.from({ length: count }, (_, position) => ({ entity: 1, position, name: `name ${position}` }));
    const writer = new TableWriter(connection, alias);
    for (const row of rows) writer.write(row);
    writer.end();
    expect(read('SELECT entity, position, name FROM alias ORDER BY rowid')).toEqual(rows);
  });

  it('takes columns in any order, leaves null what is not there, and writes values as the schema says', () => {
    const writer = new TableWriter(connection, claim);
    const [day, texts] = ['2026-01-01', { type: 'text', basis: 'b', nature: 'n', grade: 'A', rank: 'r' } as const];
    const published = { published: day, publishedStart: day, publishedEnd: day };
    const row = {
      undated: true,
      source: 1,
      subject: 2,
      id: 'x',
      property: 'p',
      locator: 'l',
      statement: 's',
      written: 'w',
    };
    writer.write({ ...published, ...row, ...texts, pk: 7 });
    writer.end();
    const [found] = read('SELECT pk, id, undated, low, quote, subject FROM claim');
    expect(found).toEqual({ pk: 7, id: 'x', undated: 1, low: null, quote: null, subject: 2 });
    const edits = new TableWriter(connection, scenario);
    edits.write({ id: 'a', name: 'A', rationale: 'R', edits: [] });
    edits.end();
    expect(read('SELECT edits FROM scenario')).toEqual([{ edits: '[]' }]);
  });
});

it('a draft is written without a journal, and is forced to the disk only as a whole', () => {
  const told = ['journal_mode', 'synchronous'].map((name) => connection.pragma(name, { simple: true }));
  expect(told).toEqual(['off', 0]);
});

describe('the indexes of a draft', () => {
  it('are made again as the migrations have them', () => {
    const told = () =>
      read("SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL ORDER BY name");
    const before = told();
    const makeAgain = dropIndexes(connection);
    expect(told()).toEqual([]);
    makeAgain();
    expect(told()).toEqual(before);
    expect(before.length).toBeGreaterThan(20);
  });
});
