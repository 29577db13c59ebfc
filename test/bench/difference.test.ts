import { describe, expect, it } from 'vitest';
import { difference } from './difference.mjs';

const system = { id: 'cs-3', power: { estimate: 23, low: 22.5 }, results: [{ id: 'a' }, { id: 'b' }] };

describe('two answers', () => {
  it('do not differ where all is the same, in whatever order its fields come', () => {
    const turned = { results: [{ id: 'a' }, { id: 'b' }], power: { low: 22.5, estimate: 23 }, id: 'cs-3' };
    expect(difference(system, turned)).toBeUndefined();
  });

  it('differ by a number, an order, or what is missing, and the first place of it is told', () => {
    expect(difference(system, { ...system, power: { estimate: 24, low: 22.5 } })).toBe(
      'data.power.estimate: found 24, expected 23',
    );
    expect(difference(system, { ...system, results: [{ id: 'b' }, { id: 'a' }] })).toBe(
      'data.results.0.id: found "b", expected "a"',
    );
    expect(difference(system, { id: 'cs-3', power: system.power })).toBe(
      'data.results: found undefined, expected [{"id":"a"},{"id":"b"}]',
    );
    expect(difference({ ...system, power: null }, system)).toContain('expected null');
  });
});
