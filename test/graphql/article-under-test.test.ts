import { describe, expect, it } from 'vitest';
import { correctionsOf } from '../../src/domain/correction.js';
import type { Finding } from '../../src/domain/finding.js';
import { findingsOf } from '../../src/domain/findings.js';
import { closedWorld, inspect } from '../../src/domain/inspect.js';
import { describeThresholds, thresholdsOf } from '../../src/domain/threshold.js';
import { view } from '../shipped.js';

const ARTICLE = 'ainews-cerebras-ipo-2026';
const findings = findingsOf(view).underTest(ARTICLE);

/** The one finding of a rule on an entity with the article under test. */
function found(rule: string, about: string): Finding {
  const all = findings.filter((finding) => finding.rule === rule && finding.check.key.startsWith(about));
  expect(all.map(({ id }) => id)).toHaveLength(1);
  return all[0] as Finding;
}

const sides = ({ found: one, expected }: Finding) => [one.text, expected.text];
const claimsOf = ({ claims }: Finding) => claims.map(({ subject, property }) => `${subject}.${property}`).sort();

describe('with the article under test', () => {
  it('78 % of $90B is $70.2B, and 85 % of $60B is $51B, of $47.5B of revenue', () => {
    const whole = found('market-share-excess', 'nvidia-ai-chips-2024');
    expect([whole.severity, ...sides(whole)]).toEqual(['error', '$70.2B', '$47.5B']);
    expect(claimsOf(whole)).toEqual(['ai-chips.size', 'nvidia-ai-chips-2024.share', 'nvidia.revenue']);
    const training = found('market-share-excess', 'nvidia-ai-chips-training-2024');
    expect([training.severity, ...sides(training)]).toEqual(['error', '$51B', '$47.5B']);
  });

  it('30-40 % of $47.5B, and 65 % of $30B, differ within rounding', () => {
    const both = found('inference-revenue-mismatch', 'nvidia-ai-chips-inference-2024');
    expect([both.severity, both.reason, ...sides(both)]).toEqual([
      'warning',
      'within-rounding',
      '$19.5B',
      '$14.25B–$19B',
    ]);
  });

  it('1-2 % of $30B is $300M to $600M, of $150M of revenue', () => {
    const share = found('market-share-excess', 'cerebras-ai-chips-inference-2024');
    expect([share.severity, ...sides(share)]).toEqual(['error', '$300M–$600M', '$150M']);
  });

  it('a market of $90B is less than what Nvidia earned in it, if revenue falls evenly', () => {
    const market = found('market-below-member', 'nvidia-ai-chips-2024');
    // 18.404 x 28/91 + 22.563 + 26.272 + 30.771 + 35.580 x 65/91 = 110.7 for the quarters of the filings
    expect(market.expected.quantity?.estimate).toBeCloseTo(110.76e9, -8);
    expect([market.severity, market.reason, market.found.text]).toEqual(['warning', 'conditional', '$90B']);
  });

  it('more than 60 % from OpenAI fit into no period of which other shares are known', () => {
    const shares = findings.filter(({ rule }) => rule === 'customer-share-excess');
    const told = Object.fromEntries(
      shares.map((finding) => [finding.check.key.split('/').slice(1).join('/'), finding]),
    );
    expect(Object.entries(told).map(([period, { severity, expected }]) => [period, severity, expected.text])).toEqual([
      ['2023-01-01/2023-12-31', 'error', '17 %'],
      ['2024-01-01/2024-12-31', 'error', '15 %'],
      ['2024-01-01/2024-06-30', 'error', '13 %'],
      ['2025-01-01/2025-12-31', 'error', '14 %'],
    ]);
    expect(told['2025-01-01/2025-12-31']?.expected.words).toContain('below 10 %');
  });

  it('175B parameters of 16 bit are 350 GB, which need eight wafers of 44 GB', () => {
    const weights = found('weights-overflow', 'cerebras-cs-3-gpt-3-175b-batch-1');
    expect([weights.severity, ...sides(weights)]).toEqual(['error', '350 GB', '44 GB']);
    const unless = thresholdsOf(view, weights).map(({ text }) => text);
    expect(unless).toContain(
      'systems of CS-3, GPT-3 175B, batch size 1 at least 8 with bits per weight 16 bit/parameter',
    );
  });

  it('200B parameters in 44 GB have 1.76 bit each', () => {
    const held = found('stated-figure-mismatch', 'cerebras-wse-3.largestModelHeld');
    expect(held.severity).toBe('error');
    expect(describeThresholds(thresholdsOf(view, held))).toEqual(['bits per weight at most 1.76 bit/parameter']);
  });

  it('26.8 TB/s read 350 GB 76.6 times a second, not 320', () => {
    const decode = found('decode-roofline-excess', 'nvidia-dgx-h100-gpt-3-175b-batch-1');
    expect([decode.severity, ...sides(decode)]).toEqual(['error', '320 token/s (315–325)', '76.6 token/s']);
    // 320 x 350 / 26,800 = 4.18 readings; 26,800 x 8 / (320 x 175) = 3.83 bit
    expect(thresholdsOf(view, decode).map(({ text }) => text)).toEqual([
      'accepted tokens per step at least 4.18 token with bits per weight 16 bit/parameter',
      'accepted tokens per step at least 2.09 token with bits per weight 8 bit/parameter',
      'accepted tokens per step at least 1.04 token with bits per weight 4 bit/parameter',
      'bits per weight at most 3.83 bit/parameter',
    ]);
  });

  it('150 GB/s stream 350 GB in 0.43 times a second, not 550', () => {
    const streaming = found('weight-streaming-roofline-excess', 'cerebras-cs-3-gpt-3-175b-batch-1');
    expect([streaming.severity, ...sides(streaming)]).toEqual(['error', '550 token/s (545–555)', '0.429 token/s']);
  });

  it('2.6 trillion transistors are those of the WSE-2, and better sources say 4 trillion', () => {
    const generation = found('generation-mismatch', 'cerebras-wse-3.transistors');
    expect([generation.severity, ...sides(generation)]).toEqual(['error', '2.6 trillion', '4 trillion']);
    expect(claimsOf(generation)).toContain('cerebras-wse-2.transistors');
    expect(sides(found('better-supported-rival', 'cerebras-wse-3.transistors'))).toEqual([
      '2.6 trillion',
      '4 trillion',
    ]);
  });

  it('better sources say $290.3M of 2024, and what happened refutes the raise and the valuation', () => {
    expect(sides(found('better-supported-rival', 'cerebras.revenue'))).toEqual(['$150M', '$290.3M']);
    expect(sides(found('forecast-refuted', 'cerebras-ipo.amountRaised'))).toEqual(['$500M–$1B', '$5.55B']);
    expect(found('forecast-refuted', 'cerebras.valuation').found.text).toBe('$4B–$5B');
  });

  it('7 kW are on no stated basis, and the nameplate says 10.2 kW', () => {
    const bases = findings.filter(({ rule, subject }) => rule === 'basis-mismatch' && subject === 'nvidia-dgx-h100');
    expect(bases.map(({ severity }) => severity)).toEqual(['warning', 'warning']);
    for (const finding of bases) expect(finding.expected.text).toContain('10.2 kW');
  });

  it('$47.5B is the revenue of fiscal 2024: the one reading that resolves most, and first', () => {
    const fiscal = found('fiscal-year-as-calendar-year', 'nvidia.revenue');
    expect([fiscal.severity, fiscal.found.text]).toEqual(['warning', '$47.5B']);
    const [best] = correctionsOf(view, found('market-share-excess', 'nvidia-ai-chips-2024'));
    expect(best?.text).toBe('NVIDIA: read revenue $47.5 billion as that of FY2024');
    expect(best?.resolves.length).toBeGreaterThanOrEqual(5);
  });

  it('$15-20B are at risk of $14.25B to $19B', () => {
    const risk = found('risk-above-exposure', 'nvidia');
    expect([risk.severity, ...sides(risk)]).toEqual(['warning', '$15B–$20B', '$14.25B–$19B']);
  });

  it('$20B buy 750 MW of systems that would cost more at list price', () => {
    const [contract] = findingsOf(view)
      .about('openai-cerebras')
      .filter(({ rule }) => rule === 'contract-price-outlier');
    expect([contract?.severity, contract?.found.text]).toEqual(['warning', '≥ $20B']);
  });

  it('what holds is not found: 1.7 times, 2.4 times, double, 60 + 30, 78 % of the whole, the compute roofline', () => {
    const silent = ['market-segments-mismatch', 'market-share-mismatch', 'compute-roofline-excess'];
    expect(findings.filter(({ rule }) => silent.includes(rule))).toEqual([]);
    const stated = findings.filter(({ rule }) => rule === 'stated-figure-mismatch');
    expect(stated.map(({ subject }) => subject)).toEqual(['cerebras-wse-3']);
  });
});

