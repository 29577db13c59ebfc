import { expect, it } from 'vitest';
import { shortKey } from '../../src/graphql/short-key.js';

it('a short text is its own key, and of long ones each has a short key of its own', () => {
  const long = ['a', 'b'].map((last) => `${'x'.repeat(100_000)}${last}`);
  const keys = long.map(shortKey);
  expect(shortKey('short')).toBe('short');
  expect(new Set(keys).size).toBe(2);
  expect(keys.map(({ length }) => length)).toEqual([44, 44]);
});
