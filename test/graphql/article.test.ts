import { describe, expect, it } from 'vitest';
import { ask } from '../shipped.js';

const ARTICLE = 'ainews-cerebras-ipo-2026';
const CS3 = 'cerebras-cs-3-gpt-3-175b-batch-1';
const H100 = 'nvidia-dgx-h100-gpt-3-175b-batch-1';

interface Told {
  readonly text: string;
  readonly estimate: number;
  readonly formula: string;
  readonly inputs: readonly Input[];
}
interface Input {
  readonly path: string;
  readonly figure: Told & {
    readonly claim: { readonly source: { readonly id: string }; readonly locator: string } | null;
  };
}
interface Efficiency {
  readonly throughputPerKilowatt: Told;
  readonly energyPerToken: Told;
  readonly speedUp: Told;
  readonly decodeRoofline: Told & { readonly assumptions: readonly string[] };
}

const seen = ask<{ view: { cs3: Efficiency; h100: Efficiency } }>(
  `query ($sources: [ID!], $h100: ID!, $cs3: ID!) {
    view(sources: { include: { ids: $sources } }) {
      cs3: benchmarkResult(id: $cs3) { ...Efficiency }
      h100: benchmarkResult(id: $h100) { ...Efficiency }
    }
  }
  fragment Efficiency on BenchmarkResult {
    throughputPerKilowatt { ...Told }
    energyPerToken { ...Told }
    speedUp(over: $h100) { ...Told }
    decodeRoofline { ...Told assumptions }
  }
  fragment Told on Figure { text estimate formula inputs { ...In figure { inputs { ...In figure { inputs { ...In } } } } } }
  fragment In on Input { path figure { text estimate formula claim { source { id } locator } } }`,
  { sources: [ARTICLE], cs3: CS3, h100: H100 },
).view;

/** The claims at the leaves of a derivation. */
function leaves(told: Told): { source: string; locator: string }[] {
  return (told.inputs ?? []).flatMap(({ figure }) => {
    return figure.claim ? [{ source: figure.claim.source.id, locator: figure.claim.locator }] : leaves(figure);
  });
}

describe('according to the article alone', () => {
  it('the CS-3 gives 36.7 and the H100 node 45.7 tokens per second for each kilowatt', () => {
    expect(seen.cs3.throughputPerKilowatt.estimate).toBeCloseTo(550 / 15, 10);
    expect(seen.h100.throughputPerKilowatt.estimate).toBeCloseTo(320 / 7, 10);
    expect(seen.cs3.throughputPerKilowatt.text).toMatch(/^36\.7 token\/s\/kW/);
    expect(seen.h100.throughputPerKilowatt.text).toMatch(/^45\.7 token\/s\/kW/);
  });

  it('each with the formula that was run and inputs that cite the place in the article', () => {
    for (const { throughputPerKilowatt } of [seen.cs3, seen.h100]) {
      expect(throughputPerKilowatt.formula).toBe('throughput / runPower');
      expect(throughputPerKilowatt.inputs.map(({ path }) => path)).toEqual(['throughput', 'runPower']);
      const cited = leaves(throughputPerKilowatt);
      expect(cited.length).toBeGreaterThanOrEqual(3);
      expect(new Set(cited.map(({ source }) => source))).toEqual(new Set([ARTICLE]));
      for (const { locator } of cited) expect(locator).toMatch(/Technical Deep Dive|Risks/);
    }
  });

  it('a token costs 27.3 J on the CS-3 and 21.9 J on the H100 node', () => {
    expect(seen.cs3.energyPerToken.estimate).toBeCloseTo(27.27, 2);
    expect(seen.h100.energyPerToken.estimate).toBeCloseTo(21.875, 3);
  });

  it('the speed-up is 1.72', () => {
    expect(seen.cs3.speedUp.estimate).toBeCloseTo(1.71875, 5);
  });

  it('memory bandwidth allows the H100 node 76.6 tokens per second for one user at 16 bit, a default that is named', () => {
    expect(seen.h100.decodeRoofline.estimate).toBeCloseTo(76.571, 3);
    expect(seen.h100.decodeRoofline.assumptions).toContain('bits per weight = 16 bit/parameter (house assumption)');
  });

  it('what it states stands beside what follows from its own table', () => {
    const stated = ask<{ view: { comparison: Record<string, Told & { stated: { text: string }[] }> } }>(
      `query ($sources: [ID!]) { view(sources: { include: { ids: $sources } }) {
        comparison(id: "cerebras-cs-3-vs-nvidia-dgx-h100") {
          throughputRatio { estimate stated { text } } firstTokenLatencyRatio { text estimate stated { text } } powerRatio { estimate stated { text } }
        }
      } }`,
      { sources: [ARTICLE] },
    ).view.comparison;
    expect(stated.throughputRatio).toEqual({ estimate: 1.71875, stated: [{ text: expect.stringMatching(/^1\.7/) }] });
    expect(stated.firstTokenLatencyRatio?.stated).toEqual([{ text: expect.stringMatching(/^2\.4/) }]);
    expect(stated.powerRatio?.estimate).toBeCloseTo(15 / 7, 10);
  });

  it('nothing that another source says can be seen', () => {
    const { view } = ask<{
      view: {
        sources: { nodes: { id: string }[] };
        chip: { memoryBandwidth: { related: unknown[]; rivals: { claim: { source: { id: string } } }[] } };
      };
    }>(
      `query ($sources: [ID!]) { view(sources: { include: { ids: $sources } }) {
        sources { nodes { id } }
        chip(id: "cerebras-wse-3") { memoryBandwidth { related { id } rivals { claim { source { id } } } } }
      } }`,
      { sources: [ARTICLE] },
    );
    expect(view.sources.nodes.map(({ id }) => id)).toEqual([ARTICLE, 'chipgraph-conventions']);
    expect(view.chip.memoryBandwidth.rivals.every(({ claim }) => claim.source.id === ARTICLE)).toBe(true);
  });
});
