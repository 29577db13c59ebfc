import { multiply } from '../arithmetic.js';
import { balancesOf } from '../balance-peers.js';
import { formatQuantity } from '../format.js';
import type { GraphLiteral } from '../graph-literal.js';
import { quantity } from '../quantity.js';
import { type Check, defineRule } from '../rule.js';
import { combineSides, sideOf } from '../side.js';
import { DIMENSIONLESS, parseUnit } from '../unit.js';

const UNIT = parseUnit('FLOP/byte');
const A_TENTH = quantity({ dimension: DIMENSIONLESS, low: 0.1, high: Number.POSITIVE_INFINITY });

/**
 * Chips of one time and kind do as much arithmetic for each byte that they read, give or take a factor of a few. One
 * that has more than ten times the bandwidth for its arithmetic holds its weights in memory on the chip, or the
 * bandwidth is that of several chips.
 */
export const machineBalanceOutlier = defineRule({
  name: 'Memory bandwidth out of proportion to compute',
  description:
    'Compute over memory bandwidth is less than a tenth of the median of at least three other chips in the same number format; chips known to hold weights in memory on the chip are left out',
  over: 'chip',
  severity: 'warning',
  judges: ['memoryBandwidth', 'compute'],
  checks: ({ view, entity }): readonly Check[] =>
    balancesOf(view, entity).map(({ basis, own, median, count, nearest }) => {
      const found = combineSides(
        `machine balance, ${basis}`,
        UNIT,
        [sideOf('compute', own.compute), sideOf('bandwidth', own.bandwidth)],
        () => own.quantity,
      );
      const others = nearest.flatMap(({ compute, bandwidth }) => [
        sideOf('compute', compute),
        sideOf('bandwidth', bandwidth),
      ]);
      const expected = combineSides(`a tenth of the median of ${count} other chips`, UNIT, others, () =>
        multiply(median.quantity, A_TENTH),
      );
      return {
        key: `${entity.id}/${basis}`,
        found,
        relation: 'at-least',
        expected: { ...expected, text: `${expected.text}, the median being ${formatQuantity(median.quantity, UNIT)}` },
        unless: 'weights are held in memory on the chip itself',
      };
    }),
  accepts: [
    { when: 'it has a tenth of the median', about: 'chip', graph: chips('20 TFLOP/s', '1 TB/s') },
    {
      when: 'it is known to have its memory on the chip',
      about: 'chip',
      graph: chips('20 TFLOP/s', '10 TB/s', '1 GB'),
    },
    { when: 'it has more arithmetic than others', about: 'chip', graph: chips('20,000 TFLOP/s', '1 TB/s') },
  ],
  rejects: [
    {
      when: 'the bandwidth is that of an instance with twelve chips',
      about: 'chip',
      graph: chips('190 TFLOP/s', '9.8 TB/s'),
      severity: 'warning',
    },
  ],
});

/** Three others have 180, 200 and 220 FLOP for each byte. */
function chips(compute: string, memoryBandwidth: string, memory?: string): GraphLiteral {
  const chip = (rate: string, bandwidth: string, size?: string) => ({
    kind: 'chip',
    claims: {
      compute: { value: rate, basis: 'bf16-dense' },
      memoryBandwidth: bandwidth,
      ...(size !== undefined && { memory: size }),
    },
  });
  return {
    chip: chip(compute, memoryBandwidth, memory),
    'other-1': chip('180 TFLOP/s', '1 TB/s'),
    'other-2': chip('200 TFLOP/s', '1 TB/s'),
    'other-3': chip('220 TFLOP/s', '1 TB/s'),
  };
}
