import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical } from '../../src/domain/canonical.js';

describe('a canonical text', () => {
  it('sorts keys, leaves out what is not there, and names an open bound', () => {
    const value = {
      b: [1, undefined, { d: null, c: 'é"\n' }],
      a: { high: Number.POSITIVE_INFINITY, low: -0, no: undefined },
    };
    expect(canonical(value)).toBe('{"a":{"high":"Infinity","low":0},"b":[1,null,{"c":"é\\"\\n","d":null}]}');
  });

  it('is JSON that reads as the value does', () => {
    const value = fc.jsonValue({ maxDepth: 4 });
    fc.assert(
      fc.property(value, (one) => {
        expect(JSON.parse(canonical(one))).toEqual(JSON.parse(JSON.stringify(one)));
      }),
    );
  });

  it('is the same in whatever order the keys stand', () => {
    const entries = fc.uniqueArray(fc.tuple(fc.string(), fc.integer()), { selector: ([name]) => name });
    const turned = (pairs: [string, number][]) => Object.fromEntries(pairs.toReversed());
    fc.assert(fc.property(entries, (pairs) => canonical(Object.fromEntries(pairs)) === canonical(turned(pairs))));
  });
});
