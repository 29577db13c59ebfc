import { describe, expect, it } from 'vitest';
import { attacked, times } from './attacked.js';

const server = attacked();
const bomb = (levels: number) =>
  `{ ...F0 } ${times(levels, (i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`)} fragment F${levels} on Query { __typename }`;
const nested = (levels: number) => `${'{ view '.repeat(levels)}{ __typename }${'}'.repeat(levels)}`;

describe('a document that is too much is refused with the limit, what was found and what is allowed:', () => {
  it.each([
    ['words', `{ ${times(2000, () => '__typename')} }`, 'tokens: found 2,002, expected at most 2,000 tokens'],
    ['aliases', `{ ${times(101, (i) => `a${i}: __typename`)} }`, 'aliases: found 101, expected at most 100 aliases'],
    ['fields', `{ ${times(1501, () => '__typename')} }`, 'fields: found 1,501, expected at most 1,500 fields'],
    [
      'directives',
      `{ __typename ${times(51, () => '@include(if: true)')} }`,
      'directives: found 51, expected at most 50 directives',
    ],
    [
      'directives that nobody knows',
      `{ __typename ${times(900, () => '@a')} }`,
      'directives: found 900, expected at most 50 directives',
    ],
    ['operations', times(500, () => '{ id }'), 'operations: found 500, expected at most 10 operations'],
    ['levels', nested(25), 'depth: found 26, expected at most 25 levels'],
    ['2,000 levels', nested(2000), 'tokens: found 6,003, expected at most 2,000 tokens'],
    [
      'brackets',
      `{ view(assume: ${'['.repeat(31)}${']'.repeat(31)}) { __typename } }`,
      'nesting: found 33, expected at most 32 brackets',
    ],
    ['a name', `{ ${'a'.repeat(101)} }`, 'names: found 101, expected at most 100 characters'],
    [
      'fragments',
      `{ ...F0 } ${times(101, (i) => `fragment F${i} on Query { __typename }`)}`,
      'fragments: found 101, expected at most 100 fragments',
    ],
    ['a fragment that is written out 2^20 times', bomb(20), 'fields: found 1,048,576, expected at most 1,500 fields'],
    [
      'aliases in a fragment that is written out 64 times',
      `{ ...F0 } ${times(6, (i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`)} fragment F6 on Query { a: __typename b: __typename }`,
      'aliases: found 128, expected at most 100 aliases',
    ],
  ])('%s', async (_, query, message) => {
    expect(await server.refusal(query)).toEqual([400, 'LIMIT_EXCEEDED', message, 0]);
  });

  it('fields that share a name, which are compared with one another', async () => {
    const message = 'overlaps: found more, expected at most 500,000 comparisons of fields that share a name';
    const query = `{ ${times(30, () => `view { dataset { ${times(40, () => 'id')} } }`)} }`;
    expect(await server.refusal(query)).toEqual([400, 'LIMIT_EXCEEDED', message, 0]);
  });
});

describe('what is just within the limits is answered:', () => {
  it.each([
    ['aliases', `{ ${times(100, (i) => `a${i}: __typename`)} }`],
    ['directives', `{ ${times(50, () => '__typename @include(if: true)')} }`],
    ['levels', nested(24)],
    ['a fragment that is written out 2^10 times', bomb(10)],
    [
      'fragments',
      `{ ${times(100, (i) => `...F${i}`)} } ${times(100, (i) => `fragment F${i} on Query { __typename }`)}`,
    ],
  ])('%s', async (_, query) => {
    expect((await server.ask(query)).errors).toBeUndefined();
  });
});

describe('fragments in a circle are refused before they are followed:', () => {
  const circle = (count: number) => times(count, (i) => `fragment F${i} on Query { ...F${(i + 1) % count} }`);
  const knot = (count: number) =>
    times(count, (i) => {
      const next = [1, 2, 3].map((step) => `...F${(i + step) % count}`).join(' ');
      return `fragment F${i} on Query { ${next} }`;
    });

  it.each([
    ['one', `{ ...F0 } ${circle(1)}`],
    ['two', `{ ...F0 } ${circle(2)}`],
    ['a hundred', `{ ...F0 } ${circle(100)}`],
    ['two that nobody asks for', `{ __typename } ${circle(2)}`, 'F1'],
    ['a hundred, each with three others', `{ ...F0 } ${knot(100)}`],
  ])('%s', async (_, query, name = 'F0') => {
    const message = `fragment "${name}" is spread within itself`;
    expect(await server.refusal(query)).toEqual([400, 'GRAPHQL_VALIDATION_FAILED', message, 0]);
  });
});
