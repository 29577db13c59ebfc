import { once } from 'node:events';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { snakeCase } from '../../src/domain/names.js';
import { movePointer } from '../../src/record/move-pointer.js';
import { publishDataset } from '../../src/record/publish-dataset.js';
import { PUBLISH_STEPS } from '../../src/record/publish-steps.js';
import { asRecordError } from '../../src/record/record-error-of.js';
import { ROW_TABLES } from '../../src/record/row-tables.js';
import { versionNamed } from '../../src/record/version-name.js';
import { currentOf, historyOf } from '../../src/record/versions.js';
import { readSeeds } from '../../src/seed/read-seeds.js';
import { openConnection } from '../../src/storage/connection.js';
import { DatasetFolder } from '../../src/storage/dataset-folder.js';
import { Publishing } from '../durability/publishing.js';
import { vocabulary } from '../shipped.js';
import { describeRecord, Recording } from './recording.js';

describeRecord('a record that several publish into', () => {
  let record: Recording;
  beforeAll(async () => {
    record = await new Recording().begin();
  });
  afterAll(() => record?.end());

  it('says so while nothing was published', () => {
    const { code, errors } = record.chipgraph('--history');
    expect([code, errors]).toEqual([1, 'chipgraph: found no record; run "chipgraph publish" of this version first\n']);
  });

  it('holds every row of the dataset, and shows the figures in the same views as its file', async () => {
    const folder = new DatasetFolder(inject('shipped'));
    const client = await record.client();
    const { unchanged, number, version } = await publishDataset(client, folder, vocabulary, () => {});
    expect([unchanged, number, version.dataset]).toEqual([false, 1, folder.manifest().dataset]);
    const file = openConnection(folder.fileOf(folder.manifest()), { readonly: true });
    for (const { name, qualified, columns } of ROW_TABLES) {
      const names = columns.map((column) => `"${column.name}"`).join(', ');
      const { rows } = await client.query({ text: `SELECT ${names} FROM ${qualified}`, rowMode: 'array' });
      const own = file.prepare(`SELECT ${names} FROM "${name}"`).raw().all() as unknown[][];
      expect([name, told(rows)]).toEqual([name, told(own)]);
    }
    for (const kind of vocabulary.entities.keys()) {
      const select = `SELECT * FROM ${snakeCase(kind)}_figures`;
      const { rows } = await client.query(select.replace('FROM ', 'FROM chipgraph.'));
      expect([kind, told(rows)]).toEqual([kind, told(file.prepare(select).all())]);
    }
    file.close();
  });

  it('moves its pointer, keeps a history, and goes back to a version by its hash', async () => {
    expect(await record.record(10)).toMatchObject({
      code: 0,
      out: expect.stringMatching(/ is current, as publication 2:/),
    });
    expect(record.chipgraph('--data', record.data).out).toMatch(/ was current already, as publication 2:/);
    await record.record(20);
    const old = record.hash(10);
    expect(record.chipgraph('--version', old.slice(0, 12)).out).toMatch(/ is current, as publication 4:/);
    const client = await record.client();
    expect((await historyOf(client)).map(({ dataset }) => dataset).slice(0, 3)).toEqual([old, record.hash(20), old]);
    const { out } = record.chipgraph('--history', '--json');
    expect(JSON.parse(out)).toHaveLength(4);
    expect(record.chipgraph('--version', 'ffffffffffff').errors).toBe(
      'chipgraph: the record holds no version that begins with "ffffffffffff"\n',
    );
  });

  it('takes one of two publishers at once, tells the other, and loses nothing', async () => {
    const client = await record.client();
    const seen = await currentOf(client);
    const loser = await versionNamed(client, record.hash(20));
    await record.record(30);
    await expect(movePointer(client, loser, seen, vocabulary, () => {})).rejects.toThrow(
      `another publisher was faster: "${record.hash(30)}" by "postgres" is current; nothing is lost: "${loser.dataset}" is in the record, and "chipgraph publish --version`,
    );
    expect((await currentOf(client))?.dataset).toBe(record.hash(30));
    expect(record.chipgraph('--version', loser.dataset).code).toBe(0);
  });

  it('takes every one of four that run at once, or tells it that it was outrun', async () => {
    const others = await Promise.all(
      [41, 42, 43, 44].map(async (kilowatt) => {
        const other = new Publishing();
        await other.publish(kilowatt);
        return { other, kilowatt };
      }),
    );
    const client = await record.client();
    const before = (await currentOf(client))?.number ?? 0;
    const codes = await Promise.all(
      others.map(async ({ other }) => {
        const child = record.recorder(other.data);
        let errors = '';
        child.stderr?.on('data', (chunk: Buffer) => {
          errors += chunk;
        });
        const [code] = await once(child, 'close');
        if (code !== 0) expect(errors).toMatch(/another publisher was faster/);
        return code as number;
      }),
    );
    const won = codes.filter((code) => code === 0).length;
    expect(won).toBeGreaterThan(0);
    expect((await currentOf(client))?.number).toBe(before + won);
    for (const { other, kilowatt } of others) {
      const { key } = await versionNamed(client, record.hash(kilowatt));
      const { rows } = await client.query(
        'SELECT DISTINCT written FROM chipgraph.claim WHERE version = $1 AND property = $2',
        [key, 'power'],
      );
      expect(rows).toEqual([{ written: String(kilowatt) }]);
      other.remove();
    }
  });

  it.each(PUBLISH_STEPS)(
    'is left with the old version or the new one by a publisher that is killed after "%s"',
    async (step) => {
      const [old, next] = [50, 60 + PUBLISH_STEPS.indexOf(step)];
      await record.record(old);
      await record.publish(next);
      await once(record.recorder(record.data, step), 'close');
      const client = await record.client();
      // The server notices that the publisher is gone, and takes back what it had not committed.
      await expect.poll(() => busy(client), { timeout: 10_000 }).toBe(0);
      const isNew = step === 'pointer';
      expect((await currentOf(client))?.dataset).toBe(record.hash(isNew ? next : old));
      expect(record.chipgraph('--data', record.data).code).toBe(0);
      expect((await currentOf(client))?.dataset).toBe(record.hash(next));
      const { rows } = await client.query(
        'SELECT power_kw, count(*)::integer FROM chipgraph.system_figures GROUP BY 1',
      );
      expect(rows).toEqual([{ power_kw: next, count: 300 }]);
    },
  );
  it('is left with the old version where its server dies in the middle, and who publishes is told', async () => {
    await record.put(70);
    record.folder.publish(readSeeds(record.seeds(80), vocabulary), vocabulary, new Date(), () => {});
    const publisher = await record.client();
    const publishing = publishDataset(publisher, record.folder, vocabulary, (step) => {
      if (step === 'claims') record.primary.kill();
    });
    const error = await publishing.catch((one: unknown) => asRecordError(one));
    expect(String(error)).toMatch(
      /^Error: the record broke off: .*; nothing is half done, and "chipgraph publish --history"/,
    );
    record.primary.start();
    expect((await currentOf(await record.client()))?.dataset).toBe(record.hash(70));
    expect(record.chipgraph('--data', record.data).code).toBe(0);
  });
});

/** Rows in an order of their own, in words that both engines share. */
const told = (rows: readonly unknown[]): readonly string[] =>
  rows
    .map((row) =>
      JSON.stringify(row, (_, value: unknown) =>
        value === true
          ? 1
          : value === false
            ? 0
            : Array.isArray(value) && typeof value[0] === 'object'
              ? JSON.stringify(value)
              : value,
      ),
    )
    .sort();

/** How many other connections are in the middle of something. */
async function busy(client: { query: (text: string) => Promise<{ rows: { n: number }[] }> }): Promise<number> {
  const others = "application_name = 'chipgraph' AND pid <> pg_backend_pid()";
  const { rows } = await client.query(`SELECT count(*)::integer AS n FROM pg_stat_activity WHERE ${others}`);
  return rows[0]?.n ?? 0;
}
