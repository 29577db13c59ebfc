import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClaimLiteral, GraphLiteral } from '../../src/domain/graph-literal.js';
import { figureOf, leftOut, OPEN, told } from './figures.js';

type Claims = Readonly<Record<string, ClaimLiteral | readonly ClaimLiteral[]>>;
const deployment = (claims: Claims = {}) => ({ kind: 'deployment', keys: { customer: 'buyer' }, claims });
const system = (claims: Claims) => ({ kind: 'system', claims });
const rack = system({ power: { value: '25 kW', basis: 'rack-nameplate' } });
const graph = (deployments: GraphLiteral): GraphLiteral => ({ buyer: { kind: 'company' }, ...deployments });

describe('what a company has installed', () => {
  const known = deployment({ systemCount: '64 system' });

  it('is the sum over its deployments, the ones with open bounds included', () => {
    const open = graph({ one: known, two: deployment({ systemCount: '50+ system' }) });
    expect(told(open, 'buyer', 'installedSystems')).toEqual([114, undefined, OPEN]);
  });

  it('is at least the sum of those that are known, and names the others', () => {
    const partly = graph({ one: known, two: deployment({ useCase: 'Inference' }) });
    expect(told(partly, 'buyer', 'installedSystems')).toEqual([64, undefined, OPEN]);
    expect(leftOut(partly, 'buyer', 'installedSystems')).toEqual(['two.systemCount']);
  });

  it('is at least the sum of what is in use where more is planned', () => {
    const planned = deployment({ systemCount: { value: '100 system', nature: 'commitment' } });
    const both = graph({ one: known, two: planned });
    expect(told(both, 'buyer', 'installedSystems')).toEqual([64, undefined, OPEN]);
    expect(told(graph({ two: planned }), 'buyer', 'installedSystems')).toBe(
      'two.systemCount (of nature commitment, not actual or estimate)',
    );
  });

  it('is at least what a view sees of it, never zero for what it does not see', () => {
    const both = graph({ one: known, two: deployment({ systemCount: { value: '4 system', source: 'blog' } }) });
    const withoutBlog = { sources: { exclude: { ids: ['blog'] } } };
    expect(told(both, 'buyer', 'installedSystems')).toEqual([68, 68, 68]);
    expect(told(both, 'buyer', 'installedSystems', withoutBlog)).toEqual([64, undefined, OPEN]);
    expect(told(both, 'buyer', 'installedSystems', { sources: { include: { ids: ['blog'] } } })).toEqual([
      4,
      undefined,
      OPEN,
    ]);
  });

  it('lies inside the bounds, whichever deployments are counted', () => {
    const cluster = fc.record({ real: fc.nat(1000), words: fc.constantFrom('exact', 'at least', 'untold') });
    fc.assert(
      fc.property(fc.array(cluster, { minLength: 1, maxLength: 6 }), (clusters) => {
        const counted = clusters.map(({ real, words }) => {
          if (words === 'untold') return deployment();
          return deployment({ systemCount: words === 'exact' ? `${real} system` : `${Math.floor(real / 2)}+ system` });
        });
        const all = graph(Object.fromEntries(counted.map((one, index) => [`cluster-${index}`, one])));
        const { quantity } = figureOf(all, 'buyer', 'installedSystems');
        const total = clusters.reduce((sum, { real }) => sum + real, 0);
        expect(quantity !== undefined).toBe(clusters.some(({ words }) => words !== 'untold'));
        expect(quantity === undefined || (quantity.low <= total && total <= quantity.high)).toBe(true);
        const exact = clusters.every(({ words }) => words === 'exact');
        expect(quantity?.estimate).toBe(exact ? total : undefined);
      }),
    );
  });

  it('is unknown without any deployment', () => {
    expect(told(graph({}), 'buyer', 'installedSystems')).toBe('buyer.deployments');
    expect(told(graph({}), 'buyer', 'installedPower')).toBe('buyer.deployments');
  });

  it('is no sum of power on unlike bases', () => {
    const claims = (value: string, basis: string) => deployment({ power: { value, basis } });
    const mixed = graph({ one: claims('2 MW', 'rack-nameplate'), two: claims('1 MW', 'tdp-sum') });
    expect(told(mixed, 'buyer', 'installedPower')).toBe('buyer.power (bases differ: rack-nameplate, tdp-sum)');
  });

  it('has a compute of at least what is known in one number format', () => {
    const compute = { compute: { value: '4 EFLOP/s', basis: 'fp16-dense' } };
    const partly = graph({ one: deployment(compute), two: deployment({ systemCount: '2 system' }) });
    expect(told(partly, 'buyer', 'installedCompute')).toEqual([4000, undefined, OPEN]);
    expect(leftOut(partly, 'buyer', 'installedCompute')).toEqual(['two.compute', 'two.systems']);
  });
});

