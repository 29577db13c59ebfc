import { describe, expect, it } from 'vitest';
import { editsBehind } from '../../src/domain/assume.js';
import type { GraphLiteral } from '../../src/domain/graph-literal.js';
import type { View } from '../../src/domain/view.js';
import { assumed, viewOf } from './assumed.js';

const share = (value: string) => ({
  kind: 'customer-share',
  keys: { vendor: 'seller', period: '2025' },
  claims: { share: value },
});
const graph: GraphLiteral = {
  seller: { kind: 'company', claims: { revenue: { value: '$500M', period: '2025', basis: 'total' } } },
  large: share('60 %'),
  small: share('20 %'),
  rack: { kind: 'system', claims: { power: '20 kW', memory: '80 GB', memoryBandwidth: '3 TB/s' } },
};
const view = viewOf(graph);
const power = (value: string) => ({ set: { about: 'rack', property: 'power', value } });
const behind = (edited: View, subject: string, name: string) => editsBehind(edited, edited.figure(subject, name));

describe('the edits that a figure rests on', () => {
  it('are those that it would be another without', () => {
    const edited = assumed(view, power('10 kW'), { scale: { about: 'rack', property: 'memory', by: '2' } });
    expect(behind(edited, 'rack', 'power')).toEqual(['rack.power set to 10 kW (as asked)']);
    expect(behind(edited, 'rack', 'memoryBandwidthPerKilowatt')).toEqual(['rack.power set to 10 kW (as asked)']);
    expect(behind(edited, 'rack', 'largestModelHeld')).toEqual(['rack.memory times 2 (as asked)']);
    expect(behind(edited, 'rack', 'memoryBandwidth')).toEqual([]);
  });

  it('are not those that a later one takes the place of', () => {
    expect(behind(assumed(view, power('10 kW'), power('12 kW')), 'rack', 'power')).toEqual([
      'rack.power set to 12 kW (as asked)',
    ]);
  });

  it('are told once where two do the same', () => {
    expect(behind(assumed(view, power('12 kW'), power('12 kW')), 'rack', 'power')).toEqual([
      'rack.power set to 12 kW (as asked)',
    ]);
  });

  it('are both where one changes what the other made', () => {
    const double = { scale: { about: 'rack', property: 'power', by: '2' } };
    expect(behind(assumed(view, power('10 kW'), double), 'rack', 'power')).toEqual([
      'rack.power set to 10 kW (as asked)',
      'rack.power times 2 (as asked)',
    ]);
  });

  it('are there where the figure is the same number from other inputs', () => {
    expect(behind(assumed(view, power('20 kW')), 'rack', 'memoryBandwidthPerKilowatt')).toEqual([
      'rack.power set to 20 kW (as asked)',
    ]);
  });

  it('are those that take a member out of a list', () => {
    const edited = assumed(view, { withdraw: { about: 'large', property: 'share' } });
    const told = ['large.share withdrawn (as asked)'];
    // 100 % - 20 %
    expect(edited.figure('seller', 'undisclosedShare').quantity?.estimate).toBeCloseTo(0.8, 12);
    expect(behind(edited, 'seller', 'undisclosedShare')).toEqual(told);
    expect(behind(edited, 'seller', 'customerConcentration')).toEqual(told);
    expect(behind(edited, 'seller', 'revenue')).toEqual([]);
  });

  it('are those without which a later one could not be worked out', () => {
    const edited = assumed(
      view,
      { set: { about: 'seller', property: 'customerDisclosureThreshold', period: '2025', value: '10 %' } },
      { scale: { about: 'seller', property: 'revenue', by: '= 1 - customerDisclosureThreshold' } },
    );
    expect(behind(edited, 'seller', 'revenue')).toEqual([
      'seller.customerDisclosureThreshold of 2025 set to 10 % (as asked)',
      'seller.revenue times 1 - customerDisclosureThreshold (as asked)',
    ]);
  });

  it('make a figure unknown, too', () => {
    expect(behind(assumed(view, { withdraw: { about: 'rack', property: 'power' } }), 'rack', 'power')).toEqual([
      'rack.power withdrawn (as asked)',
    ]);
  });
});