describe('every finding on the shipped seeds', () => {
  const all = findingsOf(view).all();
  const cases = all.map((finding) => [finding.id, finding] as const);

  it.each(cases)('%s needs each of its claims', (_, finding) => {
    const rule = view.vocabulary.rules.get(finding.rule) ?? expect.fail('no rule');
    const entity = view.entity(finding.subject) ?? expect.fail('no entity');
    const same = (claims: Finding['claims']) =>
      inspect(rule, closedWorld(view, claims), entity, undefined).filter((one) => {
        return (
          one.check.key === finding.check.key &&
          one.severity === finding.severity &&
          one.check.unless === finding.check.unless
        );
      });
    expect(same(finding.claims)).toHaveLength(1);
    for (const claim of finding.claims) expect(same(finding.claims.filter((other) => other !== claim))).toEqual([]);
  });

  it('is sound where it is an error: found and expected have no value in common', () => {
    for (const { severity, check, found: one, expected } of all) {
      if (severity !== 'error' || !one.quantity || !expected.quantity || check.contradicts) continue;
      const { low, high } = one.quantity;
      const isApart =
        check.relation === 'at-most'
          ? low > expected.quantity.high
          : check.relation === 'at-least'
            ? high < expected.quantity.low
            : low > expected.quantity.high || high < expected.quantity.low;
      expect(isApart).toBe(true);
    }
  });
});
