import { describe, expect, it } from 'vitest';
import { BoundedCache } from '../../src/domain/bounded-cache.js';

describe('a bounded cache', () => {
  it('keeps what is used, and forgets what is not', () => {
    const cache = new BoundedCache<string, number>(4);
    cache.set('used', 1);
    cache.set('unused', 2);
    for (const key of ['a', 'b', 'c', 'd']) {
      cache.set(key, 0);
      cache.get('used');
    }
    expect([cache.get('used'), cache.get('unused')]).toEqual([1, undefined]);
  });

  it('never holds more than it may', () => {
    const cache = new BoundedCache<number, number>(10);
    for (let key = 0; key < 1000; key += 1) cache.set(key, key);
    const held = Array.from({ length: 1000 }, (_, key) => cache.get(key)).filter((value) => value !== undefined);
    expect(held.length).toBeGreaterThan(0);
    expect(held.length).toBeLessThanOrEqual(10);
  });
});
