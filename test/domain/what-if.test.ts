import { describe, expect, it } from 'vitest';
import type { GraphLiteral } from '../../src/domain/graph-literal.js';
import { assumed, told, viewOf } from './assumed.js';

const source = (category: string) => ({ kind: 'source', keys: { category, grade: 'B' } });
const graph: GraphLiteral = {
  'house-assumptions': { kind: 'assumption', claims: { bitsPerWeight: '16 bit/parameter' } },
  'what-if': { kind: 'source', keys: { category: 'convention', grade: 'D' } },
  datasheet: source('vendor'),
  blog: source('forum'),
  maker: { kind: 'company' },
  rack: {
    kind: 'system',
    keys: { vendor: 'maker' },
    claims: {
      power: [
        { value: '20 kW', basis: 'server-nameplate', source: 'datasheet' },
        { value: '22 kW', basis: 'server-nameplate', source: 'blog', grade: 'C' },
        { value: '15 kW', source: 'blog', grade: 'C' },
      ],
      memory: '80 GB',
    },
  },
  node: {
    kind: 'system',
    keys: { vendor: 'maker' },
    claims: { power: { value: '10 kW', basis: 'server-nameplate' }, memory: '40 GB' },
  },
  seller: {
    kind: 'company',
    claims: {
      revenue: [
        { value: '$400M', period: '2024', basis: 'total' },
        { value: '$500M', period: '2025', basis: 'total' },
        { value: '$300M', period: '2025', basis: 'hardware' },
      ],
    },
  },
  large: { kind: 'customer-share', keys: { vendor: 'seller', period: '2025' }, claims: { share: '60 %' } },
  small: { kind: 'customer-share', keys: { vendor: 'seller', period: '2025' }, claims: { share: '20 %' } },
};
const view = viewOf(graph);

describe('an edit of one entity', () => {
  it('sets what the default figure tells', () => {
    const edited = assumed(view, { set: { about: 'rack', property: 'power', value: '12 kW' } });
    expect(told(edited, 'rack', 'power')).toBe('12 kW');
    expect(told(edited, 'node', 'power')).toBe('10 kW');
    expect(told(view, 'rack', 'power')).toBe('20 kW');
  });

  it('scales every claim on a property, rivals and other bases too', () => {
    const edited = assumed(view, { scale: { about: 'rack', property: 'power', by: '0.5' } });
    expect(edited.claimsOn('rack', 'power').map(({ written }) => written)).toEqual([
      '20 kW × 0.5',
      '22 kW × 0.5',
      '15 kW × 0.5',
    ]);
    expect(told(edited, 'rack', 'power')).toBe('10 kW');
    expect(told(edited, 'rack', 'power', { basis: 'unspecified' })).toMatch(/^7\.5 kW/);
  });

  it('scales only the basis and period that it names', () => {
    const edit = { about: 'seller', property: 'revenue', basis: 'total', period: '2025', by: '80 %' };
    const edited = assumed(view, { scale: edit });
    expect(told(edited, 'seller', 'revenue')).toBe('$400M');
    expect(told(edited, 'seller', 'revenue', { basis: 'hardware' })).toBe('$300M');
  });

  it('withdraws what a source says, so that the next best is heard', () => {
    const edited = assumed(view, { withdraw: { about: 'rack', property: 'power', source: 'datasheet' } });
    expect(told(edited, 'rack', 'power')).toBe('22 kW');
  });

  it('withdraws all that is claimed, and nothing is known any more', () => {
    const edited = assumed(view, { withdraw: { about: 'rack' } });
    expect(edited.claims('rack')).toEqual([]);
    expect(edited.isVisible('rack')).toBe(false);
  });

  it('of a house assumption reaches every figure that rests on it', () => {
    const edit = { about: 'house-assumptions', property: 'bitsPerWeight', value: '4 bit/parameter' };
    const figure = assumed(view, { set: edit }).figure('rack', 'largestModelHeld');
    // 80e9 byte x 8 bit / 4 bit
    expect(figure.quantity?.estimate).toBeCloseTo(160e9, 0);
    expect(figure.assumptions).toEqual(['bits per weight = 4 bit/parameter (as assumed)']);
  });
});

