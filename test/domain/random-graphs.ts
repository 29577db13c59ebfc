import fc from 'fast-check';
import type { Graph } from '../../src/domain/graph.js';
import { type ClaimLiteral, type GraphLiteral, storeOf } from '../../src/domain/graph-literal.js';
import { vocabulary } from '../shipped.js';
import { percent, world } from './customer-worlds.js';

/** Claims of few values, sources, places and days, so that many of them tie. */
const claims = (...values: readonly string[]): fc.Arbitrary<readonly ClaimLiteral[]> =>
  fc.uniqueArray(
    fc.record({
      value: fc.constantFrom(...values),
      source: fc.constantFrom('first', 'second', 'third'),
      at: fc.constantFrom('Table 1', 'Table 2'),
      grade: fc.constantFrom('B', 'C'),
      published: fc.constantFrom('2025', '2026-02'),
    }),
    { selector: ({ source, at }) => `${source} ${at}`, minLength: 1, maxLength: 4 },
  );

const share = (customer: string) => ({ kind: 'customer-share', keys: { vendor: 'seller', customer, period: '2025' } });

/** A vendor with customers, and runs of a model on one of two systems: every claim may have rivals that tie with it. */
const literal: fc.Arbitrary<GraphLiteral> = fc
  .record({
    throughput: claims('400 token/s', '~500 token/s', '550 token/s', '300-700 token/s'),
    outputSpeed: claims('20 token/s', '30 token/s'),
    concurrency: claims('1', '8'),
    power: claims('6 kW', '7.5 kW', '~7 kW', 'up to 8 kW'),
    chip: claims('small', 'large'),
    accelerators: claims('4', '8'),
    memory: claims('80 GB', '~81 GB', '0.10 TB'),
    memoryBandwidth: claims('3 TB/s', '3.4 TB/s'),
    parameters: claims('70B parameter', '175B parameter'),
    parent: claims('holding', 'fund'),
    revenue: claims('$400M', '$0.5B', '~$510M', '$450-600M'),
    largeShare: claims('30 %', '~40 %', '33.3 %', 'over 30 %'),
    smallShare: claims('8 %', '10 %', '12.5 %', 'up to 20 %'),
  })
  .map((said) => ({
    'house-assumptions': {
      kind: 'assumption',
      claims: { bitsPerWeight: '16 bit/parameter', acceptedTokensPerStep: '1 token' },
    },
    ...{
      holding: { kind: 'company' },
      fund: { kind: 'company' },
      buyer: { kind: 'company', claims: { parent: said.parent } },
    },
    other: { kind: 'company', claims: { parent: 'holding' } },
    seller: {
      kind: 'company',
      claims: {
        revenue: said.revenue.map(
          (claim) => ({ ...(claim as object), period: '2025', basis: 'total' }) as ClaimLiteral,
        ),
      },
    },
    'buyer-share': { ...share('buyer'), claims: { share: said.largeShare } },
    'other-share': { ...share('other'), claims: { share: said.smallShare } },
    small: { kind: 'chip', claims: { memory: said.memory, memoryBandwidth: '2 TB/s' } },
    large: { kind: 'chip', claims: { memory: '144 GB', memoryBandwidth: said.memoryBandwidth } },
    node: { kind: 'system', claims: { chip: said.chip, accelerators: said.accelerators } },
    model: { kind: 'model', claims: { parameters: said.parameters } },
    benchmark: { kind: 'benchmark' },
    run: {
      kind: 'benchmark-result',
      keys: { system: 'node', model: 'model', benchmark: 'benchmark' },
      claims: {
        throughput: said.throughput,
        outputSpeed: said.outputSpeed,
        concurrency: said.concurrency,
        power: said.power,
        systems: '1',
      },
    },
  }));

/** A literal, as a dataset holds it. */
function graphOf(written: GraphLiteral): Graph {
  const store = storeOf(written, vocabulary);
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  const entities = [...vocabulary.entities.keys()].flatMap((kind) =>
    store.ids(kind).flatMap((id) => store.entity(id) ?? []),
  );
  return { today: store.today, entities: entities.sort(byId), claims: [...store.claims()].sort(byId), scenarios: [] };
}

/** A random graph of runs, systems and a vendor. */
export const graph: fc.Arbitrary<Graph> = literal.map(graphOf);

/** A vendor with one to five customers of whom something is disclosed. */
export const vendor: fc.Arbitrary<Graph> = world.map(({ disclosed, threshold }) => {
  const limit =
    threshold === undefined
      ? {}
      : { customerDisclosureThreshold: { value: `${percent(threshold)} %`, period: '2025' } };
  const shares = disclosed.map(({ written }, place) => [
    `share-${place}`,
    { ...share(`customer-${place}`), claims: { share: written } },
  ]);
  const customers = disclosed.map(({ parent }, place) => [
    `customer-${place}`,
    { kind: 'company', claims: parent ? { parent } : {} },
  ]);
  const parents = { state: { kind: 'company' }, fund: { kind: 'company' } };
  return graphOf({
    seller: { kind: 'company', claims: limit },
    ...parents,
    ...Object.fromEntries([...shares, ...customers]),
  });
});
