import { describe, expect, it } from 'vitest';
import { type Changes, changesBetween } from '../../src/domain/changes.js';
import {
  tellClaimChange,
  tellEntityChange,
  tellFigureChange,
  tellFindingChange,
} from '../../src/domain/changes-told.js';
import { Watch } from '../../src/domain/changes-watch.js';
import type { GraphLiteral } from '../../src/domain/graph-literal.js';
import { assumed, viewOf } from './assumed.js';

/** All that differs, for reading, each figure with the claims that made it differ. */
function told(changes: Changes, watch?: Watch) {
  return {
    claims: changes.claims(watch).map((one) => `${one.kind} ${tellClaimChange(changes, one)}`),
    entities: changes.entities(watch).map((one) => `${one.kind} ${tellEntityChange(one)}`),
    figures: changes.figures(watch).map((one) => {
      const causes = changes.causes(one).map(({ before, after }) => (after ?? before).id);
      return `${one.kind} ${tellFigureChange(changes, one)} by ${causes.join(' and ') || 'no claim'}`;
    }),
    findings: changes.findings(watch).map((one) => `${one.kind} ${tellFindingChange(one)}`),
  };
}
const NOTHING = { claims: [], entities: [], figures: [], findings: [] };

const nameplate = (value: string, published: string, source: string, grade: 'A' | 'B' | 'C') => {
  return { value, published, source, grade, basis: 'server-nameplate' };
};
const system = (...power: readonly ReturnType<typeof nameplate>[]) => ({
  kind: 'system',
  keys: { vendor: 'maker' },
  claims: { power, memoryBandwidth: { value: '3 TB/s', published: '2025-01', source: 'datasheet' } },
});
const early = nameplate('20 kW', '2025-01', 'datasheet', 'B');
const graph: GraphLiteral = {
  maker: { kind: 'company' },
  rack: system(early, nameplate('24 kW', '2025-06', 'filing', 'A')),
  node: system(nameplate('10 kW', '2025-07', 'datasheet', 'B')),
};
const view = viewOf(graph);

