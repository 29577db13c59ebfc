import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSeeds } from '../../src/seed/read-seeds.js';
import { recordOf } from '../../src/storage/dataset-record.js';
import { vocabulary } from '../shipped.js';
import { serve } from './serving.js';

const graph = readSeeds('seeds', vocabulary);
/** The same graph without the claims on one property. */
const without = (property: string) => ({
  ...graph,
  claims: graph.claims.filter((claim) => claim.property !== property),
});

let server: Awaited<ReturnType<typeof serve>>;
let first: string;
beforeEach(async () => {
  server = await serve({ keep: 2 });
  first = server.service.manifest.dataset;
});
afterEach(() => server.stop());

const publish = (property: string) => {
  const manifest = server.folder.publish(without(property), vocabulary, new Date(), () => {});
  server.service.refresh();
  return manifest;
};
const pinnedTo = (dataset: string) => ({ 'x-chipgraph-dataset': dataset });
const CLAIM = graph.claims.find(({ property, subject }) => property === 'transistors' && subject === 'cerebras-wse-3');

describe('a dataset that a request names', () => {
  it('answers by header and by parameter, whole or by its first letters, after another was published', async () => {
    const { dataset: second } = publish('transistors');
    const body = JSON.stringify({
      query: '{ chip(id: "cerebras-wse-3") { transistors { estimate } } dataset { id } }',
    });
    const post = async (path: string, headers: Record<string, string> = {}) => {
      const json = { 'content-type': 'application/json', ...headers };
      const response = await fetch(`${server.url}${path}`, { method: 'POST', headers: json, body });
      return [response.headers.get('x-chipgraph-dataset'), ((await response.json()) as { data: unknown }).data];
    };
    const old = [first, { chip: { transistors: { estimate: 4e12 } }, dataset: { id: first } }];
    const anew = [second, { chip: { transistors: { estimate: null } }, dataset: { id: second } }];
    expect([
      await post('/graphql'),
      await post('/graphql', pinnedTo(first)),
      await post(`/graphql?dataset=${first.slice(0, 12)}`),
      await post('/graphql', pinnedTo(second)),
    ]).toEqual([anew, old, old, anew]);
  });

  it('answers on every route that answers from a dataset', async () => {
    const { dataset: second } = publish('transistors');
    const id = CLAIM?.id ?? expect.fail('the claim is gone');
    const paths = [
      `/claims/${id}`,
      '/audits/ainews-cerebras-ipo-2026',
      '/export/chips.csv?fields=transistors',
      '/export/claims.csv',
      '/datasets/current.csv',
      '/datasets/current.db',
      '/feed.atom?about=cerebras-wse-3',
    ];
    for (const path of paths) {
      const [now, then] = [await server.get(path), await server.get(path, pinnedTo(first))];
      expect([path, now.headers.get('x-chipgraph-dataset')]).toEqual([path, second]);
      expect([path, then.headers.get('x-chipgraph-dataset'), then.status]).toEqual([path, first, 200]);
      expect(await then.text()).not.toBe(await now.text());
    }
    expect((await server.get(`/claims/${id}`)).status).toBe(404);
  });

  it('is refused with what is served where it is not', async () => {
    const { dataset: second } = publish('transistors');
    const served = `served are ${second.slice(0, 12)}, ${first.slice(0, 12)}`;
    expect([
      await server.refusal('/export/chips.csv', pinnedTo('0123456789ab')),
      await server.refusal(`/feed.atom?dataset=${first.slice(0, 11)}`),
      await server.refusal('/claims/x?dataset=../CURRENT'),
      await server.refusal(`/feed.atom?dataset=${second}`, pinnedTo(first)),
    ]).toEqual([
      [409, 'DATASET_NOT_SERVED', `dataset: "0123456789ab" is not served, or not any more; ${served}`],
      [
        409,
        'DATASET_NOT_NAMED',
        `dataset: found "${first.slice(0, 11)}", expected a hash or at least its first 12 characters; ${served}`,
      ],
      [
        409,
        'DATASET_NOT_NAMED',
        `dataset: found "../CURRENT", expected a hash or at least its first 12 characters; ${served}`,
      ],
      [400, 'BAD_USER_INPUT', `dataset: found "${first}" and "${second}", expected one name`],
    ]);
  });

  it('is refused when its file is damaged or was built for other software, without a path of the server', async () => {
    const [old] = server.folder.records();
    if (!old) expect.fail('there is no record');
    publish('transistors');
    const file = join(server.folder.path, old.file);
    chmodSync(file, 0o644);
    const bytes = readFileSync(file);
    writeFileSync(file, bytes.subarray(0, 5000));
    const restarted = await serve({ folder: server.folder });
    const damaged = await restarted.refusal('/feed.atom', pinnedTo(first));
    writeFileSync(recordOf(file), JSON.stringify({ ...old, format: 'another' }));
    const other = await restarted.refusal('/feed.atom', pinnedTo(first));
    await restarted.stop();
    const served = `served are ${restarted.service.manifest.dataset.slice(0, 12)}`;
    expect([damaged, other]).toEqual([
      [409, 'DATASET_DAMAGED', `dataset: the file of "${first}" is damaged; ${served}, ${first.slice(0, 12)}`],
      [409, 'DATASET_OF_OTHER_FORMAT', `dataset: "${first}" was built for another version of this software; ${served}`],
    ]);
  });

  it('is gone once newer ones have taken its place, and is listed until then', async () => {
    type Listed = { datasets: { dataset: string; current: boolean; claims: number }[] };
    const listed = async () =>
      (await server.json<Listed>('/datasets')).datasets.map(({ dataset, current }) => [dataset, current]);
    const second = publish('transistors').dataset;
    const third = publish('power').dataset;
    expect(await listed()).toEqual([
      [third, true],
      [second, false],
      [first, false],
    ]);
    const fourth = publish('memory').dataset;
    expect(await listed()).toEqual([
      [fourth, true],
      [third, false],
      [second, false],
    ]);
    expect((await server.refusal('/feed.atom', pinnedTo(first)))[1]).toBe('DATASET_NOT_SERVED');
    expect((await server.get('/feed.atom', pinnedTo(second))).status).toBe(200);
  });
});
