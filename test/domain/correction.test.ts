import { describe, expect, it } from 'vitest';
import { correctionsOf } from '../../src/domain/correction.js';
import { describeFinding } from '../../src/domain/finding.js';
import { findingsOf } from '../../src/domain/findings.js';
import { type GraphLiteral, storeOf } from '../../src/domain/graph-literal.js';
import { View } from '../../src/domain/view.js';
import { vocabulary } from '../shipped.js';

/** What a rule finds in a graph, and what would mend it. */
function found(rule: string, graph: GraphLiteral) {
  const view = new View(storeOf(graph, vocabulary), vocabulary);
  const findings = findingsOf(view).all();
  return findings.flatMap((finding) =>
    finding.rule === rule
      ? [describeFinding(view, finding), ...correctionsOf(view, finding).map(({ text }) => text)]
      : [],
  );
}

describe('a correction says of whom it is, and what would do', () => {
  it('to the digit where that has few of them', () => {
    const graph: GraphLiteral = {
      node: {
        kind: 'system',
        name: 'Node',
        claims: { chip: 'gpu', accelerators: '8', memory: '1,440 GB' },
      },
      gpu: { kind: 'chip', name: 'GPU', claims: { memory: '192 GB' } },
    };
    expect(found('count-identity-mismatch', graph)).toEqual([
      'Node, memory of the system: found 1,440 GB, expected 1,536 GB (memory of its accelerators together)',
      'Node: memory at least 1,536 GB',
      'GPU: memory at most 180 GB',
    ]);
  });

  it('rounded to the side on which it does where it has many', () => {
    const graph: GraphLiteral = {
      seller: {
        kind: 'company',
        name: 'Seller',
        claims: { revenue: { value: '$47.5B', period: '2024', basis: 'data-center' } },
      },
      all: { kind: 'market', name: 'All chips', claims: { size: { value: '$90B', period: '2024' } } },
      part: {
        kind: 'market-share',
        name: 'Its share',
        keys: { company: 'seller', market: 'all', period: '2024' },
        claims: { share: { value: '78 %', basis: 'revenue' } },
      },
    };
    // 47.5 / 90 is 0.52777…, and 47.5 / 0.78 is 60.897….
    expect(found('market-share-excess', graph)).toEqual([
      'Its share, share times market: found $70.2B, expected at most $47.5B (revenue of the company)',
      'All chips: size at most $60.89B',
      'Its share: share at most 52.77 %',
      'Seller: revenue at least $70.2B',
    ]);
  });

  it('as the source with the best evidence has it', () => {
    const said = (value: string, source: string, grade: 'B' | 'C' | 'D') => ({ value, source, grade });
    const graph: GraphLiteral = {
      wafer: {
        kind: 'chip',
        name: 'Wafer',
        claims: {
          transistors: [
            said('2.6 trillion', 'article', 'D'),
            said('4 trillion', 'forum', 'C'),
            said('4 trillion', 'vendor', 'B'),
          ],
        },
      },
    };
    expect(found('better-supported-rival', graph)).toEqual([
      'Wafer, transistors: found 2.6 trillion, expected 4 trillion',
      'Wafer: take transistors 4 trillion for 2.6 trillion, as in “vendor” (grade B)',
    ]);
  });
});
