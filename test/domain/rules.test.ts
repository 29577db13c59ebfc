import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../src/domain/findings.js';
import { storeOf } from '../../src/domain/graph-literal.js';
import type { RuleCase } from '../../src/domain/rule.js';
import { View } from '../../src/domain/view.js';
import { vocabulary } from '../shipped.js';

const found = (rule: string, { graph }: RuleCase) => {
  const view = new View(storeOf(graph, vocabulary), vocabulary);
  return findingsOf(view)
    .all()
    .filter((finding) => finding.rule === rule);
};

describe.each([...vocabulary.rules])('%s', (id, rule) => {
  it.each(rule.accepts.map((one) => [one.when, one] as const))('finds nothing where %s', (_, one) => {
    expect(found(id, one).map(({ check }) => `${check.found.text} against ${check.expected.text}`)).toEqual([]);
  });

  it.each(rule.rejects.map((one) => [one.when, one] as const))('speaks up where %s', (_, one) => {
    const findings = found(id, one).filter(({ subject }) => subject === one.about);
    expect(findings.map(({ severity }) => severity)).toEqual([one.severity]);
  });
});

describe('a finding', () => {
  const cases = [...vocabulary.rules].flatMap(([id, rule]) => rule.rejects.map((one) => [id, one.when, one] as const));

  it.each(cases)('of %s where %s needs each of its claims', (id, _, one) => {
    const [finding] = found(id, one);
    const claims = finding?.claims ?? [];
    expect(claims.length).toBeGreaterThan(0);
    for (const { id: left } of claims) {
      const { lens, store } = new View(storeOf(one.graph, vocabulary), vocabulary);
      const without = {
        key: `without ${left}`,
        text: undefined,
        apply: (_view: unknown, __: unknown, all: readonly (typeof claims)[number][]) =>
          all.filter((claim) => claim.id !== left && claims.some((kept) => kept.id === claim.id)),
      };
      const view = new View(store, vocabulary, { ...lens, overlays: [without] });
      expect(
        findingsOf(view)
          .all()
          .filter(({ rule, severity, check }) => {
            return rule === id && severity === one.severity && check.unless === finding?.check.unless;
          }),
      ).toEqual([]);
    }
  });
});
