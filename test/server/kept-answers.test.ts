import { expect, it } from 'vitest';
import { FragmentCache } from '../../src/graphql/compiled/fragment-cache.js';
import { KeptAnswer } from '../../src/server/front/kept-answer.js';
import { KeptAnswers } from '../../src/server/front/kept-answers.js';
import { view } from '../shipped.js';

const BYTES = 100_000;

it('answers are forgotten before they and their questions take up more than they may', () => {
  const kept = new KeptAnswers(BYTES);
  const question = (number: number) => `${number} ${'q'.repeat(1000)}`;
  const all = Array.from({ length: 200 }, (_, number) => question(number));
  const answer = new KeptAnswer('{}', 1);
  for (const one of all) kept.offer(one, answer);
  expect(all.filter((one) => kept.get(one))).toEqual([]); // asked once
  for (const one of all) kept.offer(one, answer);
  const found = all.filter((one) => kept.get(one));
  expect(found).toContain(question(199));
  expect(found.length * 1000 * 2).toBeLessThan(BYTES);
});

it('pieces are forgotten before they and their keys take up more than they may', () => {
  const pieces = new FragmentCache(BYTES);
  let written = 0;
  const write = () => {
    written += 1;
    return '{}';
  };
  const keys = Array.from({ length: 500 }, (_, number) => `${number} ${'k'.repeat(1000)}`);
  for (const key of keys) pieces.shelf(view, 'all').piece(view, key, write);
  for (const key of keys.slice(-10)) pieces.shelf(view, 'all').piece(view, key, write);
  expect(written).toBe(500); // the latest are kept
  for (const key of keys.slice(0, 10)) pieces.shelf(view, 'all').piece(view, key, write);
  expect(written).toBe(510); // the first are not
});
