import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate } from 'drizzle-orm/node-postgres/migrator';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { FollowedFolder } from './followed.js';
import { describeRecord, Recording } from './recording.js';

describeRecord('a record that older software has made', () => {
  let record: Recording;
  beforeAll(async () => {
    record = await new Recording().begin();
  });
  afterAll(() => record?.end());

  /** Runs the first migrations only. */
  async function migrateTo(last: string): Promise<void> {
    const folder = mkdtempSync(join(tmpdir(), 'chipgraph-migrations-'));
    cpSync('migrations/postgres', folder, { recursive: true });
    const file = join(folder, 'meta/_journal.json');
    const journal = JSON.parse(readFileSync(file, 'utf8')) as { entries: { tag: string }[] };
    const count = journal.entries.findIndex(({ tag }) => tag === last) + 1;
    writeFileSync(file, JSON.stringify({ ...journal, entries: journal.entries.slice(0, count) }));
    const done = { migrationsSchema: 'chipgraph_migrations', migrationsTable: 'done' };
    await migrate(drizzle(await record.client()), { migrationsFolder: folder, ...done });
    rmSync(folder, { recursive: true });
  }

  it('is brought to the tables of this software, with all that was published and what others built upon it', async () => {
    await migrateTo('0001_immutable');
    const client = await record.client();
    const version = "'d', 'f', 's', '2026-01-01', 1, 1, 1, now(), 'publisher'";
    await client.query(`INSERT INTO chipgraph.version (dataset, format, sha256, today, entities, claims, sources, built, writer)
      VALUES (${version})`);
    await client.query("INSERT INTO chipgraph.publication (number, version, publisher) VALUES (1, 1, 'publisher')");
    await client.query('CREATE VIEW public.mine AS SELECT dataset FROM chipgraph.current');
    expect((await record.put(10)).number).toBe(2);
    expect((await client.query('SELECT * FROM public.mine')).rows).toEqual([{ dataset: record.hash(10) }]);
    expect(record.chipgraph('--history').out).toMatch(/\n1 {2}d {2}/);
    const node = new FollowedFolder().follow(record.address);
    await expect.poll(() => node.dataset, { timeout: 20_000 }).toBe(record.hash(10));
    await node.end();
  });

  it('is guarded against changes by the next who publishes where the last one died before that', async () => {
    const client = await record.client();
    await client.query('DROP SCHEMA IF EXISTS chipgraph, chipgraph_migrations CASCADE');
    await migrateTo('0003_restored');
    await client.query('TRUNCATE chipgraph.claim');
    await record.put(20);
    await expect(client.query('TRUNCATE chipgraph.claim')).rejects.toThrow(/the record is immutable/);
    await expect(client.query('UPDATE chipgraph.publication SET number = 7')).rejects.toThrow(
      /the record is immutable/,
    );
  });
});
