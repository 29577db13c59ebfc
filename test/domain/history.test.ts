import { describe, expect, it } from 'vitest';
import { loadVocabulary } from '../../src/catalogue/vocabulary.js';
import { storeOf } from '../../src/domain/graph-literal.js';
import { type HistoryTime, historyOf } from '../../src/domain/history.js';
import { View } from '../../src/domain/view.js';

const vocabulary = await loadVocabulary();
const graph = {
  seller: {
    kind: 'company',
    claims: {
      revenue: [
        { value: '$3B', period: '2025', basis: 'total', published: '2026-02' },
        { value: '$1B', period: '2024', basis: 'total', published: '2026-03-01', grade: 'D' },
        { value: '$1.1B', period: '2024', basis: 'total', published: '2025-02-01' },
        { value: '$0.9B', period: '2024', basis: 'total', published: '2024-01-01', nature: 'forecast' },
        { value: '$0.4B', period: '2024-H1', basis: 'data-center', published: '2025-03-01' },
        { value: '$7B', basis: 'total', published: '2023-01-01' },
        { value: '$8B', period: '2024', basis: 'total', published: '2025-02-01', rank: 'deprecated' },
      ],
    },
  },
} as const;
const view = new View(storeOf(graph, vocabulary), vocabulary);
const told = (by: HistoryTime, basis?: string, seen = view) =>
  historyOf(seen, 'seller', 'revenue', { by, basis }).map(({ claim, isPicked }) => `${claim.written} ${isPicked}`);

describe('the history of a property', () => {
  it('runs by the days that claims describe, those without any at the end, and tells which of rivals is picked', () => {
    expect(told('period')).toEqual([
      '$0.4B true',
      '$1B false',
      '$1.1B true',
      '$0.9B true',
      '$8B false',
      '$3B true',
      '$7B true',
    ]);
  });

  it('or by the days on which they were said, a vague one with its first day', () => {
    expect(told('publication')).toEqual([
      '$7B true',
      '$0.9B true',
      '$1.1B true',
      '$8B false',
      '$0.4B true',
      '$3B true',
      '$1B false',
    ]);
  });

  it('is of one basis where one is asked for', () => {
    expect(told('period', 'data-center')).toEqual(['$0.4B true']);
    expect(told('period', 'hardware')).toEqual([]);
  });

  it('holds only what the view sees, and picks among that', () => {
    expect(told('period', undefined, view.narrow('2024-12-31', undefined))).toEqual(['$0.9B true', '$7B true']);
    const forum = view.narrow(undefined, { include: { grades: ['D'] } });
    expect(told('period', undefined, forum)).toEqual(['$1B true']);
  });

  it('gives the days as they are described and published', () => {
    const [point] = historyOf(view, 'seller', 'revenue', { by: 'period', basis: 'data-center' });
    expect([point?.described?.start, point?.described?.end]).toEqual(['2024-01-01', '2024-06-30']);
    expect([point?.published.start, point?.published.end]).toEqual(['2025-03-01', '2025-03-01']);
  });
});
