import { describe, expect, it } from 'vitest';
import { ask, refusal } from '../shipped.js';

interface Told {
  readonly text: string;
  readonly low: number;
  readonly estimate: number | null;
  readonly high: number | null;
  readonly basis: string | null;
  readonly period: string | null;
  readonly nature: string;
  readonly missing: readonly { readonly text: string }[];
}

const TOLD = 'fragment Told on Figure { text low estimate high basis period nature missing { text } }';

function figure(of: string, field: string, view = ''): Told {
  const inside = `at: ${of} { figure: ${field} { ...Told } }`;
  const query = view === '' ? `{ ${inside} } ${TOLD}` : `{ view(${view}) { ${inside} } } ${TOLD}`;
  const found = ask<{ at: { figure: Told }; view: { at: { figure: Told } } }>(query);
  return (found.view ?? found).at.figure;
}

/** Low, estimate and high to six digits; null where there is none. */
const numbers = ({ low, estimate, high }: Told) =>
  [low, estimate, high].map((value) => value && Number(value.toPrecision(6)));
const absent = ({ missing }: Told) => missing.map(({ text }) => text);

const CEREBRAS = 'company(id: "cerebras")';
const CONTRACT = 'contract(id: "openai-cerebras")';
const OPENAI = 'company(id: "openai")';

describe('Cerebras in 2025', () => {
  it('has $316.2M at risk and $193.8M left if MBZUAI leaves', () => {
    const leaves = '(customer: "mbzuai", cut: "100 %")';
    expect(figure(CEREBRAS, `revenueAtRiskIfCut${leaves}`)).toMatchObject({ text: '$316.2M', period: '2025' });
    expect(figure(CEREBRAS, `revenueLeftIfCut${leaves}`)).toMatchObject({ text: '$193.8M', period: '2025' });
    expect(figure(CEREBRAS, 'topCustomerRevenue').text).toBe('$316.2M');
    expect(figure('customerShare(id: "cerebras-mbzuai-2025")', 'impliedRevenue').text).toBe('$316.2M');
  });

  it('has $61.2M at risk if G42 halves its purchases, and at most $51M from OpenAI, which is not disclosed', () => {
    expect(figure(CEREBRAS, 'revenueAtRiskIfCut(customer: "g42", cut: "50 %")').text).toBe('$61.2M');
    expect(numbers(figure(CEREBRAS, 'revenueAtRiskIfCut(customer: "openai", cut: "100 %")'))).toEqual([0, null, 51e6]);
  });

  it('is guided on another basis than its customers’ shares, so that its forward revenue at risk is unknown', () => {
    const forward = figure(CEREBRAS, 'forwardRevenueAtRiskIfCut(period: "2026", customer: "mbzuai", cut: "100 %")');
    expect(absent(forward)).toEqual(['cerebras.revenue[total]']);
  });

  it('loses no more than all that a customer buys', () => {
    expect(refusal(`{ ${CEREBRAS} { revenueAtRiskIfCut(customer: "mbzuai", cut: "150 %") { text } } }`)).toEqual({
      code: 'BAD_USER_INPUT',
      message: 'cut: found "150 %", expected at most 100 %',
    });
  });
});

describe('the contract of OpenAI with Cerebras', () => {
  it('is at least $26.7M for a megawatt: over $20 billion for 750 MW', () => {
    const price = figure(CONTRACT, 'pricePerMegawatt');
    expect([numbers(price), price.nature]).toEqual([[26_666_700, null, null], 'COMMITMENT']);
  });

  it('was at least $13.3M for a megawatt as first told: over $10 billion for up to 750 MW', () => {
    expect(numbers(figure(CONTRACT, 'pricePerMegawatt', 'asOf: "2026-01-31"'))).toEqual([13_333_300, null, null]);
  });

  it('can run about 32,608 CS-3 of some 23 kW', () => {
    const supported = figure(CONTRACT, 'systemsSupported(system: "cerebras-cs-3")');
    expect([numbers(supported), supported.basis]).toEqual([[31_914, 32_608, 33_333], 'power: server-nameplate']);
  });

  it('is a firm commitment of at least $20 billion, all of it at risk', () => {
    expect(numbers(figure(CONTRACT, 'firmCommitment'))).toEqual([20e9, null, null]);
    const all = figure(CEREBRAS, 'contractedRevenueAtRiskIfCut(customer: "openai", cut: "100 %")');
    expect([numbers(all), all.nature]).toEqual([[20e9, null, null], 'COMMITMENT']);
  });

  it('has a warrant whose worth nobody states, and a loan that the customer gives', () => {
    expect(absent(figure(CONTRACT, 'vendorFinancedShare'))).toEqual(['openai-cerebras-warrant.amount']);
    expect(absent(figure(CONTRACT, 'pricePerSystem'))).toEqual(['openai-cerebras.systemCount']);
  });
});

