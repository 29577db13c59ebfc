import { describe, expect, it } from 'vitest';
import { networkOf } from '../../src/domain/network.js';
import { view } from '../shipped.js';
import { viewOf as viewOfLiteral } from './assumed.js';

const KINDS = new Set(['company', 'system', 'chip']);

const world = () =>
  viewOfLiteral({
    seller: { kind: 'company' },
    buyer: { kind: 'company' },
    third: { kind: 'company', claims: { parent: 'buyer' } },
    box: { kind: 'system', keys: { vendor: 'seller' }, claims: { chip: 'core', power: '10 kW' } },
    core: { kind: 'chip', keys: { vendor: 'seller' }, claims: { memory: '80 GB' } },
    first: {
      kind: 'customer-share',
      keys: { vendor: 'seller', customer: 'buyer', period: '2024' },
      claims: { share: '20 %' },
    },
    second: {
      kind: 'customer-share',
      keys: { vendor: 'seller', customer: 'buyer', period: '2025' },
      claims: { share: '30 %' },
    },
  });

describe('the network around a company', () => {
  const { nodes, links, found } = networkOf(world(), { about: ['seller'], kinds: KINDS, hops: 1, most: 10 });

  it('has what it leads to, and whom a statement joins it to', () => {
    expect(nodes).toEqual([
      { id: 'seller', distance: 0 },
      { id: 'box', distance: 1 },
      { id: 'buyer', distance: 1 },
      { id: 'core', distance: 1 },
    ]);
    expect(found).toBe(4);
  });

  it('has one link for two statements of a kind, and one for the two directions of a relation', () => {
    const told = links.map(({ source, target, relation, through }) => [
      [source, target].sort().join(' '),
      relation,
      through,
    ]);
    expect(told.sort()).toEqual([
      ['box core', expect.stringMatching(/^(chip|systems)$/), []],
      ['box seller', 'systems', []],
      ['buyer seller', 'customer share', ['first', 'second']],
      ['core seller', 'chips', []],
    ]);
  });
});

it('a network reaches as many links as are asked for, and keeps the nearest nodes', () => {
  const ask = (hops: number, most: number) => networkOf(world(), { about: ['seller'], kinds: KINDS, hops, most });
  expect(ask(0, 10).nodes.map(({ id }) => id)).toEqual(['seller']);
  expect(ask(2, 10).nodes.at(-1)).toEqual({ id: 'third', distance: 2 });
  const cut = ask(2, 2);
  expect([cut.nodes.map(({ id }) => id), cut.found]).toEqual([['seller', 'box'], 5]);
  expect(
    cut.links.every(({ source, target }) => ['seller', 'box'].includes(source) && ['seller', 'box'].includes(target)),
  ).toBe(true);
});

it('every link of the shipped seeds joins two nodes, and what joins them leads to both', () => {
  const { nodes, links } = networkOf(view, { about: ['nvidia', 'cerebras'], kinds: KINDS, hops: 2, most: 300 });
  const ids = new Set(nodes.map(({ id }) => id));
  expect(links.length).toBeGreaterThan(20);
  for (const { source, target, through } of links) {
    expect([ids.has(source), ids.has(target), source === target]).toEqual([true, true, false]);
    for (const id of through) expect(view.entity(id)).toBeDefined();
  }
});
