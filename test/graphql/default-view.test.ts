import { describe, expect, it } from 'vitest';
import { ask } from '../shipped.js';

interface Told {
  readonly text: string;
  readonly low: number;
  readonly estimate: number | null;
  readonly high: number;
  readonly period: string;
  readonly nature: string;
  readonly rivals: readonly {
    readonly agrees: boolean;
    readonly claim: { readonly estimate: number; readonly source: { readonly id: string } };
  }[];
}

const TOLD =
  'fragment Told on Figure { text low estimate high period nature rivals { agrees claim { estimate source { id } } } }';
const ARTICLE = 'ainews-cerebras-ipo-2026';

/** What the article claims among the rivals of a figure. */
const article = ({ rivals }: Told) =>
  rivals
    .filter(({ claim }) => claim.source.id === ARTICLE)
    .map(({ agrees, claim }) => ({ agrees, estimate: claim.estimate }));

function figure(of: string, field: string): Told {
  const { at } = ask<{ at: { figure: Told } }>(`{ at: ${of} { figure: ${field} { ...Told } } } ${TOLD}`);
  return at.figure;
}

describe('by default, with no hint in the query', () => {
  it('the WSE-3 has 4 trillion transistors, and the 2.6 trillion of the article are a rival that does not agree', () => {
    const transistors = figure('chip(id: "cerebras-wse-3")', 'transistors');
    expect(transistors.estimate).toBe(4e12);
    expect(article(transistors)).toEqual([{ agrees: false, estimate: 2.6e12 }]);
  });

  it('the revenue of Cerebras in 2024 is $290.3M, and the $150M of the article are a rival that does not agree', () => {
    const revenue = figure('company(id: "cerebras")', 'revenue(period: "2024")');
    expect(revenue.estimate).toBe(290.3e6);
    expect(article(revenue)).toEqual([{ agrees: false, estimate: 150e6 }]);
  });

  it('the latest revenue of Cerebras is a full year, not a quarter and not guidance', () => {
    const revenue = figure('company(id: "cerebras")', 'revenue');
    expect(revenue).toMatchObject({ estimate: 510e6, nature: 'ACTUAL' });
    expect(revenue.period).toMatch(/^(FY)?2025$/);
  });

  it('the customer concentration of Cerebras in 2025 lies between 0.4420 and 0.4536', () => {
    const { low, high, estimate, period } = figure('company(id: "cerebras")', 'customerConcentration');
    expect([low, high].map((bound) => bound.toFixed(4))).toEqual(['0.4420', '0.4536']);
    expect({ estimate, period }).toEqual({ estimate: null, period: '2025' });
  });

  it('that of Nvidia in fiscal 2026 lies between 0.0680 and 0.1296', () => {
    const { low, high, period } = figure('company(id: "nvidia")', 'customerConcentration');
    expect([low, high].map((bound) => bound.toFixed(4))).toEqual(['0.0680', '0.1296']);
    expect(period).toBe('FY2026');
  });

  it('at least 8 wafers hold 175 billion parameters at 16 bit', () => {
    expect(figure('system(id: "cerebras-cs-3")', 'neededToHold(model: "gpt-3-175b")').estimate).toBe(8);
    expect(figure('chip(id: "cerebras-wse-3")', 'neededToHold(model: "gpt-3-175b")').estimate).toBe(8);
  });

  it('the data-centre revenue of Nvidia grew by 68.2 % in fiscal 2026', () => {
    const growth = figure('company(id: "nvidia")', 'dataCenterRevenueGrowth');
    expect(growth.estimate?.toFixed(1)).toBe('68.2');
    expect(growth.period).toBe('FY2026');
    expect(figure('company(id: "nvidia")', 'revenueGrowth(basis: "data-center")').estimate).toBe(growth.estimate);
  });

  it('efficiency on nameplate power is 23.9 for the CS-3 and 31.4 for the H100 node', () => {
    const cs3 = figure('benchmarkResult(id: "cerebras-cs-3-gpt-3-175b-batch-1")', 'throughputPerKilowatt');
    const h100 = figure('benchmarkResult(id: "nvidia-dgx-h100-gpt-3-175b-batch-1")', 'throughputPerKilowatt');
    expect([cs3.estimate?.toFixed(1), h100.estimate?.toFixed(1)]).toEqual(['23.9', '31.4']);
  });
});

describe('as of a day', () => {
  it('the OpenAI contract was above $10 billion on 2026-01-31 and is above $20 billion now', () => {
    const { then, now } = ask<Record<'then' | 'now', { contract: { value: Told } }>>(
      `{ then: view(asOf: "2026-01-31") { contract(id: "openai-cerebras") { value { ...Told } } }
         now: view { contract(id: "openai-cerebras") { value { ...Told } } } } ${TOLD}`,
    );
    expect(then.contract.value).toMatchObject({ low: 10e9, estimate: null, high: null });
    expect(now.contract.value).toMatchObject({ low: 20e9, estimate: null, high: null });
  });

  it('views nest and only ever see less', () => {
    const { view } = ask<{ view: { view: { contract: { value: { low: number } } } } }>(
      '{ view(asOf: "2026-01-31") { view(asOf: "2026-06-30") { contract(id: "openai-cerebras") { value { low } } } } }',
    );
    expect(view.view.contract.value.low).toBe(10e9);
  });
});

describe('unknown stays unknown', () => {
  it('a result without power says that the power is missing', () => {
    const { benchmarkResults } = ask<{
      benchmarkResults: {
        nodes: {
          id: string;
          throughputPerKilowatt: { known: boolean; estimate: null; text: string; missing: { text: string }[] };
        }[];
      };
    }>(
      '{ benchmarkResults(first: 100, filter: { throughputPerKilowatt: { known: false } }) { nodes { id throughputPerKilowatt { known estimate text missing { text } } } } }',
    );
    expect(benchmarkResults.nodes.length).toBeGreaterThan(0);
    const { id, throughputPerKilowatt: unknown } =
      benchmarkResults.nodes.find(({ throughputPerKilowatt: told }) => told.text.includes('power')) ??
      benchmarkResults.nodes[0] ??
      expect.fail('none is unknown');
    expect(unknown).toMatchObject({ known: false, estimate: null, text: expect.stringContaining(`${id}.power`) });
    expect(unknown.missing.map(({ text }) => text)).toContain(`${id}.power`);
  });
});
