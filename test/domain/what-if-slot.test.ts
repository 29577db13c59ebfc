import { describe, expect, it } from 'vitest';
import { EditError } from '../../src/domain/edit.js';
import { assumed, faultsOf, told, viewOf, type Written } from './assumed.js';

const company = (claims: NonNullable<Parameters<typeof viewOf>[0][string]['claims']>) =>
  viewOf({ seller: { kind: 'company', claims } });

const view = company({
  revenue: [
    { value: '$136M', period: '2024-H1', basis: 'total' },
    { value: '$290M', period: '2024', basis: 'total', source: 'press', grade: 'C' },
    { value: '$300M', period: '2024', basis: 'total', source: 'filing' },
    { value: '$310M', period: '2024', basis: 'total', source: 'blog', grade: 'D', nature: 'estimate' },
    { value: '$900M', period: '2024', basis: 'total', nature: 'guidance' },
    { value: '$200M', period: '2024', basis: 'hardware' },
  ],
  valuation: [
    { value: '$8B', basis: 'post-money', period: '2025-09-30' },
    { value: '$23B', basis: 'post-money', period: '2026-02-04' },
  ],
});

const set = (property: string, value: string, words: Record<string, string> = {}) => ({
  set: { about: 'seller', property, value, ...words },
});

/** What is claimed on a property with an edit: value, period, basis and nature, what is assumed last. */
function slots(property: string, edit: Written) {
  const claims = assumed(view, edit).claimsOn('seller', property);
  return claims.map(({ written, period, basis, nature }) => [written, period?.label, basis, nature].join(' '));
}

describe('what is set', () => {
  it('takes the basis, period and nature of the claim that the default figure picks, and no rival stays', () => {
    expect(slots('revenue', set('revenue', '$500M'))).toEqual([
      '$136M 2024-H1 total actual',
      '$900M 2024 total guidance',
      '$200M 2024 hardware actual',
      '$500M 2024 total actual',
    ]);
  });

  it('takes, with a basis only, the period that is picked on that basis', () => {
    expect(slots('revenue', set('revenue', '$250M', { basis: 'hardware' })).slice(-2)).toEqual([
      '$900M 2024 total guidance',
      '$250M 2024 hardware actual',
    ]);
  });

  it('takes, with a period only, the basis that is picked in that period', () => {
    const edited = assumed(view, set('revenue', '$140M', { period: '2024-H1' }));
    const period = { label: '2024-H1', start: '2024-01-01', end: '2024-06-30' };
    expect(told(edited, 'seller', 'revenue', { period })).toBe('$140M');
    expect(edited.claimsOn('seller', 'revenue').map(({ written }) => written)).not.toContain('$136M');
    expect(told(edited, 'seller', 'revenue')).toBe('$300M');
  });

  it('takes of a state the latest day, and leaves the days before', () => {
    expect(slots('valuation', set('valuation', '$50B'))).toEqual([
      '$8B 2025-09-30 post-money actual',
      '$50B 2026-02-04 post-money actual',
    ]);
  });

  it('takes of what is only planned the plan', () => {
    const planned = company({ revenue: { value: '$900M', period: '2026', basis: 'total', nature: 'guidance' } });
    const period = { label: '2026', start: '2026-01-01', end: '2026-12-31' };
    const edited = assumed(planned, set('revenue', '$600M', { period: '2026' }));
    expect(edited.figure('seller', 'revenue', { period }).nature).toBe('guidance');
    expect(told(edited, 'seller', 'revenue', { period })).toBe('$600M');
  });

  it('stands on the basis and in the period that are named where nothing is claimed', () => {
    const edited = assumed(company({}), set('revenue', '$1B', { basis: 'services', period: '2025' }));
    expect(edited.figure('seller', 'revenue')).toMatchObject({ basis: 'services', period: { label: '2025' } });
  });

  it('of a figure that was measured with others is picked with them', () => {
    const run = { throughput: { value: '500 token/s', at: 'Table 2' }, concurrency: { value: '4', at: 'Table 2' } };
    const measured = viewOf({ run: { kind: 'benchmark-result', claims: run } });
    const edited = assumed(measured, { set: { about: 'run', property: 'throughput', value: '100 token/s' } });
    // 100 token/s over 4 users
    expect(told(edited, 'run', 'userOutputSpeed')).toBe('25 token/s');
  });
});

