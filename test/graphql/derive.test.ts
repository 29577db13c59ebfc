import { describe, expect, it } from 'vitest';
import { ask, refusal } from '../shipped.js';

interface Row {
  readonly node: { readonly id: string };
  readonly figure: {
    readonly text: string;
    readonly estimate: number | null;
    readonly unit: string;
    readonly known: boolean;
    readonly formula: string;
    readonly assumptions: readonly string[];
    readonly inputs: readonly { readonly path: string; readonly figure: { readonly claim: { id: string } | null } }[];
  };
}
interface Rows {
  readonly totalCount: number;
  readonly nodes: readonly Row[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

const FIELDS =
  'totalCount nodes { node { id } figure { text estimate unit known formula assumptions inputs { path figure { claim { id } } } } } pageInfo { hasNextPage endCursor }';
const derived = (args: string, variables = {}, head = '') =>
  ask<{ derive: Rows }>(`${head}{ derive(${args}) { ${FIELDS} } }`, variables).derive;
const ids = ({ nodes }: Rows) => nodes.map(({ node }) => node.id);

const PLATE =
  'formula: "throughput / systems / system.power", over: BENCHMARK_RESULT, unit: "token/s/kW", basis: "server-nameplate"';
const GPT3 = '{ field: "model", is: ["gpt-3-175b"] }';
const CS3 = 'cerebras-cs-3-gpt-3-175b-batch-1';
const H100 = 'nvidia-dgx-h100-gpt-3-175b-batch-1';

describe('a formula of the caller', () => {
  it('is told for every entity of the kind, the greatest first and what is unknown last', () => {
    const { nodes, totalCount } = derived(`${PLATE}, first: 100`);
    const { benchmarkResults } = ask<{ benchmarkResults: { totalCount: number } }>(
      '{ benchmarkResults { totalCount } }',
    );
    expect(totalCount).toBe(benchmarkResults.totalCount);
    const estimates = nodes.map(({ figure }) => figure.estimate);
    const known = estimates.filter((estimate) => estimate !== null);
    expect(known.length).toBeGreaterThan(2);
    expect(known.length).toBeLessThan(estimates.length);
    expect(estimates).toEqual([...[...known].sort((a, b) => b - a), ...estimates.slice(known.length).fill(null)]);
  });

  it('is told with its unit, formula and inputs down to the claims', () => {
    const [node, cs3] = derived(`${PLATE}, filter: [${GPT3}]`).nodes;
    expect([node?.node.id, cs3?.node.id]).toEqual([H100, CS3]);
    expect(node?.figure.estimate).toBeCloseTo(320 / 10.2, 9); // 31.4
    expect(cs3?.figure.estimate).toBeCloseTo(550 / 23, 9); // 23.9
    expect(cs3?.figure).toMatchObject({ unit: 'token/s/kW', formula: 'throughput / systems / system.power' });
    expect(cs3?.figure.inputs.map(({ path }) => path)).toEqual(['throughput', 'systems', 'system.power']);
    expect(cs3?.figure.inputs.every(({ figure }) => figure.claim)).toBe(true);
  });

  it('is told in the unit of its one property, else in the coherent unit, if none is asked for', () => {
    const [row] = derived(`formula: "power", over: SYSTEM, filter: [{ known: true }]`).nodes;
    expect(row?.figure.unit).toBe('kW');
    const [own] = derived(`formula: "2 * power", over: SYSTEM, filter: [{ known: true }]`).nodes;
    expect(own?.figure.unit).toBe('W');
  });

  it('takes assumptions of the house, which a what-if can set', () => {
    const cost = (view: string) => {
      const field = `derive(formula: "runPower / throughput * assumed.electricityPrice", over: BENCHMARK_RESULT, unit: "USD/Mtoken", filter: [${GPT3}], orderBy: { direction: ASC }) { ${FIELDS} }`;
      return ask<{ view: { derive: Rows } }>(`{ view${view} { ${field} } }`).view.derive.nodes[0]?.figure;
    };
    // 10.2 kW over 320 token/s is 31.875 J: 8.8542 kWh for a million tokens.
    expect(cost('')).toMatchObject({
      estimate: expect.closeTo(8.854167 * 0.08, 6),
      assumptions: ['electricity price = $0.08/kWh (house assumption)'],
    });
    const set =
      '(assume: [{ set: { about: "house-assumptions", property: "electricityPrice", value: "0.05 USD/kWh" } }])';
    expect(cost(set)?.estimate).toBeCloseTo(8.854167 * 0.05, 6);
    expect(cost(set)?.assumptions.join()).toMatch(/0\.05.*as assumed/);
  });

  it('is filtered by keys, by properties in any unit, and by the figure itself', () => {
    const seen = (filter: string) => ids(derived(`${PLATE}, first: 100, filter: [${filter}]`));
    // Nobody claims a throughput of the node of B200.
    expect(seen(`${GPT3}, { known: true }`)).toEqual([H100, CS3]);
    expect(seen(`${GPT3}, { field: "throughput", atLeast: 0.4, unit: "ktoken/s" }`)).toEqual([CS3]);
    expect(seen(`${GPT3}, { atLeast: 30 }`)).toEqual([H100]);
    // The CS-3 lies between 23.2 and 24.7.
    expect(seen(`${GPT3}, { atMost: 24 }`)).toEqual([]);
    expect(seen(`${GPT3}, { atMost: 24, certainty: POSSIBLY }`)).toEqual([CS3]);
    const known = derived(`${PLATE}, first: 100, filter: [{ known: true }]`);
    expect(known.nodes.every(({ figure }) => figure.known)).toBe(true);
    const unknown = derived(`${PLATE}, first: 100, filter: [{ known: false }]`);
    expect(known.totalCount + unknown.totalCount).toBe(derived(PLATE).totalCount);
  });

  it('is paged to the end without loss or repeats', () => {
    const whole = ids(derived(`${PLATE}, first: 100`));
    for (const size of [1, 3, 7]) {
      const seen: string[] = [];
      for (let after: string | null = null; ; ) {
        const page: Rows = derived(`${PLATE}, first: ${size}, after: $after`, { after }, 'query ($after: String) ');
        seen.push(...ids(page));
        if (!page.pageInfo.hasNextPage) break;
        after = page.pageInfo.endCursor;
      }
      expect(seen).toEqual(whole);
    }
  });
});

describe('a formula that cannot be run is refused', () => {
  it.each([
    [
      'formula: "throughput / pover"',
      'formula: column 14 of "throughput / pover": benchmark-result has no "pover"; did you mean "power"?',
    ],
    [
      'formula: "throughput + power"',
      'formula: column 12 of "throughput + power": token/s and W do not have the same dimension',
    ],
    [
      'formula: "throughput / power", unit: "kW"',
      'formula: column 12 of "throughput / power": the formula gives token/J, expected a dimension of kW',
    ],
    ['formula: "throughput / power", unit: "kw"', 'unit: unknown unit "kw"; did you mean "kW"?'],
    ['formula: "power", unit: ""', 'formula: column 1 of "power": the formula gives W, expected a dimension of 1'],
    [
      'formula: "power * 0.08 [USD/kwh]"',
      'formula: column 14 of "power * 0.08 [USD/kwh]": unknown unit "kwh" in "USD/kwh"; did you mean "kWh"?',
    ],
    [
      'formula: "power", filter: [{ field: "model", is: ["gpt-3"] }]',
      'filter: "model" leads to a model, and "gpt-3" does not exist; did you mean "gpt-4"?',
    ],
    [
      'formula: "throughput.constructor"',
      'formula: column 1 of "throughput.constructor": "throughput" of benchmark-result is a number or text, so ".constructor" leads nowhere',
    ],
    ['formula: "__proto__"', 'formula: column 1 of "__proto__": unexpected "_"'],
    [
      'formula: "power", basis: "server-namplate"',
      'basis: "power" has no basis "server-namplate"; did you mean "server-nameplate"?',
    ],
    [
      'formula: "power", period: "FY26"',
      'period: "FY26" is not a period; expected one such as 2024, 2024-06-30, 2024-Q1, FY2026-Q2 or 2024-01-01/2024-06-30',
    ],
    [
      'formula: "power", filter: [{ field: "modl", is: ["x"] }]',
      'filter: benchmark-result has no "modl" to filter by; did you mean "model"?',
    ],
    [
      'formula: "power", filter: [{ field: "power", is: ["x"] }]',
      'filter: "power" is a number; expected limits instead of "is"',
    ],
    [
      'formula: "power", filter: [{ field: "model", atLeast: 3 }]',
      'filter: "model" is no number; expected "is" instead of limits',
    ],
    ['formula: "power", filter: [{ is: ["x"] }]', 'filter: "is" goes with the "field" that it is about'],
    [
      'formula: "power", filter: [{ atLeast: 3, unit: "GB" }]',
      'filter: the unit "GB" has another dimension; expected one like kW',
    ],
    ['formula: "power", after: "nonsense"', 'after: "nonsense" is no cursor of this list'],
    ['formula: "power", first: 101', 'first: found 101, expected 0 to 100'],
  ])('%s', (args, message) => {
    expect(refusal(`{ derive(over: BENCHMARK_RESULT, ${args}) { totalCount } }`)).toEqual({
      message,
      code: 'BAD_USER_INPUT',
    });
  });
});