describe('what customers have installed', () => {
  it('OpenAI has 50 systems or more, at 22.5 kW or more each', () => {
    const systems = figure(OPENAI, 'installedSystems');
    expect([numbers(systems), systems.nature]).toEqual([[50, null, null], 'ESTIMATE']);
    expect(numbers(figure(OPENAI, 'installedPower'))).toEqual([1.125, null, null]);
  });

  it('G42 has the 64 of Condor Galaxy 1, those on which Jais runs, which nobody counts, and those to come', () => {
    const systems = figure('company(id: "g42")', 'installedSystems');
    const uncounted = [
      'g42-jais-cerebras.systemCount',
      'g42-stargate-uae.systemCount (of nature forecast, not actual or estimate)',
    ];
    expect([numbers(systems), absent(systems)]).toEqual([[64, null, null], uncounted]);
  });

  it('no H100-equivalents follow from a compute without number format, or from sparse over dense', () => {
    const reference = 'h100Equivalents(reference: "nvidia-h100-sxm")';
    expect(figure('deployment(id: "condor-galaxy-1")', reference).text).toContain(
      'bases differ: unspecified, bf16-dense',
    );
    expect(figure('chip(id: "cerebras-wse-3")', reference).text).toContain('bases differ: fp16-sparse, bf16-dense');
  });

  it('a B200 is 2,250 / 989 H100 in dense bf16, and a node of eight H100 is eight', () => {
    const reference = 'h100Equivalents(reference: "nvidia-h100-sxm", basis: "bf16-dense")';
    expect(numbers(figure('chip(id: "nvidia-b200")', reference))).toEqual([2.27503, 2.27503, 2.27503]);
    expect(numbers(figure('system(id: "nvidia-dgx-h100")', reference))).toEqual([8, 8, 8]);
  });

  it('what else they buy is unknown, so that only the known purchases have a concentration', () => {
    const g42 = 'company(id: "g42")';
    expect(absent(figure(g42, 'supplierConcentration'))).toEqual(['g42.computeSpending']);
    expect(numbers(figure(g42, 'knownSupplierConcentration(period: "2025")'))).toEqual([1, 1, 1]);
  });
});

describe('the concentration of markets', () => {
  it('of AI chips in 2024 lies between 0.6084 and 0.6568, or 6,084 and 6,568 points', () => {
    expect(numbers(figure('market(id: "ai-chips")', 'marketConcentration'))).toEqual([0.6084, null, 0.6568]);
    expect(numbers(figure('market(id: "ai-chips")', 'marketConcentration(unit: "point")'))).toEqual([6084, null, 6568]);
  });

  it('of data-centre accelerators in 2026 lies between 0.4936 and 0.6022', () => {
    const found = figure('market(id: "data-center-accelerators")', 'marketConcentration(period: "2026")');
    expect(numbers(found)).toEqual([0.4936, null, 0.6022]);
  });
});

describe('runs', () => {
  const cs3 = 'benchmarkResult(id: "cerebras-cs-3-gpt-3-175b-batch-1")';
  const h100 = 'benchmarkResult(id: "nvidia-dgx-h100-gpt-3-175b-batch-1")';

  it('eight B200 at $1.95 an hour make a million tokens of Llama 2 70B for 4.3 cents', () => {
    const cost = figure('benchmarkResult(id: "mlperf-v5-1-0069-llama-2-70b")', 'costPerMillionTokens');
    // 8 x 1.95 / (101,527 x 3,600 / 1,000,000)
    expect([numbers(cost)[1], cost.basis]).toEqual([
      0.0426816,
      'hourlyCost: tco-hyperscaler, throughput: system-output',
    ]);
  });

  it('a CS-3 of $2M to $3M makes a million tokens for $29.4 to $44.6 over four years', () => {
    // 2,000,000 / (126,230,400 x 555) + 22.5 kW / 555 x $0.08 at least, and so on
    expect(numbers(figure(cs3, 'purchaseCostPerMillionTokens'))).toEqual([29.4487, null, 44.5657]);
  });

  it('the H100 node would have to accept 4.18 tokens a step at 16 bit', () => {
    expect(figure(h100, 'acceptedTokensPerStepNeeded').estimate).toBeCloseTo((320 * 350e9) / 26.8e12, 6);
    expect(figure(h100, 'acceptedTokensPerStepNeeded(bitsPerWeight: "4 bit/parameter")').estimate).toBeCloseTo(
      1.0448,
      4,
    );
  });

  it('one user of Cerebras’ service saw 969 tokens a second of Llama 3.1 405B', () => {
    const service = 'benchmarkResult(id: "cerebras-inference-llama-3-1-405b-2024-11")';
    expect(numbers(figure(service, 'interactivity'))).toEqual([969, 969, 969]);
  });
});
