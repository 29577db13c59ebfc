import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { graphqlSync } from 'graphql';
import { afterAll, describe, expect, it } from 'vitest';
import { DatasetService } from '../../src/server/dataset-service.js';
import { DatasetFolder } from '../../src/storage/dataset-folder.js';
import { graphOf } from '../seed/written-seeds.js';
import { api, vocabulary } from '../shipped.js';

const path = mkdtempSync(join(tmpdir(), 'chipgraph-since-'));
const folder = new DatasetFolder(path);
const chip = (id: string, memory: string) => ({
  [`chip/${id}.yaml`]: `name: ${id}\nvendor: seller\nclaims:\n  - { source: report, at: p. 1, memory: ${memory} }\n`,
});
const publish = (files: Readonly<Record<string, string>>, day: number) =>
  folder.publish(graphOf(files), vocabulary, new Date(day), () => {}).dataset;
const older = publish(chip('fast', '80 GB'), 1);
const newer = publish({ ...chip('fast', '96 GB'), ...chip('slow', '8 GB') }, 2);
const service = new DatasetService(folder, vocabulary, api);
afterAll(() => {
  service.close();
  rmSync(path, { recursive: true, force: true });
});

const answer = (source: string) => {
  const { data, errors } = graphqlSync({ schema: api.schema, source, rootValue: service.root });
  return JSON.parse(JSON.stringify({ data, errors: errors?.map(({ message }) => message) }));
};

describe('the changes since an older dataset', () => {
  it('are told by the beginning of its id, each side with its dataset', () => {
    const query = `{ datasets { id } changes(sinceDataset: "${older.slice(0, 10)}", about: ["slow", "fast"]) {
      from { dataset { id } } to { dataset { id } }
      claims { nodes { kind text before { written } after { written } } }
      entities { nodes { kind text before { id } after { id } } }
      figures(of: ["slow"]) { nodes { property before { text } after { text } causes { id } } }
    } }`;
    expect(answer(query)).toEqual({
      data: {
        datasets: [{ id: newer }, { id: older }],
        changes: {
          from: { dataset: { id: older } },
          to: { dataset: { id: newer } },
          claims: {
            nodes: [
              {
                kind: 'ALTERED',
                text: 'fast, memory: 80 GB → 96 GB',
                before: { written: '80 GB' },
                after: { written: '96 GB' },
              },
              { kind: 'APPEARED', text: 'slow, memory: 8 GB', before: null, after: { written: '8 GB' } },
            ],
          },
          entities: { nodes: [{ kind: 'APPEARED', text: 'slow', before: null, after: { id: 'slow' } }] },
          figures: {
            nodes: [
              {
                property: 'memory',
                before: null,
                after: { text: '8 GB' },
                causes: [{ id: expect.stringMatching(/^slow\.memory\./) }],
              },
            ],
          },
        },
      },
    });
  });

  it('are told of a view with edits, which are laid over both, and refused where there is nothing to edit', () => {
    const edited = (about: string) => `{ view(assume: [{ scale: { about: "${about}", property: "memory", by: "2" } }]) {
      changes(sinceDataset: "${older}") { claims { nodes { text } } } } }`;
    expect(answer(edited('fast')).data.view.changes.claims.nodes[0]).toEqual({
      text: 'fast, memory: 80 GB × 2 → 96 GB × 2',
    });
    expect(answer(edited('slow')).errors).toEqual([
      'sinceDataset: "slow.memory times 2" has no effect: there is no "slow"',
    ]);
  });

  it('are refused for a dataset that is not kept', () => {
    expect(answer('{ changes(sinceDataset: "zz") { claims { totalCount } } }').errors).toEqual([
      `sinceDataset: there is no dataset "zz"; expected one of ${newer.slice(0, 16)}, ${older.slice(0, 16)}`,
    ]);
    expect(answer('{ changes(sinceDataset: "") { claims { totalCount } } }').errors).toHaveLength(1);
  });
});
