import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ask, run } from '../shipped.js';

const QUERY = readFileSync('src/web/queries/cheapest-tokens.graphql', 'utf8');

interface Costs {
  readonly nodes: readonly {
    readonly node: { readonly id: string };
    readonly figure: { readonly text: string; readonly basis: string };
  }[];
}

const ranked = (variables: Record<string, unknown> = {}) =>
  Object.fromEntries(
    Object.entries(ask<{ view: Record<string, Costs> }>(QUERY, variables).view).map(([name, { nodes }]) => [
      name,
      nodes.map(({ node, figure }) => [node.id, figure.text, figure.basis]),
    ]),
  );

describe('the cheapest million output tokens of Llama 2 70B', () => {
  const [quanta, lenovo] = ['mlperf-v5-1-0098-llama2-70b-99-offline', 'mlperf-v5-1-0061-llama-2-70b'];

  it('are told by basis in one query, busy for 60 % of the time', () => {
    // 8 MI355X at $1.48, $1.90 and $2.10 an hour, over 60 %: $19.73, $25.33 and $28.00 for an hour of work. In it they
    // make 93,045.8 x 3,600 s = 335.0 million tokens (in MLPerf's open division, on weights of four bits).
    // 8 B200 at $1.95, $2.34 and $2.90: $26.00, $31.20 and $38.67, over 102,909 x 3,600 s = 370.5 million.
    // The DGX H100: $300,000 / (35,064 h x 0.6) = $14.26 and 10.2 to 17 kWh at $0.08, over 88.29 million tokens.
    expect(ranked()).toEqual({
      ownedByAHyperscaler: [
        [quanta, '$0.0589/Mtoken', 'hourlyCost: tco-hyperscaler'],
        [lenovo, '$0.0702/Mtoken', 'hourlyCost: tco-hyperscaler'],
      ],
      ownedByANeocloud: [
        [quanta, '$0.0756/Mtoken', 'hourlyCost: tco-neocloud'],
        [lenovo, '$0.0842/Mtoken', 'hourlyCost: tco-neocloud'],
      ],
      rentedForThreeYears: [
        [quanta, '$0.0836/Mtoken', 'hourlyCost: rental-3-year'],
        [lenovo, '$0.104/Mtoken', 'hourlyCost: rental-3-year'],
      ],
      bought: [['mlperf-v4-1-0043-llama-2-70b', '$0.17–$0.177/Mtoken', 'price: unspecified, power: server-nameplate']],
    });
  });

  it('cost as much less as the systems are busier, and only the bought ones more where electricity is dearer', () => {
    const busy = ranked({ utilisation: '100 %', electricity: '0.16 USD/kWh' });
    // $11.84 over 335.0 million tokens
    expect(busy.ownedByAHyperscaler?.[0]?.[1]).toBe('$0.0353/Mtoken');
    // $8.556 and 10.2 kWh at $0.16 over 88.29 million tokens
    expect(busy.bought?.[0]?.[1]).toBe('$0.115/Mtoken');
  });

  it('rest on assumptions that every figure names', () => {
    const { data } = run(QUERY);
    const text = JSON.stringify(data);
    expect(text).toContain('utilisation = 60 % (as assumed)');
    expect(text).toContain('nvidia-dgx-h100.price set to $300,000 (as asked)');
    expect(text).toContain('amortisation period = 4 year (house assumption)');
  });
});
