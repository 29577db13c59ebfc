import { getIntrospectionQuery } from 'graphql';
import { describe, expect, it } from 'vitest';
import { attacked, times } from './attacked.js';

const server = attacked();

describe('lists are refused by their size before anything is resolved:', () => {
  it.each([
    ['more than a page', '{ chips(first: 101) { nodes { id } } }', 'page: found 101, expected at most 100 items'],
    [
      'more than a page, by a variable',
      'query ($first: Int = 2147483647) { chips(first: $first) { nodes { id } } }',
      'page: found 2,147,483,647, expected at most 100 items',
    ],
  ])('%s', async (_, query, message) => {
    expect(await server.refusal(query)).toEqual([400, 'LIMIT_EXCEEDED', message, 0]);
  });

  it('a page of less than nothing', async () => {
    const refusal = [400, 'BAD_USER_INPUT', 'first: found -1, expected 0 to 100', 0];
    expect(await server.refusal('{ chips(first: -1) { nodes { id } } }')).toEqual(refusal);
  });

  it('a page of 1e12', async () => {
    const message = 'Int cannot represent non 32-bit signed integer value: 1000000000000';
    const refusal = await server.refusal('{ chips(first: 1000000000000) { nodes { id } } }');
    expect(refusal).toEqual([400, 'GRAPHQL_VALIDATION_FAILED', message, 0]);
  });
});

describe('what would cost too much is refused before anything is resolved:', () => {
  const on = (index: number) => `asOf: "2026-01-${index + 10}"`;
  const sides = 'left: "cerebras-cs-3", right: "nvidia-dgx-h100"';
  const vary = 'vary: { about: "cerebras-cs-3", property: "power" }';

  it.each([
    [
      '100 times 100 times 100 items',
      '{ sources(first: 100) { nodes { claims(first: 100) { nodes { source { claims(first: 100) { nodes { id } } } } } } } }',
    ],
    [
      'formulas over a kind',
      `{ ${times(100, (i) => `f${i}: derive(formula: "power", over: SYSTEM, first: 100) { ...D }`)} } fragment D on DerivedConnection { nodes { figure { inputs { figure { inputs { figure { text } } } } } } }`,
    ],
    [
      'audits in several views',
      `{ ${times(3, (i) => `v${i}: view(${on(i)}) { source(id: "a") { audit { judgements { verdict } } } }`)} }`,
    ],
    ['findings in many views', `{ ${times(20, (i) => `v${i}: view(${on(i)}) { findings { totalCount } }`)} }`],
    [
      'corrections of many findings',
      '{ findings(first: 100) { nodes { corrections { resolves { corrections { text } } } } } }',
    ],
    [
      'changes in many views',
      `{ ${times(10, (i) => `v${i}: view(${on(i)}) { changes(since: "2025-01-01") { claims { totalCount } } }`)} }`,
    ],
    ['break-evens', `{ ${times(60, (i) => `b${i}: breakEven(${sides}, on: "power", ${vary}) { estimate }`)} }`],
    ['comparisons', `{ compare(${sides}, on: [${times(900, () => '"power"')}]) { verdict } }`],
  ])('%s', async (_, query) => {
    const [status, code, message, resolved] = await server.refusal(query);
    expect([status, code, resolved]).toEqual([400, 'LIMIT_EXCEEDED', 0]);
    expect(message).toMatch(/^cost: found [\d,]{9,}, expected at most 1,000,000 points$/);
  });

  it('conditions in a variable', async () => {
    const variables = { filter: { or: Array.from({ length: 1900 }, () => ({ transistors: { atLeast: 1 } })) } };
    const query = 'query ($filter: ChipFilter) { chips(filter: $filter, first: 1) { totalCount } }';
    // 600 points for each condition, 2 for the rest.
    const message = 'cost: found 1,140,002, expected at most 1,000,000 points';
    expect(await server.refusal(query, variables)).toEqual([400, 'LIMIT_EXCEEDED', message, 0]);
  });

  it('an introspection that goes round in circles', async () => {
    const refusal = await server.refusal(
      '{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }',
    );
    expect(refusal).toEqual([400, 'GRAPHQL_VALIDATION_FAILED', 'Maximum introspection depth exceeded', 0]);
  });

  it('but not the introspection that tools send', async () => {
    expect((await server.ask(getIntrospectionQuery())).errors).toBeUndefined();
  });
});
