import { describe, expect, it } from 'vitest';
import { ask, refusal } from '../shipped.js';

interface Told {
  readonly kind: string;
  readonly subject: { readonly id: string };
  readonly text: string;
}
interface Effects {
  readonly view: {
    readonly effects: {
      readonly claims: { readonly totalCount: number };
      readonly figures: {
        readonly nodes: readonly {
          readonly subject: { readonly id: string };
          readonly property: string;
          readonly before: { readonly text: string };
          readonly after: { readonly text: string };
        }[];
      };
      readonly findings: { readonly nodes: readonly Told[] };
    };
  };
}

/** The figures of some entities that a scenario makes other numbers, and the findings that it changes. */
function effectsOf(scenario: string, of: readonly string[]) {
  const query = `query ($scenario: ID!, $of: [ID!]) { view(scenario: $scenario) { effects {
    claims { totalCount }
    figures(of: $of, differs: [VALUE]) { nodes { subject { id } property before { text } after { text } } }
    findings { nodes { kind subject { id } text } }
  } } }`;
  const { effects } = ask<Effects>(query, { scenario, of }).view;
  const figures = effects.figures.nodes.map(({ subject, property, before, after }) => {
    return `${subject.id}.${property}: ${before.text} → ${after.text}`;
  });
  return { claims: effects.claims.totalCount, figures, findings: effects.findings.nodes };
}

describe('the effects of a scenario', () => {
  it('without MBZUAI are 38 % of the revenue, other shares of it, and room for OpenAI among the rest', () => {
    expect(effectsOf('cerebras-without-mbzuai', ['cerebras', 'cerebras-g42-2025'])).toEqual({
      // The threshold, five claims on the revenue and the share of G42 are scaled; that of MBZUAI gives way to none.
      claims: 9,
      figures: [
        // 510 × 0.38, and 10 % / 0.38
        'cerebras.revenue: $510M → $193.8M',
        'cerebras.customerDisclosureThreshold: 10 % → 26.3 %',
        // (24/38)² and, with 10/38 and 4/38 of others, at most 0.4792
        'cerebras.customerConcentration: 0.442–0.4536 → 0.398–0.48',
        'cerebras.customerGroupConcentration: 0.7396–1 → 0.398–1',
        'cerebras.effectiveNumberOfCustomers: 2.2–2.27 → 2.08–2.51',
        'cerebras.largestUndisclosedShare: 10 % → 26.3 %',
        // 193.8 / 290.3 - 1
        'cerebras.revenueGrowth: 75.7 % → -33.2 %',
        // 62 % of 510, 24 % of 510
        'cerebras.topCustomerRevenue: $316.2M → $122.4M',
        'cerebras.topCustomerShare: 62 % → 63.2 %',
        'cerebras.undisclosedShare: 14 % → 36.8 %',
        // 46.84 billion over 0.1938
        'cerebras.valuationToRevenue: 91.8 → 242',
        'cerebras-g42-2025.share: 24 % → 63.2 %',
      ],
      findings: [
        {
          kind: 'ALTERED',
          subject: { id: 'cerebras' },
          text: expect.stringMatching(/at most 14 % .* → share of OpenAI.*found 60–100 %, expected at most 36.8 %/),
        },
      ],
    });
  });

  it('of a CS-3 at 12 kW are what it draws and delivers for each kilowatt', () => {
    const { claims, figures, findings } = effectsOf('cs-3-at-12-kw', [
      'cerebras-cs-3',
      'cerebras-cs-3-gpt-3-175b-batch-1',
    ]);
    expect({
      claims,
      figures,
      findings: findings.map(({ kind, subject, text }) => `${kind} ${subject.id}, ${text.replace(/:.*/, '')}`),
    }).toEqual({
      // One is taken away and another put in its place.
      claims: 2,
      figures: [
        // 12,000 / 550, and 550 / 12
        'cerebras-cs-3-gpt-3-175b-batch-1.energyPerToken: 41.8 J/token (40.5–43.2) → 21.8 J/token (21.6–22.1)',
        // 11 kW less at $0.08 a kilowatt-hour
        'cerebras-cs-3-gpt-3-175b-batch-1.purchaseCostPerHourOfWork: $58.8–$87.5/h → $57.9–$86.6/h',
        'cerebras-cs-3-gpt-3-175b-batch-1.purchaseCostPerMillionTokens: $29.4–$44.6/Mtoken → $29–$44.1/Mtoken',
        'cerebras-cs-3-gpt-3-175b-batch-1.runPower: 23 kW (22.5–23.5) → 12 kW',
        'cerebras-cs-3-gpt-3-175b-batch-1.throughputPerKilowatt: 23.9 token/s/kW (23.1–24.7) → 45.8 token/s/kW (45.4–46.25)',
        'cerebras-cs-3.power: 23 kW (22.5–23.5) → 12 kW',
        // 125,000 / 12 and 21,000 / 12
        'cerebras-cs-3.computePerKilowatt: 5,430 TFLOP/s/kW (5,310–5,560) → 10,400 TFLOP/s/kW',
        'cerebras-cs-3.memoryBandwidthPerKilowatt: 913 TB/s/kW (893–934) → 1,750 TB/s/kW',
      ],
      // 23 kW and 15 to 23 kW, said without a basis, no longer agree with the nameplate; 15 kW still does not.
      findings: [
        'APPEARED cerebras-cs-3, power, unspecified',
        'ALTERED cerebras-cs-3, power, unspecified',
        'APPEARED cerebras-cs-3, power, unspecified',
        'ALTERED cerebras-cs-3, power, unspecified',
        'ALTERED openai-cerebras, value of the contract',
      ],
    });
  });

  it('are nothing where there are no edits', () => {
    const all = 'claims { totalCount } entities { totalCount } figures { totalCount } findings { totalCount }';
    const none = { totalCount: 0 };
    const nothing = { claims: none, entities: none, figures: none, findings: none };
    expect(ask(`{ effects { ${all} } view(asOf: "2025-01-31") { effects { ${all} } } }`)).toEqual({
      effects: nothing,
      view: { effects: nothing },
    });
  });
});

