import { getTableColumns, getTableName, is } from 'drizzle-orm';
import { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prune } from '../../src/record/prune.js';
import { ROW_TABLES } from '../../src/record/row-tables.js';
import { versionNamed } from '../../src/record/version-name.js';
import { currentOf, historyOf } from '../../src/record/versions.js';
import * as storage from '../../src/storage/schema.js';
import { describeRecord, Recording } from './recording.js';

/** What a file says of itself, and what its lists are sorted by: worked out from the rest. */
const ONLY_IN_FILES: readonly unknown[] = [storage.dataset, storage.figureColumn];

describe('the tables of the record', () => {
  it('are those of a dataset file, column for column', () => {
    const own = Object.values(storage).filter((table) => is(table, SQLiteTable) && !ONLY_IN_FILES.includes(table));
    const columns = (table: SQLiteTable) => Object.values(getTableColumns(table)).map(({ name }) => name);
    const expected = own.map((table) => [getTableName(table as SQLiteTable), columns(table as SQLiteTable)]);
    const found = ROW_TABLES.map(({ name, columns }) => [name, columns.map((column) => column.name)]);
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(expected));
  });
});

describeRecord('a version that is in the record', () => {
  let record: Recording;
  beforeAll(async () => {
    record = await new Recording().begin();
    for (const kilowatt of [10, 20, 30, 40]) await record.record(kilowatt);
  });
  afterAll(() => record?.end());

  it('is never changed, in any table', async () => {
    const client = await record.client();
    const { rows } = await client.query<{ name: string }>(
      "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'chipgraph'",
    );
    expect(rows.length).toBe(ROW_TABLES.length + 4);
    for (const { name } of rows) {
      const column = name === 'version' ? 'key' : name === 'publication' ? 'number' : 'version';
      for (const change of [
        `UPDATE chipgraph.${name} SET ${column} = DEFAULT`,
        `DELETE FROM chipgraph.${name}`,
        `TRUNCATE chipgraph.${name} CASCADE`,
      ]) {
        await expect(client.query(change), change).rejects.toThrow(/the record is immutable: found/);
      }
    }
  });

  it('stays for its grace, and while it is among those to keep', async () => {
    const client = await record.client();
    expect(await prune(client, { keep: 0, grace: 3600 })).toEqual([]);
    expect(await prune(client, { keep: 3, grace: 0 })).toEqual([]);
  });

  it('goes after its grace, is still in the history, and is not gone back to', async () => {
    const client = await record.client();
    expect((await prune(client, { keep: 2, grace: 0 })).map(({ dataset }) => dataset)).toEqual([record.hash(10)]);
    const history = await historyOf(client);
    expect(history.map(({ pruned }) => pruned !== null)).toEqual([false, false, false, true]);
    for (const { name, qualified } of ROW_TABLES) {
      const { rows } = await client.query(`SELECT 1 FROM ${qualified} WHERE version = 1`);
      expect([name, rows]).toEqual([name, []]);
    }
    expect(record.chipgraph('--version', record.hash(10)).errors).toMatch(
      /^chipgraph: the rows of "[0-9a-f]{64}" were pruned on .*; publish it again\n$/,
    );
    expect((await currentOf(client))?.dataset).toBe(record.hash(40));
  });

  it('comes back when its dataset is published again', async () => {
    expect((await record.record(10)).code).toBe(0);
    const client = await record.client();
    expect((await versionNamed(client, record.hash(10))).key).toBeGreaterThan(4);
  });

  it('is not pruned while it is current, however old', async () => {
    const client = await record.client();
    await record.record(10);
    const gone = await prune(client, { keep: 0, grace: 0 });
    expect(gone.map(({ dataset }) => dataset)).not.toContain(record.hash(10));
    expect(await prune(client, { keep: 0, grace: 0 })).toEqual([]);
  });
});
