import { describe, expect, it } from 'vitest';
import { loadVocabulary } from '../../src/catalogue/vocabulary.js';
import { type ClaimLiteral, type GraphLiteral, storeOf } from '../../src/domain/graph-literal.js';
import type { Choice } from '../../src/domain/pick.js';
import { View } from '../../src/domain/view.js';

const vocabulary = await loadVocabulary();
const viewOf = (graph: GraphLiteral) => new View(storeOf(graph, vocabulary), vocabulary);

/** What was written in the claim that the view picks. */
function picked(kind: string, property: string, claims: readonly ClaimLiteral[], choice: Choice = {}) {
  return viewOf({ it: { kind, claims: { [property]: claims } } }).claim('it', property, choice)?.written;
}

describe('among rivals the view picks', () => {
  it('the one that a curator prefers, before any better grade', () => {
    expect(
      picked('chip', 'memory', [
        { value: '40 GB', grade: 'A' },
        { value: '44 GB', grade: 'D', rank: 'preferred' },
      ]),
    ).toBe('44 GB');
  });

  it('never one that a curator deprecated, as long as there is another', () => {
    const misprint: ClaimLiteral = { value: '40 GB', grade: 'A', rank: 'deprecated' };
    expect(picked('chip', 'memory', [misprint, { value: '44 GB', grade: 'D' }])).toBe('44 GB');
    expect(picked('chip', 'memory', [misprint])).toBe('40 GB');
  });

  it('no deprecated one of a basis that comes before the others', () => {
    const misprint: ClaimLiteral = { value: '10 kW', basis: 'server-nameplate', rank: 'deprecated' };
    expect(picked('system', 'power', [misprint, { value: '8 kW', basis: 'tdp-sum' }])).toBe('8 kW');
  });

  it('the latest day described for what changes, before any better grade', () => {
    expect(
      picked('company', 'employees', [
        { value: '400', period: '2024-12-31', grade: 'A' },
        { value: '700', period: '2025-12-31', grade: 'D' },
        { value: '500', published: '2025-06-01', grade: 'A' },
      ]),
    ).toBe('700');
  });

  it('the day of publication for what changes where no day is described', () => {
    expect(
      picked('company', 'employees', [
        { value: '700', published: '2025-03-01', grade: 'D' },
        { value: '400', period: '2024-12-31', published: '2025-09-01', grade: 'A' },
      ]),
    ).toBe('700');
  });

  it('no later day for what never changes', () => {
    expect(
      picked('chip', 'memory', [
        { value: '40 GB', period: '2025-12-31', grade: 'B' },
        { value: '44 GB', period: '2024-12-31', grade: 'A' },
      ]),
    ).toBe('44 GB');
  });

  it('the better grade, before what more sources say', () => {
    expect(
      picked('chip', 'memory', [
        { value: '40 GB', grade: 'B', source: 'one' },
        { value: '40 GB', grade: 'B', source: 'two' },
        { value: '44 GB', grade: 'A', source: 'three' },
      ]),
    ).toBe('44 GB');
  });

  it('what is actual before what is estimated, and the better grade before either', () => {
    const estimate: ClaimLiteral = { value: '$50M', basis: 'list', nature: 'estimate', published: '2026-01' };
    const actual: ClaimLiteral = { value: '$40M', basis: 'list', published: '2026-01' };
    expect(picked('system', 'price', [estimate, actual])).toBe('$40M');
    expect(picked('system', 'price', [{ ...estimate, grade: 'A' }, actual])).toBe('$50M');
  });

  it('what more independent sources say, before the newest', () => {
    expect(
      picked('chip', 'memory', [
        { value: '40 GB', source: 'one', published: '2024' },
        { value: '40.2 GB', source: 'two', published: '2024' },
        { value: '44 GB', source: 'three', published: '2025' },
      ]),
    ).toBe('40 GB');
  });

  it('the newest', () => {
    expect(
      picked('chip', 'memory', [
        { value: '40 GB', source: 'one', published: '2025-03' },
        { value: '44 GB', source: 'two', published: '2025-04-01' },
        { value: '48 GB', source: 'three', published: '2025-02-28' },
      ]),
    ).toBe('44 GB');
  });

  it('the narrower, then the lower value, where the evidence is the same, in whatever order they stand', () => {
    for (const claims of [
      ['~40 GB', '44 GB', '48 GB'],
      ['48 GB', '44 GB', '~40 GB'],
    ]) {
      expect(picked('chip', 'memory', claims)).toBe('44 GB');
    }
  });
});

