import { describe, expect, it } from 'vitest';
import { auditOf } from '../../src/domain/audit.js';
import { type GraphLiteral, storeOf } from '../../src/domain/graph-literal.js';
import { View } from '../../src/domain/view.js';
import { vocabulary } from '../shipped.js';

/** The verdicts on the claims of the source "article", by property; the reasons behind them. */
function audited(graph: GraphLiteral) {
  const judgements = auditOf(new View(storeOf(graph, vocabulary), vocabulary), 'article');
  return Object.fromEntries(judgements.map(({ claim, verdict, reasons }) => [claim.property, [verdict, ...reasons]]));
}

const article = (value: string, more = {}) => ({ value, source: 'article', grade: 'C' as const, ...more });
const other = (value: string, more = {}) => ({ value, source: 'other', grade: 'C' as const, ...more });

describe('an audit finds a claim', () => {
  it('confirmed where an independent source agrees', () => {
    const graph = { wafer: { kind: 'chip', claims: { memory: [article('44 GB'), other('44 GB')] } } };
    expect(audited(graph).memory).toEqual(['confirmed', 'also in “other” (grade C)']);
  });

  it('unconfirmed where the only other voice repeats it', () => {
    const graph = {
      wafer: { kind: 'chip', claims: { memory: [article('44 GB'), other('44 GB')] } },
      other: { kind: 'source', keys: { category: 'press', grade: 'C', cites: 'article' } },
    };
    expect(audited(graph).memory).toEqual(['unconfirmed', 'nobody else speaks of it']);
  });

  it('contradicted where a better source says otherwise, and unconfirmed where a worse one does', () => {
    const said = (grade: 'B' | 'D') => ({
      wafer: { kind: 'chip', claims: { memory: [article('40 GB'), other('44 GB', { grade })] } },
    });
    expect(audited(said('B')).memory?.slice(0, 2)).toEqual([
      'contradicted',
      'memory: found 40 GB, expected 44 GB, according to “other” (grade B)',
    ]);
    expect(audited(said('D')).memory).toEqual(['unconfirmed', '“other” (grade D) says 44 GB, on no better evidence']);
  });

  it('stale where it was true once and a later state is another', () => {
    const graph = {
      seller: {
        kind: 'company',
        claims: {
          valuation: [
            article('$8.1B', { period: '2025-09' }),
            other('$8.1 billion', { period: '2025-09' }),
            other('$23B', { period: '2026-02' }),
          ],
        },
      },
    };
    expect(audited(graph).valuation).toEqual([
      'stale',
      'true once, as in “other” (grade C); since 2026-02-28 it is $23B, says “other” (grade C)',
    ]);
  });

  it('refuted where arithmetic leaves no room, and not what others confirm', () => {
    const graph = {
      wafer: {
        kind: 'chip',
        claims: { memory: [article('44 GB'), other('44 GB')], largestModelHeld: article('200B parameter') },
      },
      'house-assumptions': { kind: 'assumption', claims: { bitsPerWeight: '16 bit/parameter' } },
    };
    const { memory, largestModelHeld } = audited(graph);
    expect(memory?.[0]).toBe('confirmed');
    // 44 GB are 352e9 bit: 22e9 parameters at 16 bit, or 1.76 bit for each of 200e9.
    expect(largestModelHeld).toEqual([
      'refuted',
      'largest model held as stated: found 200 billion parameter, expected 22 billion parameter (largest model held as computed) with bits per weight of 16 bit/parameter',
      'possible only with bits per weight at most 1.76 bit/parameter',
    ]);
  });

  it('refuted by the correction that resolves most, and leaves what would hold with it', () => {
    const basis = 'data-center';
    const graph = {
      seller: {
        kind: 'company',
        keys: { fiscalYearEnd: 'last Sunday of January' },
        claims: {
          revenue: [
            article('$47.5B', { period: '2024', basis }),
            { value: '$47,525M', period: 'FY2024', basis, grade: 'A' as const, source: 'filing' },
          ],
        },
      },
      all: { kind: 'market', claims: { size: article('$90B', { period: '2024' }) } },
      part: {
        kind: 'market-share',
        keys: { company: 'seller', market: 'all', period: '2024' },
        claims: { share: article('78 %', { basis: 'revenue' }) },
      },
    };
    const { revenue, size, share } = audited(graph);
    expect(revenue?.[0]).toBe('refuted');
    expect(revenue).toContain(
      'most economical correction: seller: read revenue $47.5B as that of FY2024; resolves 2 findings',
    );
    // Either could be what is wrong, were it not for the year of the revenue.
    expect(size).toEqual([
      'in-question',
      'nobody else speaks of it',
      'noted: part, share times market: found $70.2B, expected at most $47.5B (revenue of the company); cannot hold together with part, share (revenue): 78 % and seller, revenue in 2024 (data-center): $47.5B (contradiction)',
    ]);
    expect(share?.[0]).toBe('in-question');
  });

  it('refuted wherever the source says so, and noted where a vaguer word of it might pass', () => {
    const said = (value: string, at: string) => article(value, { at });
    const graph = {
      run: {
        kind: 'benchmark-result',
        keys: { system: 'node', model: 'gpt-3' },
        claims: {
          throughput: [said('320 token/s', 'table'), said('over 310 token/s', 'text'), said('250-330 token/s', 'note')],
          concurrency: said('1', 'table'),
          systems: said('1', 'table'),
        },
      },
      node: { kind: 'system', claims: { memoryBandwidth: other('26.8 TB/s') } },
      'gpt-3': { kind: 'model', claims: { parameters: other('175B parameter') } },
      'house-assumptions': {
        kind: 'assumption',
        claims: { bitsPerWeight: '16 bit/parameter', acceptedTokensPerStep: '1 token' },
      },
    };
    const judgements = auditOf(new View(storeOf(graph, vocabulary), vocabulary), 'article');
    const verdicts = judgements.flatMap(({ claim, verdict }) =>
      claim.property === 'throughput' ? [[claim.written, verdict]] : [],
    );
    // Weights of 4 bit can be read 306 times a second.
    expect(Object.fromEntries(verdicts)).toEqual({
      '320 token/s': 'refuted',
      'over 310 token/s': 'refuted',
      '250-330 token/s': 'in-question',
    });
  });

  it('unconfirmed, with the computed figure, where a stated figure follows from the source itself', () => {
    const graph = {
      pair: {
        kind: 'comparison',
        keys: { result: 'ours', baseline: 'theirs' },
        claims: { throughputRatio: article('1.7 times') },
      },
      ours: { kind: 'benchmark-result', claims: { throughput: article('550 token/s') } },
      theirs: { kind: 'benchmark-result', claims: { throughput: article('320 token/s') } },
    };
    expect(audited(graph).throughputRatio).toEqual([
      'unconfirmed',
      'it follows from what else is said, which gives 1.71875',
    ]);
  });

  it('supported by a bound on another basis that lies near it, and not by one that lies far', () => {
    const said = (bound: string) => ({
      seller: {
        kind: 'company',
        claims: { valuation: [article('$67 billion'), other(bound, { basis: 'market-capitalisation' })] },
      },
    });
    expect(audited(said('over $66 billion')).valuation).toEqual([
      'unconfirmed',
      'nobody else speaks of it',
      '“other” (grade C) says over $66 billion (basis market-capitalisation)',
    ]);
    expect(audited(said('over $20 billion')).valuation).toEqual(['unconfirmed', 'nobody else speaks of it']);
  });

  it('beside what others say of the days of its period in other periods', () => {
    const half = (value: string, period: string) => other(value, { period });
    const graph = {
      seller: {
        kind: 'company',
        claims: { revenue: [article('$47.5B', { period: '2024' }), half('$50B', '2024-H1'), half('$61B', '2024-H2')] },
      },
    };
    expect(audited(graph).revenue).toEqual([
      'unconfirmed',
      'nobody else speaks of it',
      'what others say of 2024-H1, 2024-H2 comes to $111B, another number, for the days in 2024: “other” (grade C)',
    ]);
  });

  it('refuted as stated, with each value beside the reading that it holds for, and what was assumed', () => {
    const graph = {
      run: {
        kind: 'benchmark-result',
        keys: { system: 'node', model: 'gpt-3' },
        claims: { throughput: article('320 token/s'), concurrency: article('1'), systems: article('1') },
      },
      node: { kind: 'system', claims: { memoryBandwidth: other('26.8 TB/s') } },
      'gpt-3': { kind: 'model', claims: { parameters: other('175B parameter') } },
      'house-assumptions': {
        kind: 'assumption',
        claims: { bitsPerWeight: '16 bit/parameter', acceptedTokensPerStep: '1 token' },
      },
    };
    // 26.8 TB/s read 350 GB 76.57 times a second: 320 take 4.18 tokens each time, 2.09 of half the bytes, 1.04 of a quarter.
    expect(audited(graph).throughput).toEqual([
      'refuted',
      'output speed of one user: found 320 token/s, expected at most 76.6 token/s (decode roofline) with accepted tokens per step of 1 token and bits per weight of 16 bit/parameter, according to “other” (grade C)',
      'possible only with accepted tokens per step at least 4.18 token at 16 bit/parameter, 2.09 token at 8 bit/parameter or 1.04 token at 4 bit/parameter; or with bits per weight at most 3.83 bit/parameter',
    ]);
  });
});