describe('an edit of all that match', () => {
  const powers = (...edits: Parameters<typeof assumed>[1][]) => {
    const edited = assumed(view, ...edits);
    return ['rack', 'node'].map((id) => told(edited, id, 'power'));
  };

  it('sets, scales and withdraws on each of them', () => {
    expect(powers({ set: { all: 'system', property: 'power', value: '5 kW' } })).toEqual(['5 kW', '5 kW']);
    expect(powers({ scale: { all: 'system', property: 'power', by: '2' } })).toEqual(['40 kW', '20 kW']);
    expect(powers({ withdraw: { all: 'system', property: 'power' } })).toEqual(['unknown', 'unknown']);
  });

  it('leaves out those with another key', () => {
    expect(powers({ set: { all: 'system', where: { vendor: 'seller' }, property: 'power', value: '5 kW' } })).toEqual([
      '20 kW',
      '10 kW',
    ]);
  });

  it('works a formula out for each', () => {
    expect(powers({ set: { all: 'system', property: 'power', value: '= memory * 0.1 [kW/GB]' } })).toEqual([
      '8 kW',
      '4 kW',
    ]);
  });

  it('takes a period in other words for the same', () => {
    const edit = { all: 'customer-share', where: { period: 'FY2025' }, property: 'share', by: '0.5' };
    const edited = assumed(view, { scale: edit });
    expect(['large', 'small'].map((id) => told(edited, id, 'share'))).toEqual(['30 %', '10 %']);
  });

  it('leaves out what the view does not see', () => {
    const edited = assumed(view.narrow(undefined, { include: { ids: ['datasheet'] } }), {
      set: { all: 'system', property: 'power', value: '5 kW' },
    });
    expect([told(edited, 'rack', 'power'), told(edited, 'node', 'power')]).toEqual(['5 kW', 'unknown']);
  });
});

describe('the order of edits', () => {
  const set = { set: { about: 'rack', property: 'power', value: '12 kW' } };
  const scale = { scale: { about: 'rack', property: 'power', by: '2' } };

  it('matters: each changes what the ones before it made', () => {
    expect(told(assumed(view, set, scale), 'rack', 'power')).toBe('24 kW');
    expect(told(assumed(view, scale, set), 'rack', 'power')).toBe('12 kW');
  });

  it('is that of the views: the inner one comes last, whatever is filtered between them', () => {
    expect(told(assumed(assumed(view, set), scale), 'rack', 'power')).toBe('24 kW');
    const blog = { include: { ids: ['blog'] } };
    expect(told(assumed(assumed(view, set).narrow(undefined, blog), scale), 'rack', 'power')).toBe('24 kW');
  });

  it('has filters before edits: a filter never hides what is assumed, and an edit takes the slot that is left', () => {
    const blog = { include: { ids: ['blog'] } };
    const outside = assumed(view, set).narrow(undefined, blog);
    const inside = assumed(view.narrow(undefined, blog), set);
    for (const edited of [outside, inside]) {
      const claims = edited.claimsOn('rack', 'power').map(({ basis, written }) => `${written} ${basis}`);
      expect(claims).toEqual(['15 kW unspecified', '12 kW server-nameplate']);
    }
  });

  it('has a formula worked out before its edit, from what the edits before it made', () => {
    const shrink = (id: string) => ({ scale: { about: id, property: 'share', by: '= 1 - vendor.topCustomerShare' } });
    // 60 % x (1 - 60 %) = 24 %; then the largest known is 24 %, and what nobody told, 56 %, may be one customer.
    const edited = assumed(view, shrink('large'));
    expect(told(edited, 'large', 'share')).toBe('24 %');
    // 20 % x (1 - [24 %, 56 %]) = [8.8 %, 15.2 %]
    const { quantity } = assumed(edited, shrink('small')).figure('small', 'share');
    expect(quantity?.low).toBeCloseTo(0.088, 12);
    expect(quantity?.high).toBeCloseTo(0.152, 12);
    expect(quantity?.estimate).toBeUndefined();
  });
});

describe('what only an edit claims', () => {
  it('can be seen, with the source of what is assumed', () => {
    const empty = viewOf({ ...graph, rack: { kind: 'system', keys: { vendor: 'maker' } }, node: { kind: 'system' } });
    expect(empty.ids('system')).toEqual([]);
    const edited = assumed(empty, { set: { about: 'rack', property: 'power', value: '12 kW' } });
    expect(edited.ids('system')).toEqual(['rack']);
    expect(edited.ids('company')).toContain('maker');
    expect(edited.ids('source')).toContain('what-if');
    expect(empty.ids('source')).not.toContain('what-if');
    expect(edited.claimsFrom('what-if').map(({ id }) => id)).toEqual(['rack.power.set-0']);
    expect(edited.claimById('rack.power.set-0')?.locator).toBe('rack.power set to 12 kW');
  });

  it('leads to what it points to, and back', () => {
    const edited = assumed(view, { set: { about: 'seller', property: 'parent', value: 'maker' } });
    expect(edited.one('seller', 'parent')).toBe('maker');
    expect(edited.list('maker', 'subsidiaries')).toEqual(['seller']);
    expect(view.list('maker', 'subsidiaries')).toEqual([]);
  });
});
