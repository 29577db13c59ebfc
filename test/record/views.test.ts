import type { Client } from 'pg';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { currentOf } from '../../src/record/versions.js';
import { describeRecord, Recording } from './recording.js';

/** Stands for a view that older software made: its comment tells other definitions. */
const OLDER = "COMMENT ON VIEW chipgraph.system_figures IS 'older'";

describeRecord('a view of the record that others build upon', () => {
  let record: Recording;
  let client: Client;
  beforeAll(async () => {
    record = await new Recording().begin();
    await record.put(10);
    client = await record.client();
  });
  afterAll(() => record?.end());
  beforeEach(async () => {
    await client.query('DROP VIEW IF EXISTS public.report');
    await client.query('DROP VIEW chipgraph.system_figures');
  });

  const columns = async (view: string) => {
    const { fields } = await client.query(`SELECT * FROM ${view} LIMIT 0`);
    return fields.map(({ name }) => name);
  };
  const whole = async () => {
    await client.query('DROP VIEW IF EXISTS chipgraph.system_figures');
    await record.put(10);
    return columns('chipgraph.system_figures');
  };

  it('gets new columns after those that it has, under what is built upon it and with what was granted', async () => {
    const all = await whole();
    await client.query('DROP VIEW chipgraph.system_figures');
    await client.query('CREATE VIEW chipgraph.system_figures AS SELECT 1.5::float8 AS power_kw, $$a$$ AS id');
    await client.query('CREATE VIEW public.report AS SELECT id, power_kw FROM chipgraph.system_figures');
    await client.query('CREATE ROLE analyst');
    await client.query('GRANT SELECT ON chipgraph.system_figures TO analyst');
    expect((await record.put(20)).staleViews).toEqual([]);
    expect((await client.query('SELECT DISTINCT power_kw FROM public.report')).rows).toEqual([{ power_kw: 20 }]);
    const found = await columns('chipgraph.system_figures');
    expect([found.slice(0, 2), found.toSorted()]).toEqual([['power_kw', 'id'], all.toSorted()]);
    const { rows } = await client.query(
      "SELECT has_table_privilege('analyst', 'chipgraph.system_figures', 'SELECT') AS may",
    );
    expect(rows).toEqual([{ may: true }]);
  });

  it('loses a column that is gone, where nothing is built upon it', async () => {
    await client.query('CREATE VIEW chipgraph.system_figures AS SELECT $$a$$ AS id, 1 AS gone');
    expect((await record.put(30)).staleViews).toEqual([]);
    expect(await columns('chipgraph.system_figures')).not.toContain('gone');
  });

  it('stays as it was where a column goes that it would be lost with, and who publishes is told of both', async () => {
    await client.query('CREATE VIEW chipgraph.system_figures AS SELECT $$a$$ AS id, 1 AS gone');
    await client.query('CREATE VIEW public.report AS SELECT gone FROM chipgraph.system_figures');
    const told =
      'the view chipgraph.system_figures stays as it was, since a column goes or is of another type, and others build upon it: ' +
      'view public.report depends on view system_figures; drop them, publish again, and make them anew';
    const { code, out } = await record.record(40);
    expect([code, out]).toEqual([0, expect.stringMatching(/ is current, as publication \d+:/)]);
    expect(out.split('\n')).toContain(told);
    expect((await currentOf(client))?.dataset).toBe(record.hash(40));
    expect((await client.query('SELECT * FROM public.report')).rows).toEqual([{ gone: 1 }]);
    // Publishing again mends it, once nothing stands in its way.
    await client.query('DROP VIEW public.report');
    const again = record.chipgraph('--data', record.data, '--json');
    expect(JSON.parse(again.out)).toMatchObject({ unchanged: true, staleViews: [] });
    expect(await columns('chipgraph.system_figures')).toContain('power_kw');
  });

  it.each([
    ['someone reads it for long', 'SELECT count(*) FROM chipgraph.system_figures', 'system_figures'],
    ['a table that it reads is locked', 'LOCK TABLE chipgraph.system IN ACCESS EXCLUSIVE MODE', 'system'],
  ])('stays as it was while %s, and the publication goes on', async (_, held, told) => {
    await whole();
    await record.put(50);
    await client.query(OLDER);
    const other = await record.client();
    await other.query('BEGIN');
    await other.query(held);
    // Its rows are there already: all that is left is to make it current.
    const { staleViews, unchanged } = await record.put(10);
    const who = `postgres \\(process \\d+\\) at chipgraph\\.${told}`;
    const stays = '^the view chipgraph\\.system_figures stays as it was, since another stood in its way for long';
    expect([unchanged, staleViews]).toEqual([
      false,
      [expect.stringMatching(new RegExp(`${stays}: ${who}; publish again once that has ended$`))],
    ]);
    expect((await currentOf(client))?.dataset).toBe(record.hash(10));
    await other.query('COMMIT');
    expect((await record.put(10)).staleViews).toEqual([]);
  });

  it('stays as it was while another is about to make it, who is not said to have ended', async () => {
    const other = await record.client();
    await other.query('BEGIN');
    await other.query('CREATE VIEW chipgraph.system_figures AS SELECT 1');
    expect((await record.put(20)).staleViews).toEqual([
      'the view chipgraph.system_figures stays as it was, since another stood in its way for long; publish again once that has ended',
    ]);
    await other.query('ROLLBACK');
    expect((await record.put(20)).staleViews).toEqual([]);
  });

  it('is left alone where it is somebody else’s table, and the publication goes on', async () => {
    await client.query('CREATE TABLE chipgraph.system_figures ()');
    const { staleViews } = await record.put(60);
    expect(staleViews).toEqual([
      'the view chipgraph.system_figures stays as it was: "system_figures" is not a view; publish again once that is mended',
    ]);
    await client.query('DROP TABLE chipgraph.system_figures');
    await client.query('CREATE VIEW chipgraph.system_figures AS SELECT 1');
    expect((await currentOf(client))?.dataset).toBe(record.hash(60));
  });
});
