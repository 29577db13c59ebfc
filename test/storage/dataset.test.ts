import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { storeOf } from '../../src/domain/graph-literal.js';
import { snakeCase } from '../../src/domain/names.js';
import { View } from '../../src/domain/view.js';
import { readSeeds } from '../../src/seed/read-seeds.js';
import { columnOf } from '../../src/storage/columns.js';
import { openConnection } from '../../src/storage/connection.js';
import { contentId } from '../../src/storage/content-id.js';
import { DatasetFolder } from '../../src/storage/dataset-folder.js';
import { vocabulary } from '../shipped.js';

const parent = mkdtempSync(join(tmpdir(), 'chipgraph-storage-'));
afterAll(() => rmSync(parent, { recursive: true, force: true }));
const graph = readSeeds('seeds', vocabulary);
const build = (name: string, content = graph) => {
  const folder = new DatasetFolder(join(parent, name));
  const manifest = folder.publish(content, vocabulary, new Date(0), () => {});
  return { folder, manifest, file: join(folder.path, manifest.file) };
};
const { folder, manifest, file } = build('one');

describe('a dataset', () => {
  it('has the same id and the same bytes for the same seeds, and another id when one claim changes', () => {
    const again = build('again').manifest;
    expect([again.dataset, again.sha256]).toEqual([manifest.dataset, manifest.sha256]);
    const [first, ...rest] = graph.claims;
    if (!first) expect.fail('there are no claims');
    expect(contentId({ ...graph, claims: [{ ...first, locator: 'elsewhere' }, ...rest] })).not.toBe(manifest.dataset);
  });

  it('gives back every entity and every claim as it was read', () => {
    const { store } = folder.open(vocabulary);
    expect(graph.entities.map(({ id }) => store.entity(id))).toEqual(graph.entities);
    expect([...store.claims()].sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(graph.claims);
    store.close();
  });

  it('is refused when it is damaged, truncated, empty or missing', () => {
    const damaged = build('damaged');
    chmodSync(damaged.file, 0o644);
    const bytes = readFileSync(damaged.file);
    const flipped = Buffer.from(bytes);
    flipped[5000] = (flipped[5000] ?? 0) ^ 1;
    for (const content of [flipped, bytes.subarray(0, bytes.length / 2), Buffer.alloc(0)]) {
      writeFileSync(damaged.file, content);
      expect(() => damaged.folder.open(vocabulary)).toThrow(/is damaged: its sha256 is/);
    }
    rmSync(damaged.file);
    expect(() => damaged.folder.open(vocabulary)).toThrow(/is missing/);
    expect(() => new DatasetFolder(join(parent, 'none')).open(vocabulary)).toThrow(/there is no dataset in/);
  });

  it('is refused when it was built with other definitions', () => {
    const { weightMemory: _, ...metrics } = Object.fromEntries(vocabulary.metrics);
    const other = { ...vocabulary, metrics: new Map(Object.entries(metrics)) };
    expect(() => folder.open(other)).toThrow(/was built with other definitions than these; run "chipgraph build"/);
  });

  it('sweeps what a killed build has left, and nothing of a build that runs', () => {
    const dead = join(folder.path, 'abc-1-999999999.sqlite.tmp');
    const alive = join(folder.path, `abc-1-${process.pid}.sqlite.tmp`);
    for (const draft of [dead, alive]) writeFileSync(draft, 'half');
    folder.publish(graph, vocabulary, new Date(), () => {});
    const left = readdirSync(folder.path).filter((name) => name.endsWith('.tmp'));
    expect(left).toEqual([`abc-1-${process.pid}.sqlite.tmp`]);
    rmSync(alive);
  });

  it('keeps as many older ones beside it as it is told, each with its record, and removes the rest with theirs', () => {
    const many = new DatasetFolder(join(parent, 'many'), 2);
    for (let day = 0; day < 4; day += 1) many.publish(graph, vocabulary, new Date(day), () => {});
    const records = many.records();
    expect(records.map(({ built }) => built)).toEqual([3, 2, 1].map((day) => new Date(day).toISOString()));
    const files = records.flatMap(({ file }) => [file, `${file}.json`]);
    expect(readdirSync(many.path).sort()).toEqual(['CURRENT', ...files].sort());
    expect(() => many.open(vocabulary, records[2]).store.close()).not.toThrow();
  });

  it('has no record without its file, and no draft of one that a killed build has left', () => {
    const swept = new DatasetFolder(join(parent, 'swept'));
    const first = swept.publish(graph, vocabulary, new Date(0), () => {});
    rmSync(join(swept.path, first.file));
    writeFileSync(join(swept.path, 'CURRENT.999999999.tmp'), 'half');
    const second = swept.publish(graph, vocabulary, new Date(1), () => {});
    expect(readdirSync(swept.path).sort()).toEqual(['CURRENT', second.file, `${second.file}.json`].sort());
  });

  it('leaves nothing half-written when a build fails', () => {
    const before = readdirSync(folder.path);
    const [claim] = graph.claims;
    if (!claim) expect.fail('there are no claims');
    const broken = { ...graph, claims: [...graph.claims, { ...claim, id: 'broken', subject: 'nobody' }] };
    expect(() => folder.publish(broken, vocabulary, new Date(), () => {})).toThrow(/points to "nobody"/);
    expect(readdirSync(folder.path)).toEqual(before);
  });

  it('has a plain view of each kind for any SQLite tool, with the figures that the default view answers', () => {
    const { store } = folder.open(vocabulary);
    const view = new View(store, vocabulary);
    const db = openConnection(file, { readonly: true });
    const row = db
      .prepare("SELECT vendor, power_kw, power_kw_low FROM system_figures WHERE id = 'nvidia-dgx-h100'")
      .get();
    const power = view.figure('nvidia-dgx-h100', 'power').quantity;
    expect(row).toEqual({
      vendor: 'nvidia',
      power_kw: (power?.estimate ?? 0) / 1000,
      power_kw_low: (power?.low ?? 0) / 1000,
    });
    for (const kind of vocabulary.entities.keys()) {
      const { n } = db.prepare<[], { n: number }>(`SELECT count(*) AS n FROM ${snakeCase(kind)}_figures`).get() ?? {
        n: -1,
      };
      expect(n).toBe(graph.entities.filter((entity) => entity.kind === kind).length);
    }
    db.close();
    store.close();
  });

  it('has a table for every kind and a column for every key of the vocabulary', () => {
    for (const [kind, { keys }] of vocabulary.entities) {
      for (const key of Object.keys(keys)) expect(() => columnOf(kind, key)).not.toThrow();
    }
  });

  it('answers as the same graph in memory does', () => {
    const literal = {
      seller: { kind: 'company', claims: { customerDisclosureThreshold: { value: '10 %', period: '2025' } } },
      a: { kind: 'customer-share', keys: { vendor: 'seller', period: '2025' }, claims: { share: '20-30 %' } },
      b: { kind: 'customer-share', keys: { vendor: 'seller', period: '2025' }, claims: { share: '>40 %' } },
    };
    const memory = storeOf(literal, vocabulary);
    const entities = ['a', 'b', 'example-source', 'seller'].map((id) => memory.entity(id) ?? expect.fail(`no ${id}`));
    const claims = [...memory.claims()].sort((x, y) => (x.id < y.id ? -1 : 1));
    const { store } = build('small', { today: memory.today, entities, claims, scenarios: [] }).folder.open(vocabulary);
    const concentration = (from: typeof memory) => new View(from, vocabulary).figure('seller', 'customerConcentration');
    expect(concentration(store)).toEqual(concentration(memory));
    store.close();
  });
});