describe('the changes since a day', () => {
  const between = (asOf: string, since: string, rest = '') => {
    const query = `{ view(asOf: "${asOf}") { changes(since: "${since}"${rest}) {
      from { today edits dataset { today } } to { today }
      claims { nodes { kind text source { id } } } entities { nodes { kind text } }
      figures { nodes { kind text causes { text } } } findings { nodes { kind text } }
    } } }`;
    return ask<{ view: { changes: unknown } }>(query).view.changes;
  };

  it('are what one article said and what follows from it', () => {
    const valuation = 'Cerebras Systems, valuation in 2025-09-30 (post-money): $8.1 billion';
    const raised = 'Series G of Cerebras, amount raised in 2025-09-30: $1.1 billion';
    const said = (text: string) => ({ kind: 'APPEARED', text, source: { id: 'digidai-cerebras-2025' } });
    const about = ', about: ["cerebras", "cerebras-series-g", "digidai-cerebras-2025"]';
    expect(between('2025-11-18', '2025-11-17', about)).toEqual({
      from: { today: '2025-11-17', edits: [], dataset: { today: '2026-06-30' } },
      to: { today: '2025-11-18' },
      claims: { nodes: [said(valuation), said(raised), said('Series G of Cerebras, date: 2025-09-30')] },
      entities: {
        nodes: [
          { kind: 'APPEARED', text: 'Series G of Cerebras' },
          { kind: 'APPEARED', text: 'Andrew Feldman, Cerebras and the wafer-scale challenge to Nvidia' },
        ],
      },
      figures: {
        nodes: [
          {
            kind: 'APPEARED',
            text: 'Cerebras Systems, valuation: unknown → $8.1B in 2025-09-30',
            causes: [{ text: valuation }],
          },
          {
            kind: 'APPEARED',
            // 8,100 / 78.7
            text: 'Cerebras Systems, valuation to revenue: unknown → 103 in 2023',
            causes: [{ text: valuation }],
          },
          {
            kind: 'APPEARED',
            text: 'Series G of Cerebras, amount raised: unknown → $1.1B in 2025-09-30',
            causes: [{ text: raised }],
          },
        ],
      },
      findings: { nodes: [] },
    });
  });

  it('are told below a scenario too, which is laid over both days', () => {
    const query = `{ view(scenario: "cs-3-at-12-kw") { changes(since: "2026-05-31") { from { edits } to { edits }
      figures(of: ["cerebras-cs-3"], differs: [VALUE]) { nodes { text } } } } }`;
    const side = { edits: ['cerebras-cs-3.power set to 12 kW (scenario "cs-3-at-12-kw")'] };
    // Its power, of which three more claims were made, is 12 kW on both days.
    const figures = { nodes: [{ text: 'CS-3, price: $2.5M → $2M–$3M' }] };
    expect(ask(query)).toEqual({ view: { changes: { from: side, to: side, figures } } });
  });

  it('come in pages', () => {
    const page = (after: string) => {
      const query = `{ changes(since: "2026-05-31", about: ["cerebras", "openai-cerebras"]) {
        claims(first: 10${after}) { totalCount nodes { id } pageInfo { endCursor hasNextPage } } } }`;
      type Page = {
        totalCount: number;
        nodes: { id: string }[];
        pageInfo: { endCursor: string; hasNextPage: boolean };
      };
      return ask<{ changes: { claims: Page } }>(query).changes.claims;
    };
    const pages = [page('')];
    for (let last = pages[0]; last?.pageInfo.hasNextPage; last = pages.at(-1)) {
      pages.push(page(`, after: "${last.pageInfo.endCursor}"`));
    }
    const ids = new Set(pages.flatMap(({ nodes }) => nodes.map(({ id }) => id)));
    expect([pages.length > 1, pages[0]?.nodes.length, ids.size]).toEqual([true, 10, pages[0]?.totalCount]);
  });

  it('are refused without a day or a dataset, with both, and about nobody', () => {
    expect([
      refusal('{ changes { claims { totalCount } } }'),
      refusal('{ changes(since: "2025", sinceDataset: "0") { claims { totalCount } } }'),
      refusal('{ changes(since: "2025", about: ["cerebra"]) { claims { totalCount } } }'),
    ]).toEqual([
      {
        message: 'changes: found neither of since and sinceDataset, expected exactly one of them',
        code: 'BAD_USER_INPUT',
      },
      {
        message: 'changes: found both of since and sinceDataset, expected exactly one of them',
        code: 'BAD_USER_INPUT',
      },
      { message: 'about: "cerebra" does not exist; did you mean "cerebras"?', code: 'BAD_USER_INPUT' },
    ]);
  });
});