describe('the power that a deployment draws', () => {
  const asked = (claims: Claims, more: GraphLiteral = {}) =>
    told(graph({ cluster: deployment(claims), rack, ...more }), 'cluster', 'powerDrawn');

  it('is what is claimed, whatever its systems would draw', () => {
    expect(asked({ power: '3 MW', systemCount: '100 system', systems: 'rack' })).toEqual([3, 3, 3]);
  });

  it('is a range where several kinds of system may stand there', () => {
    const small = system({ power: { value: '10 kW', basis: 'rack-nameplate' } });
    expect(asked({ systemCount: '100 system', systems: ['rack', 'small'] }, { small })).toEqual([1, undefined, 2.5]);
  });

  it('is unknown where the power of one kind is', () => {
    const odd = system({ memory: '80 GB' });
    expect(asked({ systemCount: '100 system', systems: ['rack', 'odd'] }, { odd })).toBe('cluster.power, odd.power');
  });
});

describe('H100-equivalents', () => {
  const compute = (value: string, basis: string) => ({ compute: { value, basis } });
  const chip = (value: string, basis: string) => ({ kind: 'chip', claims: compute(value, basis) });
  const h100 = {
    kind: 'chip',
    claims: { compute: [compute('1 PFLOP/s', 'bf16-dense').compute, compute('2 PFLOP/s', 'fp8-dense').compute] },
  };
  const asked = (one: GraphLiteral[string], basis?: string) =>
    told({ one, h100 }, 'one', 'h100Equivalents', { arguments: { reference: 'h100' }, basis });

  it('are counted in the format that is asked for', () => {
    const both = {
      kind: 'chip',
      claims: { compute: [compute('2 PFLOP/s', 'bf16-dense').compute, compute('6 PFLOP/s', 'fp8-dense').compute] },
    };
    expect([asked(both), asked(both, 'fp8-dense')]).toEqual([
      [2, 2, 2],
      [3, 3, 3],
    ]);
  });

  it('are refused across formats, dense and sparse', () => {
    expect(asked(chip('125 PFLOP/s', 'fp16-sparse'))).toBe('one.compute (bases differ: fp16-sparse, bf16-dense)');
    expect(asked(chip('125 PFLOP/s', 'unspecified'))).toBe('one.compute (bases differ: unspecified, bf16-dense)');
  });

  it('are unknown without the chip to count in', () => {
    expect(told({ one: chip('2 PFLOP/s', 'bf16-dense') }, 'one', 'h100Equivalents')).toBe('one.reference');
  });

  it('of a company are those of its deployments', () => {
    const one = deployment({ systemCount: '3 system', systems: 'node' });
    const node = system({ accelerators: '8', chip: 'gpu' });
    const all = graph({ one, node, gpu: chip('2 PFLOP/s', 'bf16-dense'), h100 });
    const reference = { arguments: { reference: 'h100' } };
    expect(told(all, 'buyer', 'h100Equivalents', reference)).toEqual([48, 48, 48]);
    expect(told(all, 'one', 'h100Equivalents', reference)).toEqual([48, 48, 48]);
    expect(figureOf(all, 'buyer', 'h100Equivalents', reference).basis).toBe('compute: bf16-dense');
  });
});
