import { expect, it } from 'vitest';
import { askedView } from '../../src/graphql/asked-view.js';
import { view } from '../shipped.js';
import { bothWays } from './compiled/both-ways.js';

const edit = (value: string) => ({ set: { about: 'cerebras-cs-3', property: 'power', value } });
const asked = (value: string) => ({ assume: [edit(value)] });

it('a view under edits is kept from the second time that it is asked for', () => {
  const [first, second, third] = [1, 2, 3].map(() => askedView(view, asked('17 kW')));
  expect([first?.isPassing, second?.isPassing, second === first, third === second]).toEqual([true, false, false, true]);
});

it('a view without edits is kept from the first time', () => {
  const old = { asOf: '2024-12-31' };
  expect(askedView(view, old)).toBe(askedView(view, old));
  expect(askedView(view, old).isPassing).toBe(false);
});

it('a view that is seen through a passing one as it was below is the one below', () => {
  const passing = askedView(view, asked('17.5 kW'));
  expect(passing.through(view.lens)).toBe(view);
});

it('a question under edits is answered alike whether its view passes or is kept', () => {
  const query = `query ($assume: [Edit!]!) { view(assume: $assume) {
    systems(first: 100, orderBy: { field: power, direction: DESC }) {
      nodes { id power { text estimate assumptions } benchmarkResults { nodes { throughputPerKilowatt { text formula inputs { path } } } } }
    }
  } }`;
  const { first, again, plain } = bothWays(query, { assume: [edit('19 kW')] });
  expect(first).toContain('"text":"19 kW"');
  expect([again, plain]).toEqual([first, first]);
});