it('copies of one original count as one voice', () => {
  const source = (cites?: string) => ({
    kind: 'source',
    keys: { category: 'press', grade: 'B', ...(cites && { cites }) },
  });
  const claims: ClaimLiteral[] = [
    { value: '40 GB', source: 'original', published: '2024' },
    { value: '40 GB', source: 'copy', published: '2024' },
    { value: '40 GB', source: 'copy-of-copy', published: '2024' },
    { value: '44 GB', source: 'alone', published: '2025' },
  ];
  const sources = { original: source(), copy: source('original'), 'copy-of-copy': source('copy'), alone: source() };
  const copied = viewOf({ it: { kind: 'chip', claims: { memory: claims } }, ...sources });
  const independent = viewOf({ it: { kind: 'chip', claims: { memory: claims } }, ...sources, copy: source() });
  expect(copied.claim('it', 'memory')?.written).toBe('44 GB');
  expect(independent.claim('it', 'memory')?.written).toBe('40 GB');
});

describe('without a basis', () => {
  const claims: ClaimLiteral[] = [
    { value: '7 kW', grade: 'A' },
    { value: '5.6 kW', basis: 'tdp-sum', grade: 'A' },
    { value: '8 kW', basis: 'server-measured', grade: 'A' },
    { value: '10.2 kW', basis: 'server-nameplate', grade: 'D' },
  ];
  it('the order of the property decides, before any grade', () => {
    expect(picked('system', 'power', claims)).toBe('10.2 kW');
    expect(picked('system', 'power', claims.slice(0, 3))).toBe('8 kW');
    expect(picked('system', 'power', claims.slice(0, 2))).toBe('5.6 kW');
    expect(picked('system', 'power', claims.slice(0, 1))).toBe('7 kW');
  });

  it('and with one, no other is taken for it', () => {
    expect(picked('system', 'power', claims, { basis: 'tdp-sum' })).toBe('5.6 kW');
    expect(picked('system', 'power', claims, { basis: 'unspecified' })).toBe('7 kW');
    expect(picked('system', 'power', claims, { basis: 'rack-measured' })).toBeUndefined();
  });
});

describe('figures that were measured together', () => {
  const table = { source: 'article', at: 'Table 1', grade: 'C' } as const;
  const prose = { source: 'article', at: 'Prose', grade: 'C' } as const;
  const run = (throughput: ClaimLiteral[], timeToFirstToken: ClaimLiteral[]) =>
    viewOf({ run: { kind: 'benchmark-result', claims: { throughput, timeToFirstToken } } });

  it('are picked from the place that tells most of them, before any grade', () => {
    const view = run(
      [
        { value: '>500 token/s', ...prose, grade: 'A' },
        { value: '550 token/s', ...table },
      ],
      [{ value: '50 ms', ...table }],
    );
    expect([view.claim('run', 'throughput')?.written, view.claim('run', 'timeToFirstToken')?.written]).toEqual([
      '550 token/s',
      '50 ms',
    ]);
  });

  it('are picked from the better graded place, where both tell as many', () => {
    const view = run(
      [
        { value: '550 token/s', ...table, grade: 'B' },
        { value: '500 token/s', ...prose },
      ],
      [
        { value: '50 ms', ...table },
        { value: '60 ms', ...prose },
      ],
    );
    expect([view.claim('run', 'throughput')?.written, view.claim('run', 'timeToFirstToken')?.written]).toEqual([
      '550 token/s',
      '50 ms',
    ]);
  });

  it('are completed from elsewhere where that place is silent', () => {
    const view = viewOf({
      run: {
        kind: 'benchmark-result',
        claims: {
          throughput: { value: '550 token/s', ...table },
          concurrency: { value: '1', ...table },
          power: { value: '15 kW', ...prose },
        },
      },
    });
    expect(view.claim('run', 'power')?.written).toBe('15 kW');
  });
});
