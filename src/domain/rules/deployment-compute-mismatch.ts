import { multiply } from '../arithmetic.js';
import type { GraphLiteral } from '../graph-literal.js';
import { type Check, defineRule, type Scene } from '../rule.js';
import { combineSides, sideOf, sideOfRelations } from '../side.js';

/** Number formats in which the rates of large deployments are told. */
const BASIS = 'bf16-dense';
/** Rates that are told per chip, per rack and for a whole cluster are rounded on the way: one in twenty is not a slip. */
const SLACK = 0.05;

/** All chips of a deployment together have the arithmetic that is told of it. Deployments of several kinds are not judged. */
export const deploymentComputeMismatch = defineRule({
  name: 'Deployment differs from the sum of its chips',
  description:
    'Compute of a deployment with one kind of chip is more than 5 % off the number of chips times what one of them has, in the same number format',
  over: 'deployment',
  judges: ['compute', 'accelerators'],
  checks: ({ view, entity }: Scene): readonly Check[] => {
    const [kind, ...others] = view.many(entity.id, 'chips');
    if (!kind || others.length > 0) return [];
    const compute = view.figure(entity.id, 'compute', { basis: BASIS });
    const parts = [
      sideOf('number of accelerators', view.figure(entity.id, 'accelerators')),
      sideOf('compute of one', view.figure(kind.id, 'compute', { basis: BASIS })),
    ] as const;
    const found = sideOf(`compute, ${BASIS}`, compute);
    const expected = combineSides('number of accelerators times compute of one', compute.unit, parts, multiply);
    const [own, sum] = [found.quantity, expected.quantity];
    const isOff = own && sum && (own.low > sum.high * (1 + SLACK) || own.high < sum.low * (1 - SLACK));
    return [
      {
        key: entity.id,
        found,
        relation: 'equal',
        expected,
        contradicts: isOff === true,
        given: [sideOfRelations('kind of chip', kind.claims)],
      },
    ];
  },
  accepts: [
    {
      when: 'a thousand chips of 989.4 TFLOP/s are told as 1 EFLOP/s',
      about: 'cluster',
      graph: cluster('1,000', '1 EFLOP/s'),
    },
    { when: 'the number of chips is unknown', about: 'cluster', graph: cluster(undefined, '1 EFLOP/s') },
    {
      when: 'there are several kinds of chip',
      about: 'cluster',
      graph: cluster('1,000', '2 EFLOP/s', ['gpu', 'other']),
    },
  ],
  rejects: [
    {
      when: 'the sparse rate is told as the dense one',
      about: 'cluster',
      graph: cluster('1,000', '2 EFLOP/s'),
      severity: 'error',
    },
  ],
});

function cluster(accelerators: string | undefined, compute: string, chips: readonly string[] = ['gpu']): GraphLiteral {
  return {
    cluster: {
      kind: 'deployment',
      claims: {
        ...(accelerators !== undefined && { accelerators }),
        compute: { value: compute, basis: BASIS },
        chips,
      },
    },
    gpu: { kind: 'chip', claims: { compute: { value: '989.4 TFLOP/s', basis: BASIS } } },
    other: { kind: 'chip' },
  };
}
