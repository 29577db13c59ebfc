import { divide, multiply } from '../arithmetic.js';
import { type Balance, balanceStanding } from '../balance-peers.js';
import { formatQuantity } from '../format.js';
import type { GraphLiteral } from '../graph-literal.js';
import { point, quantity } from '../quantity.js';
import { type Check, defineRule } from '../rule.js';
import { combineSides, sideOf } from '../side.js';
import { DIMENSIONLESS, parseUnit } from '../unit.js';

const UNIT = parseUnit('FLOP/byte');
/** The number format in which chips for machine learning are made to be compared. */
const BASIS = 'bf16-dense';
/** Servers have eight chips or more: bandwidth of all of them told of one is eight times too much. */
const EIGHT = point(8, DIMENSIONLESS);
const AN_EIGHTH = quantity({ dimension: DIMENSIONLESS, low: 1 / 8, high: Number.POSITIVE_INFINITY });

/**
 * Chips of one time and kind do as much arithmetic for each byte that they read, give or take a factor of a few. One
 * that has more than eight times the bandwidth for its arithmetic holds its weights in memory on the chip, or the
 * bandwidth is that of several chips.
 */
export const machineBalanceOutlier = defineRule({
  name: 'Memory bandwidth out of proportion to compute',
  description:
    'Compute over memory bandwidth is less than an eighth of the median of at least three other chips, all in dense 16-bit arithmetic; chips known to hold weights in memory on the chip are left out',
  over: 'chip',
  severity: 'warning',
  judges: ['memoryBandwidth', 'compute'],
  checks: ({ view, entity }): readonly Check[] => {
    const standing = balanceStanding(view, entity, BASIS);
    if (!standing) return [];
    const { own, median, count, nearest } = standing;
    const sidesOf = ({ compute, bandwidth }: Balance) => [sideOf('compute', compute), sideOf('bandwidth', bandwidth)];
    const found = combineSides('machine balance', UNIT, sidesOf(own), () => own.quantity);
    const words = `an eighth of the median of ${count} other chips`;
    const least = combineSides(words, UNIT, nearest.flatMap(sidesOf), () => multiply(median.quantity, AN_EIGHTH));
    const text = `${formatQuantity(divide(median.quantity, EIGHT), UNIT)}, the median being ${formatQuantity(median.quantity, UNIT)}`;
    const unless = 'weights are held in memory on the chip itself';
    return [{ key: entity.id, found, relation: 'at-least', expected: { ...least, text }, unless }];
  },
  accepts: [
    { when: 'it has an eighth of the median', about: 'chip', graph: chips('25 TFLOP/s', '1 TB/s') },
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
