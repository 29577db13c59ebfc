import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ask, view } from '../shipped.js';

interface Told {
  readonly text: string;
  readonly estimate: number | null;
  readonly low: number;
  readonly high: number;
  readonly assumptions: readonly string[];
}

/** A figure of an entity in a scenario, seen through all sources or one. */
function inScenario(scenario: string, kind: string, id: string, figure: string, source?: string): Told {
  const sources = source === undefined ? undefined : { include: { ids: [source] } };
  const { view: seen } = ask<{ view: Record<string, { told: Told }> }>(
    `query ($scenario: ID!, $id: ID!, $sources: SourceSelection) { view(scenario: $scenario, sources: $sources) {
      ${kind}(id: $id) { told: ${figure} { text estimate low high assumptions } }
    } }`,
    { scenario, id, sources },
  );
  return seen[kind]?.told ?? expect.fail(`there is no ${id}`);
}

const ARTICLE = 'ainews-cerebras-ipo-2026';

describe('without MBZUAI, which brought 62 % of it, Cerebras', () => {
  const left = (figure: string) => inScenario('cerebras-without-mbzuai', 'company', 'cerebras', figure);

  it('has 38 % of $510 million left, $193.8 million', () => {
    expect(left('revenue').estimate).toBeCloseTo(193_800_000, 3);
    expect(left('revenue').assumptions).toEqual([
      'cerebras.revenue of 2025 times 1 - topCustomerShare (scenario "cerebras-without-mbzuai")',
    ]);
    // The year before is as it was.
    expect(left('revenue(period: "2024")').text).toBe('$290.3M');
  });

  it('has G42 as its largest customer, with 24 of 38 %', () => {
    expect(left('topCustomerShare').estimate).toBeCloseTo(2400 / 38, 10);
    expect(left('topCustomerShare').text).toBe('63.2 %');
    expect(left('undisclosedShare').estimate).toBeCloseTo(1400 / 38, 10);
  });

  it('is concentrated between one share of 24/38 alone, and with the rest in parts of at most 10/38', () => {
    const { low, high } = left('customerConcentration');
    // The rest of 14/38 is in the most concentrated case one part of 10/38 and one of 4/38.
    expect(low).toBeCloseTo(24 ** 2 / 38 ** 2, 12);
    expect(high).toBeCloseTo((24 ** 2 + 10 ** 2 + 4 ** 2) / 38 ** 2, 12);
  });

  it('may depend on one group of customers alone, since the rest may be of the group of G42', () => {
    const { low, high } = left('customerGroupConcentration');
    expect([low, high]).toEqual([expect.closeTo(24 ** 2 / 38 ** 2, 12), expect.closeTo(1, 12)]);
  });
});

