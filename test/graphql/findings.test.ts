import { describe, expect, it } from 'vitest';
import { ask, refusal } from '../shipped.js';

interface Told {
  readonly id: string;
  readonly severity: string;
  readonly rule: { readonly id: string };
  readonly claims: readonly { readonly id: string; readonly source: { readonly id: string } }[];
  readonly echoes: readonly { readonly source: { readonly id: string } }[];
}
interface Page {
  readonly totalCount: number;
  readonly nodes: readonly Told[];
  readonly pageInfo: { readonly endCursor: string | null };
}
const FIELDS =
  'totalCount pageInfo { endCursor } nodes { id severity rule { id } claims { id source { id } } echoes { source { id } } }';
const findings = (args: string) => ask<{ findings: Page }>(`{ findings(${args}) { ${FIELDS} } }`).findings;
const all = findings('first: 100').nodes;

describe('findings', () => {
  it('are filtered by rule, severity, entity and source', () => {
    const ids = (kept: (finding: Told) => boolean) => all.filter(kept).map(({ id }) => id);
    const asked = (args: string) => findings(`first: 100, ${args}`).nodes.map(({ id }) => id);
    expect(asked('rule: "market-share-excess"')).toEqual(ids(({ rule }) => rule.id === 'market-share-excess'));
    expect(asked('severity: WARNING')).toEqual(ids(({ severity }) => severity === 'WARNING'));
    const ofSource = ({ claims, echoes }: Told) =>
      [...claims, ...echoes].some(({ source }) => source.id === 'cswnews-cerebras-ipo');
    expect(asked('source: "cswnews-cerebras-ipo"')).toEqual(ids(ofSource));
    expect(asked('about: "cerebras-wse-3", severity: ERROR')).toContain(
      'generation-mismatch/cerebras-wse-3.transistors.a3b7d482/cerebras-wse-2',
    );
  });

  it('are paged to the end, errors first', () => {
    const pages: string[] = [];
    for (let after = ''; ; ) {
      const { nodes, pageInfo } = findings(`first: 7${after}`);
      pages.push(...nodes.map(({ id }) => id));
      if (nodes.length < 7) break;
      after = `, after: "${pageInfo.endCursor}"`;
    }
    expect(pages).toEqual(all.map(({ id }) => id));
    const severities = all.map(({ severity }) => severity);
    expect(severities).toEqual([...severities].sort((a, b) => (a === b ? 0 : a === 'ERROR' ? -1 : 1)));
  });

  it.each([
    ['rule: "market-share-exces"', 'rule: there is no rule "market-share-exces"; did you mean "market-share-excess"?'],
    ['about: "cerebras-cs3"', 'about: there is no "cerebras-cs3"; did you mean "cerebras-cs-3"?'],
    ['about: ""', 'about: there is no ""'],
    ['source: "nvidia"', 'source: "nvidia" is a company, expected a source'],
  ])('refuse %s', (args, message) => {
    expect(refusal(`{ findings(${args}) { totalCount } }`)).toEqual({ message, code: 'BAD_USER_INPUT' });
  });

  it('are told by the figures, claims, entities and sources that they touch', () => {
    const told = ask<Record<string, { findings: unknown }>>(`{
      claim(id: "cerebras-wse-3.transistors.a3b7d482") { findings { rule { id } } }
      chip(id: "cerebras-wse-3") { findings { totalCount } transistors { sound } memory { sound } }
      benchmarkResult(id: "nvidia-dgx-h100-gpt-3-175b-batch-1") { throughputPerKilowatt { sound findings { rule { id } } } }
      source(id: "ainews-cerebras-ipo-2026") { findings { totalCount } }
    }`);
    expect(told).toMatchObject({
      claim: { findings: [{ rule: { id: 'better-supported-rival' } }, { rule: { id: 'generation-mismatch' } }] },
      // The view picks what better sources say: 4 trillion and 44 GB are in conflicts in which they are not judged.
      chip: { transistors: { sound: true }, memory: { sound: true } },
      benchmarkResult: { throughputPerKilowatt: { sound: false } },
    });
  });

  it('belong to their view: of the article alone nobody contradicts its transistors', () => {
    const { view } = ask<{ view: { findings: Page } }>(`{
      view(sources: { include: { ids: ["ainews-cerebras-ipo-2026"] } }) { findings(first: 100) { ${FIELDS} } }
    }`);
    const rules = new Set(view.findings.nodes.map(({ rule }) => rule.id));
    expect([...rules]).not.toContain('better-supported-rival');
    expect([...rules]).toContain('market-share-excess');
  });

  it('do not depend on how an assumed precision is spelt or where it is set', () => {
    const { ofHouse, ofRun, finely } = ask<Record<'ofHouse' | 'ofRun' | 'finely', unknown>>(`{
      ofHouse: view(scenario: "weights-at-4-bit") { ...Judged }
      ofRun: view(assume: [{ set: { about: "nvidia-dgx-h100-gpt-3-175b-batch-1", property: "bitsPerWeight", value: "4 bit/parameter" } }]) { ...Judged }
      finely: view(assume: [{ set: { about: "nvidia-dgx-h100-gpt-3-175b-batch-1", property: "bitsPerWeight", value: "4.00 bit/parameter" } }]) { ...Judged }
    }
    fragment Judged on Query {
      benchmarkResult(id: "nvidia-dgx-h100-gpt-3-175b-batch-1") { throughput { sound findings { severity unless } } }
    }`);
    // 26.8 TB/s over 175e9 parameters of half a byte are 306 token/s, and 320 / 306 is 1.04.
    const judged = {
      sound: false,
      findings: [{ severity: 'ERROR', unless: ['accepted tokens per step at least 1.04 token'] }],
    };
    expect(ofHouse).toEqual({ benchmarkResult: { throughput: judged } });
    expect([ofRun, finely]).toEqual([ofHouse, ofHouse]);
  });
});
