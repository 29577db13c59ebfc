import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../src/domain/claim.js';
import type { Entity } from '../../../src/domain/entity.js';

interface Generated {
  readonly entities: Iterable<Entity>;
  readonly claims: Iterable<Claim>;
}
/** Plain JavaScript, since it runs by itself on the compiled program. */
const GENERATOR = './graph.mjs';
const { generatedGraph } = (await import(GENERATOR)) as { generatedGraph: (claims: number) => Generated };

const [small, large] = [3_000, 20_000].map((claims) => {
  const { entities, claims: said } = generatedGraph(claims);
  return { entities: [...entities], claims: [...said] };
}) as [{ entities: Entity[]; claims: Claim[] }, { entities: Entity[]; claims: Claim[] }];

describe('a generated graph', () => {
  it('has about as many claims as were asked for, and a source for some sixty of them', () => {
    const sources = large.entities.filter(({ kind }) => kind === 'source').length;
    expect(large.claims.length / 20_000).toBeCloseTo(1, 1);
    expect(Math.round(large.claims.length / sources / 10)).toBe(6);
  });

  it.each(['entities', 'claims'] as const)('yields %s in the order of their ids, each once', (what) => {
    const ids = large[what].map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort());
  });

  it('is the same around its first systems, whatever its size', () => {
    const around = ({ entities, claims }: typeof small) => ({
      results: entities.filter(({ keys }) => keys.system === 'system-0000007'),
      claims: claims.filter(({ subject }) => ['system-0000007', 'vendor-0000000'].includes(subject)),
    });
    expect(around(small)).toEqual(around(large));
    expect(around(small).results).toHaveLength(6);
  });

  it('points to nothing that it does not hold', () => {
    const known = new Set(small.entities.map(({ id }) => id));
    const targets = small.entities.flatMap(({ keys: { period: _, ...keys } }) =>
      Object.values(keys).filter((value) => /-\d+(-\d+)?$/.test(value) && !/^\d/.test(value)),
    );
    const claimed = small.claims.flatMap(({ value, source }) => [
      source,
      value.type === 'entity' ? value.entity : source,
    ]);
    expect([...targets, ...claimed].filter((id) => !known.has(id))).toEqual([]);
  });

  it('discloses shares of customers that make up the whole', () => {
    const about = ({ subject, period }: Claim) => `${subject.slice(0, 22)} ${period?.label}`;
    const sums = new Map<string, number>();
    for (const claim of small.claims) {
      if (claim.property !== 'share' || !claim.subject.startsWith('customer-share')) continue;
      sums.set(about(claim), (sums.get(about(claim)) ?? 0) + Number.parseInt(claim.written, 10));
    }
    expect(sums.size).toBeGreaterThan(0);
    expect([...sums.values()].every((sum) => sum === 100)).toBe(true);
  });
});
