import { describe, expect, it } from 'vitest';
import { loadVocabulary } from '../../src/catalogue/vocabulary.js';
import { type ClaimLiteral, storeOf } from '../../src/domain/graph-literal.js';
import { parsePeriod } from '../../src/domain/period.js';
import type { Choice } from '../../src/domain/pick.js';
import { View } from '../../src/domain/view.js';

const vocabulary = await loadVocabulary();

describe('the revenue of no particular period', () => {
  const nvidia = { fiscalYearEnd: 'last Sunday of January' };
  const revenue = (period: string | undefined, value: string, more: object = {}): ClaimLiteral => ({
    ...{ value, basis: 'total', ...(period && { period }) },
    ...more,
  });
  const pickRevenue = (claims: readonly ClaimLiteral[], choice: Choice = {}) => {
    const graph = { it: { kind: 'company', keys: nvidia, claims: { revenue: claims } } };
    return new View(storeOf(graph, vocabulary), vocabulary).claim('it', 'revenue', choice)?.written;
  };

  it('is that of the latest fiscal year that has ended', () => {
    const claims = [revenue('FY2024', '$60.9B'), revenue('FY2026', '$216B'), revenue('FY2025', '$130.5B')];
    expect(pickRevenue(claims)).toBe('$216B');
  });

  it('is that of a fiscal year, even where a calendar year ended later', () => {
    expect(pickRevenue([revenue('FY2025', '$130.5B'), revenue('2025', '$200B', { grade: 'A' })])).toBe('$130.5B');
  });

  it('is that of another year where no fiscal year is known', () => {
    expect(pickRevenue([revenue('2024', '$124B'), revenue('2025', '$200B'), revenue('FY2026-H1', '$91B')])).toBe(
      '$200B',
    );
  });

  it('is never that of a quarter, a half or nine months', () => {
    const parts = [revenue('FY2026-Q4', '$60B'), revenue('FY2026-H1', '$91B'), revenue('2025-01-01/2025-09-30', '$1B')];
    expect(pickRevenue(parts)).toBeUndefined();
    expect(pickRevenue([...parts, revenue('FY2023', '$27B', { grade: 'D' })])).toBe('$27B');
  });

  it('is never that of a year that has not ended on the day of the view', () => {
    const claims = [revenue('FY2025', '$130.5B', { published: '2025-02-26' }), revenue('FY2027', '$300B')];
    expect(pickRevenue(claims)).toBe('$130.5B');
  });

  it('is never guidance where an actual is known, not even for a later year', () => {
    const guided = revenue('FY2026', '$216B', { nature: 'guidance', grade: 'A' });
    expect(pickRevenue([guided, revenue('FY2025', '$130.5B', { grade: 'D' })])).toBe('$130.5B');
    expect(pickRevenue([guided, revenue('FY2026', '$210B', { grade: 'D', nature: 'estimate' })])).toBe('$210B');
    expect(pickRevenue([guided])).toBe('$216B');
  });

  it('is what has no period where no year is known, and is never taken for a year', () => {
    const claims = [revenue(undefined, '$5B'), revenue('FY2026-Q1', '$44B')];
    expect(pickRevenue(claims)).toBe('$5B');
    expect(pickRevenue(claims, { period: parsePeriod('2025') })).toBeUndefined();
  });

  it('for a period that is asked for is that of exactly these days, however they are written', () => {
    const claims = [revenue('FY2025-Q4', '$39B'), revenue('2024', '$124B'), revenue('FY2025', '$130.5B')];
    expect(pickRevenue(claims, { period: parsePeriod('2024-10-28/2025-01-26') })).toBe('$39B');
    expect(pickRevenue(claims, { period: parsePeriod('FY2024') })).toBe('$124B');
    expect(pickRevenue(claims, { period: parsePeriod('2024-11') })).toBeUndefined();
  });
});