describe('what changed since a day', () => {
  it('is what was published after it, and the figures and findings that follow', () => {
    expect(told(changesBetween(view.narrow('2025-03-31', undefined), view))).toEqual({
      claims: ['appeared node, power (server-nameplate): 10 kW', 'appeared rack, power (server-nameplate): 24 kW'],
      entities: ['appeared filing'],
      figures: [
        'appeared node, power: unknown → 10 kW by node.power.0',
        // 3 / 10 = 0.3
        'appeared node, memory bandwidth per kilowatt: unknown → 0.3 TB/s/kW by node.power.0',
        'altered rack, power: 20 kW → 24 kW (grade: B → A) by rack.power.1',
        // 3 / 20 = 0.15 and 3 / 24 = 0.125
        'altered rack, memory bandwidth per kilowatt: 0.15 TB/s/kW → 0.125 TB/s/kW by rack.power.1',
      ],
      findings: ['appeared power: found 20 kW, expected 24 kW'],
    });
  });

  it('of a watch list is what is about its entities, their sources, and what has them as a key', () => {
    const changes = changesBetween(view.narrow('2025-03-31', undefined), view);
    expect(told(changes, new Watch(new Set(['node'])))).toEqual({
      claims: ['appeared node, power (server-nameplate): 10 kW'],
      entities: [],
      figures: [
        'appeared node, power: unknown → 10 kW by node.power.0',
        'appeared node, memory bandwidth per kilowatt: unknown → 0.3 TB/s/kW by node.power.0',
      ],
      findings: [],
    });
    expect(told(changes, new Watch(new Set(['maker'])))).toEqual({ ...told(changes), entities: [] });
    expect(told(changes, new Watch(new Set(['filing'])))).toEqual({
      claims: ['appeared rack, power (server-nameplate): 24 kW'],
      entities: ['appeared filing'],
      figures: [],
      findings: ['appeared power: found 20 kW, expected 24 kW'],
    });
    expect(told(changes, new Watch(new Set(['nobody'])))).toEqual(NOTHING);
  });

  it('is nothing between a view and itself', () => {
    expect(told(changesBetween(view, view.narrow(undefined, undefined)))).toEqual(NOTHING);
    expect(told(changesBetween(viewOf(graph), viewOf(graph)))).toEqual(NOTHING);
  });

  it('can be another default period alone, since a year has ended: then no claim is the cause', () => {
    const sales = [
      { value: '$100M', period: '2024', basis: 'total', published: '2024-06', nature: 'guidance' },
      { value: '$200M', period: '2025', basis: 'total', published: '2024-06', nature: 'guidance' },
    ] as const;
    const seller = viewOf({ seller: { kind: 'company', claims: { revenue: sales } } });
    const changes = changesBetween(seller.narrow('2025-06-30', undefined), seller);
    expect(told(changes)).toEqual({
      ...NOTHING,
      figures: [
        'altered seller, revenue: $100M in 2024 → $200M in 2025 by no claim',
        'appeared seller, revenue growth: unknown → 100 % in 2025 by no claim',
      ],
    });
  });

  it('can be another claim that is picked, since a second voice agrees with it', () => {
    const say = (value: string, source: string, published: string) => {
      return { value, source, published, grade: 'C', basis: 'server-nameplate' } as const;
    };
    const rack = (...power: readonly ReturnType<typeof say>[]) => ({ kind: 'system', claims: { power } });
    const many = viewOf({
      rack: rack(say('20 kW', 'one', '2025-02'), say('24 kW', 'two', '2025-01'), say('24 kW', 'three', '2024-12')),
    });
    const without = many.narrow(undefined, { exclude: { ids: ['three'] } });
    expect(told(changesBetween(without, many)).figures).toEqual(['altered rack, power: 20 kW → 24 kW by rack.power.2']);
  });
});

describe('the effects of edits', () => {
  it('are the claims that they set, scale and withdraw, with the figures and findings that rest on them', () => {
    const edited = assumed(
      view,
      { set: { about: 'rack', property: 'power', value: '12 kW' } },
      { scale: { about: 'node', property: 'memoryBandwidth', by: '2' } },
    );
    expect(told(changesBetween(view, edited))).toEqual({
      claims: [
        'altered node, memory bandwidth: 3 TB/s → 3 TB/s × 2',
        'appeared rack, power (server-nameplate): 12 kW',
        'vanished rack, power (server-nameplate): 20 kW',
        'vanished rack, power (server-nameplate): 24 kW',
      ],
      entities: ['vanished filing'],
      figures: [
        'altered node, memory bandwidth: 3 TB/s → 6 TB/s by node.memoryBandwidth.0',
        // 6 / 10 = 0.6
        'altered node, memory bandwidth per kilowatt: 0.3 TB/s/kW → 0.6 TB/s/kW by node.memoryBandwidth.0',
        'altered node, total memory bandwidth: 3 TB/s → 6 TB/s by node.memoryBandwidth.0',
        'altered rack, power: 24 kW → 12 kW (grade: A → D) by rack.power.1 and rack.power.set-0',
        // 3 / 24 = 0.125 and 3 / 12 = 0.25
        'altered rack, memory bandwidth per kilowatt: 0.125 TB/s/kW → 0.25 TB/s/kW (grade: B → D) by rack.power.1 and rack.power.set-0',
      ],
      findings: ['vanished power: found 20 kW, expected 24 kW'],
    });
  });

  it('that take away what a figure needs leave it unknown', () => {
    const edited = assumed(view, { withdraw: { about: 'node', property: 'power' } });
    expect(told(changesBetween(view, edited)).figures).toEqual([
      'vanished node, power: 10 kW → unknown by node.power.0',
      'vanished node, memory bandwidth per kilowatt: 0.3 TB/s/kW → unknown by node.power.0',
    ]);
  });
});