describe('each scenario of the seeds changes what it is about', () => {
  it('without both customers from Abu Dhabi Cerebras has 14 % of its revenue, of customers of whom nothing is known', () => {
    const left = (figure: string) => inScenario('cerebras-without-abu-dhabi', 'company', 'cerebras', figure);
    expect(left('revenue').estimate).toBeCloseTo(71_400_000, 3);
    // Nobody else reached 10 %, which is 10 of the 14 % that are left: at most 10/14 and 4/14.
    expect([left('topCustomerShare').low, left('topCustomerShare').high]).toEqual([0, expect.closeTo(1000 / 14, 9)]);
    expect(left('customerConcentration').high).toBeCloseTo((10 ** 2 + 4 ** 2) / 14 ** 2, 12);
  });

  it('a CS-3 at 12 kW gives 550 / 12 tokens per second and kilowatt on the article’s numbers, like an H100 node', () => {
    const result = 'cerebras-cs-3-gpt-3-175b-batch-1';
    const told = inScenario('cs-3-at-12-kw', 'benchmarkResult', result, 'throughputPerKilowatt', ARTICLE);
    expect(told.estimate).toBeCloseTo(550 / 12, 10);
    expect(told.text).toMatch(/^45\.8 token\/s\/kW/);
    const node = 'nvidia-dgx-h100-gpt-3-175b-batch-1';
    const other = inScenario('cs-3-at-12-kw', 'benchmarkResult', node, 'throughputPerKilowatt', ARTICLE);
    expect(other.estimate).toBeCloseTo(320 / 7, 10);
    expect(other.assumptions).toEqual([]);
  });

  for (const [cents, scenario] of [
    [0.05, 'electricity-at-05-cents'],
    [0.1, 'electricity-at-10-cents'],
    [0.2, 'electricity-at-20-cents'],
  ] as const) {
    it(`electricity costs ${cents} dollars a kilowatt-hour`, () => {
      const told = inScenario(scenario, 'assumption', 'house-assumptions', 'electricityPrice');
      expect(told.estimate).toBeCloseTo(cents, 12);
    });
  }

  it('a fifth of Nvidia’s inference revenue, 30 to 40 % of $47.5 billion, moves', () => {
    const left = (figure: string) => inScenario('nvidia-loses-a-fifth-of-inference', 'company', 'nvidia', figure);
    const revenue = left('revenue(basis: "data-center", period: "2024")');
    // 47.5 x (1 - 0.2 x 0.4) and 47.5 x (1 - 0.2 x 0.3)
    expect(revenue.low).toBeCloseTo(43.7e9, 0);
    expect(revenue.high).toBeCloseTo(44.65e9, 0);
    // The part of inference in what is left: 0.24 / 0.94 and 0.32 / 0.92
    const part = left('inferenceShareOfRevenue(period: "2024")');
    expect(part.low).toBeCloseTo(2400 / 94, 9);
    expect(part.high).toBeCloseTo(3200 / 92, 9);
    // Four fifths of 14.25 to 19 billion lie inside the bounds.
    const inference = left('inferenceRevenue');
    expect(inference.low).toBeLessThan(11.4e9);
    expect(inference.high).toBeGreaterThan(15.2e9);
    expect(inference.high).toBeLessThan(19e9);
  });

  it('OpenAI’s orders at Cerebras are worth half of $20 billion or more, for half of 750 MW; the loan stays', () => {
    const half = (figure: string) => inScenario('openai-halves-its-orders', 'contract', 'openai-cerebras', figure);
    expect(half('value').text).toBe('≥ $10B');
    expect(half('power').estimate ?? half('power').high).toBeCloseTo(375, 9);
    const leg = (id: string) => inScenario('openai-halves-its-orders', 'contractLeg', id, 'amount').text;
    expect(leg('openai-cerebras-purchase')).toBe('≥ $10B');
    expect(leg('openai-cerebras-loan')).toBe('$1B');
  });

  it('44 GB hold 88 billion weights of 4 bit, and memory bandwidth lets them be read four times as often', () => {
    const held = inScenario('weights-at-4-bit', 'chip', 'cerebras-wse-3', 'largestModelHeld');
    expect(held.estimate).toBeCloseTo(88e9, 0);
    const node = 'nvidia-dgx-h100-gpt-3-175b-batch-1';
    // 8 x 3.35 TB/s over 175 billion weights of half a byte
    const roofline = inScenario('weights-at-4-bit', 'benchmarkResult', node, 'decodeRoofline', ARTICLE);
    expect(roofline.estimate).toBeCloseTo(26.8e12 / 87.5e9, 6);
  });

  it('and all of them are told with their edits in words', () => {
    const { scenarios } = ask<{ scenarios: { id: string; name: string; rationale: string; edits: string[] }[] }>(
      '{ scenarios { id name rationale edits } }',
    );
    expect(scenarios.map(({ id }) => id)).toEqual(view.store.scenarios().map(({ id }) => id));
    expect(scenarios.length).toBe(9);
    expect(scenarios.find(({ id }) => id === 'cs-3-at-12-kw')).toEqual({
      id: 'cs-3-at-12-kw',
      name: 'The CS-3 at 12 kW',
      rationale: expect.stringContaining('At about 12 kW'),
      edits: ['cerebras-cs-3.power set to 12 kW'],
    });
  });
});

it('one request tells Cerebras today, on a day, by one article, and without its largest customer', () => {
  expect(ask(readFileSync('src/web/queries/what-if.graphql', 'utf8'))).toEqual({
    today: {
      company: {
        revenue: { text: '$510M' },
        // 0.62² + 0.24² = 0.442; with 0.1² + 0.04² for the rest 0.4536
        customerConcentration: { text: '0.442–0.4536', period: '2025' },
        // (0.62 + 0.24)² = 0.7396; the rest may be of the same group
        customerGroupConcentration: { text: '0.7396–1' },
        // 62 % of $510M, and what is left
        revenueAtRiskIfCut: { text: '$316.2M' },
        revenueLeftIfCut: { text: '$193.8M' },
      },
      customerShares: {
        nodes: [
          { customer: { name: 'G42' }, period: '2023', share: { text: '83 %' } },
          { customer: { name: 'G42' }, period: '2024', share: { text: '85 %' } },
          { customer: { name: 'G42' }, period: '2024-H1', share: { text: '87 %' } },
          { customer: { name: 'G42' }, period: '2025', share: { text: '24 %' } },
          {
            customer: { name: 'Mohamed bin Zayed University of Artificial Intelligence' },
            period: '2025',
            share: { text: '62 %' },
          },
          { customer: { name: 'OpenAI' }, period: null, share: { text: '60–100 %' } },
        ],
      },
    },
    // G42 alone: 0.87² = 0.7569; with 0.1² + 0.03² for the rest 0.7678
    atTheEndOf2024: {
      company: {
        revenue: { text: '$136.4M' },
        customerConcentration: { text: '0.7569–0.7678', period: '2024-H1' },
        customerGroupConcentration: { text: '0.7569–1' },
      },
    },
    // More than 60 % from one customer
    theArticle: {
      company: {
        revenue: { text: '$150M' },
        customerConcentration: { text: '0.36–1', period: null },
        customerGroupConcentration: { text: '0.36–1' },
      },
    },
    withoutMbzuai: {
      company: {
        revenue: {
          text: '$193.8M',
          assumptions: ['cerebras.revenue of 2025 times 1 - topCustomerShare (scenario "cerebras-without-mbzuai")'],
        },
        customerConcentration: { text: '0.398–0.48', period: '2025' },
        customerGroupConcentration: { text: '0.398–1' },
      },
    },
  });
});