describe('an edit that is refused in a view', () => {
  const share = (claims: Record<string, string>) =>
    viewOf({
      seller: { kind: 'company', claims: { revenue: { value: '$1B', period: '2025', basis: 'total' } } },
      large: { kind: 'customer-share', keys: { vendor: 'seller', period: '2025' }, claims },
    });
  const scale = (by: string) => ({ scale: { about: 'large', property: 'share', by } });
  const tied = company({
    valuation: [
      { value: '$23B', basis: 'post-money', period: '2026-02-04', source: 'one' },
      { value: '$25B', basis: 'post-money', period: '2026-02-04', source: 'two' },
    ],
  });
  const cases: readonly (readonly [string, ReturnType<typeof viewOf>, Written, string])[] = [
    [
      'a flow without a period, where nothing is claimed',
      company({}),
      set('revenue', '$1B'),
      '"seller.revenue set to $1B" has no period, and nothing is claimed that it could take the place of',
    ],
    [
      'a value in the place of two that tie',
      tied,
      set('valuation', '$30B'),
      '"seller.valuation set to $30B" is ambiguous: $23B (one, 2026-02-04) and $25B (two, 2026-02-04) tie; name a basis or a period',
    ],
    [
      'a share above the whole',
      share({ share: '60 %' }),
      scale('2'),
      '"large.share times 2" gives 120 % of "large", expected 0–100 %',
    ],
    [
      'a share whose best value is above the whole',
      share({ share: '95 ± 4 %' }),
      scale('1.06'),
      '"large.share times 1.06" gives 101 % (96.46–104.94) of "large", expected 0–100 %',
    ],
    [
      'a share of another period than its own',
      share({ share: '60 %' }),
      { set: { about: 'large', property: 'share', value: '10 %', period: '2024' } },
      '"large.share of 2024 set to 10 %" is for 2024, expected 2025, as of "large"',
    ],
    [
      'a day of what never changes',
      viewOf({ rack: { kind: 'system', claims: { memory: '80 GB' } } }),
      { set: { about: 'rack', property: 'memory', value: '90 GB', period: '2025' } },
      '"rack.memory of 2025 set to 90 GB" has no effect: the view still picks 80 GB (example-source)',
    ],
    [
      'scaling what nobody claims',
      share({}),
      scale('0.5'),
      '"large.share times 0.5" has no effect: the view sees no such claim',
    ],
    [
      'withdrawing what nobody claims',
      share({ share: '60 %' }),
      { withdraw: { about: 'large', property: 'share', period: '2024' } },
      '"large.share of 2024 withdrawn" has no effect: the view sees no such claim',
    ],
    [
      'a formula of what is unknown',
      share({ share: '60 %' }),
      scale('= 1 - vendor.customerDisclosureThreshold'),
      '"large.share times 1 - vendor.customerDisclosureThreshold" cannot be worked out: missing seller.customerDisclosureThreshold',
    ],
  ];
  for (const [name, refusing, edit, message] of cases) {
    it(name, () => expect(() => assumed(refusing, edit)).toThrow(new EditError(message)));
  }

  it('but a share that may stay within the whole is kept to it', () => {
    const edited = assumed(share({ share: '60-80 %' }), scale('1.5'));
    expect(told(edited, 'large', 'share')).toBe('90–100 %');
  });

  it('and two that tie are no matter where a period tells them apart, or where they agree', () => {
    expect(told(assumed(tied, set('valuation', '$30B', { basis: 'post-money' })), 'seller', 'valuation')).toBe('$30B');
    expect(told(assumed(view, set('revenue', '$1B')), 'seller', 'revenue')).toBe('$1B');
  });

  it('an edit of all that match is refused where it is read, again and again', () => {
    const edited = assumed(share({ share: '60 %' }), { scale: { all: 'customer-share', property: 'share', by: '2' } });
    for (let time = 0; time < 2; time += 1) expect(() => edited.isVisible('large')).toThrow(/gives 120 %/);
  });
});

describe('an edit that does not fit the vocabulary', () => {
  const cases: readonly (readonly [Written, string, string, number])[] = [
    [set('revenu', '$1B'), 'property', 'company has no property "revenu"; did you mean "revenue"?', 1],
    [
      set('revenueGrowth', '5 %'),
      'property',
      '"revenueGrowth" of company is computed as "revenue / previous(revenue) - 1"; edit what goes into it',
      1,
    ],
    [set('revenue', '12 kW'), 'value', '"12 kW" is in W; expected "revenue" in USD or a like unit', 1],
    [
      set('revenue', '$1B', { basis: 'totl' }),
      'basis',
      '"revenue" of company has no basis "totl"; did you mean "total"?',
      1,
    ],
    [
      set('revenue', '= 2 * revenu'),
      'value',
      'column 5 of "2 * revenu": company has no "revenu"; did you mean "revenue"?',
      7,
    ],
  ];
  for (const [edit, word, message, column] of cases) {
    it(`${word}: ${message}`, () => expect(faultsOf(view, edit)).toEqual([{ word, message, column }]));
  }
});
