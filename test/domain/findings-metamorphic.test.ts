import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Claim, quantityOf } from '../../src/domain/claim.js';
import { findingsOf } from '../../src/domain/findings.js';
import { storeOf } from '../../src/domain/graph-literal.js';
import { type Overlay, WIDENED } from '../../src/domain/overlay.js';
import { quantity } from '../../src/domain/quantity.js';
import { View } from '../../src/domain/view.js';
import { view, vocabulary } from '../shipped.js';

const cases = [...vocabulary.rules].flatMap(([rule, { accepts, rejects }]) => {
  return [...accepts, ...rejects].map(({ when, graph }) => ({ rule, when, store: storeOf(graph, vocabulary) }));
});
const errorsOf = (of: View): string[] =>
  findingsOf(of)
    .all()
    .filter(({ severity }) => severity === 'error')
    .map(({ id }) => id);

/** One number made less certain: its bounds moved out by parts of its size. */
function widening(id: string, down: number, up: number): Overlay {
  const wide = (claim: Claim): Claim => {
    const value = quantityOf(claim);
    if (claim.id !== id || !value) return claim;
    const size = Math.max(Math.abs(value.low), Number.isFinite(value.high) ? Math.abs(value.high) : 0);
    const low = Math.max(value.low - down * size, Math.min(value.low, 0));
    return {
      ...claim,
      value: { type: 'quantity', quantity: quantity({ ...value, low, high: value.high + up * size }) },
    };
  };
  return {
    key: `wide ${id} ${down} ${up}`,
    text: undefined,
    picks: 'as-below',
    apply: (_, __, claims) => claims.map(wide),
  };
}

describe('errors', () => {
  it('never come of an input that is less certain', () => {
    const part = fc.double({ min: 0, max: 3, noNaN: true });
    fc.assert(
      fc.property(fc.constantFrom(...cases), fc.nat(), part, part, ({ store }, index, down, up) => {
        const all = [...store.claims()].filter((claim) => quantityOf(claim));
        const claim = all[index % Math.max(all.length, 1)];
        if (!claim) return;
        const [before, after] = [
          new View(store, vocabulary),
          new View(store, vocabulary).over(widening(claim.id, down, up)),
        ];
        const known = new Set(errorsOf(before).map((id) => id.replace(/\/\d+$/, '')));
        expect(errorsOf(after).filter((id) => !known.has(id.replace(/\/\d+$/, '')))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('never come of rounding on the shipped seeds', () => {
    const known = new Set(errorsOf(view));
    expect(errorsOf(view.over(WIDENED)).filter((id) => !known.has(id))).toEqual([]);
  });
});

describe('findings', () => {
  it('are those of the root in a view with nothing over it, and in one that changes nothing', () => {
    const ids = (of: View) =>
      findingsOf(of)
        .all()
        .map(({ id }) => id);
    expect(ids(view.over())).toEqual(ids(view));
    const same: Overlay = { key: 'the same', text: undefined, apply: (_, __, claims) => [...claims] };
    expect(ids(view.over(same))).toEqual(ids(view));
  });

  it('are never made by a source that is filtered out, and never name it', () => {
    for (const source of ['ainews-cerebras-ipo-2026', 'cswnews-cerebras-ipo', 'nvidia-10-k-fy2026']) {
      const without = findingsOf(view.narrow(undefined, { exclude: { ids: [source] } })).all();
      const named = without.flatMap(({ claims, echoes, underTest }) => [
        underTest,
        ...[...claims, ...echoes].map((one) => one.source),
      ]);
      expect(named).not.toContain(source);
    }
  });

  it('stay where another source agrees with one of the claims', () => {
    for (const { claims, id, rule } of findingsOf(view).all()) {
      const [first] = claims;
      // Rules that weigh claims against claims count the voices for each.
      if (!first || vocabulary.rules.get(rule)?.hears === 'all-claims') continue;
      const more: Overlay = {
        key: `agreeing with ${first.id}`,
        text: undefined,
        apply: (_, subject, all) =>
          subject.id === first.subject
            ? [...all, { ...first, id: `${first.id}x`, grade: 'D', source: 'what-if' }]
            : all,
      };
      expect(
        findingsOf(view.over(more))
          .all()
          .map((finding) => finding.id),
      ).toContain(id);
    }
  });
});
