import type { GraphLiteral } from '../graph-literal.js';
import { quantity } from '../quantity.js';
import { defineRule } from '../rule.js';
import { sideOf, sideOfConstant } from '../side.js';
import { parseUnit } from '../unit.js';

const PER_SECOND = parseUnit('1/s');
/**
 * The first generation of HBM, 128 GB/s from a stack of 1 GB (JEDEC JESD235), and the graphics memory of 2008 come to
 * under 140 times a second; every DRAM since holds more for its bandwidth.
 */
const MOST_OF_DRAM = 200;
/** Memory on the chip itself is read whole thousands of times a second. */
const LEAST_OF_SRAM = 1000;

/**
 * How often a second a chip can read all its memory tells DRAM from SRAM on the chip; nothing lies between. A chip that
 * does has the bandwidth of several, or a slipped digit.
 */
export const memoryTurnoverExcess = defineRule({
  name: 'Memory bandwidth that the memory cannot have',
  description:
    'Memory bandwidth over memory is more than any DRAM has, 200 times a second, and less than memory on the chip has, 1,000 times a second',
  over: 'chip',
  judges: ['memoryBandwidth', 'memory'],
  formulas: { turnover: 'memoryBandwidth / memory' },
  units: { turnover: '1/s' },
  checks: ({ entity, figure }) => {
    const found = sideOf('times a second that the memory is read whole', figure('turnover'));
    if (!found.quantity || found.quantity.high >= LEAST_OF_SRAM) return [];
    const most = quantity({ dimension: PER_SECOND.dimension, low: 0, high: MOST_OF_DRAM });
    const expected = { ...sideOfConstant('what DRAM allows', most, PER_SECOND), text: `${MOST_OF_DRAM} 1/s` };
    return [{ key: entity.id, found, relation: 'at-most', expected }];
  },
  accepts: [
    { when: '3.35 TB/s from 80 GB are 42 times', about: 'gpu', graph: gpu('80 GB', '3.35 TB/s') },
    { when: 'graphics memory of 2008 comes to 138 times', about: 'gpu', graph: gpu('1.024 GB', '141.1 GB/s') },
    { when: 'it is exactly at the bound', about: 'gpu', graph: gpu('10 GB', '2 TB/s') },
    { when: 'memory on the chip is read a thousand times', about: 'gpu', graph: gpu('44 GB', '21 PB/s') },
  ],
  rejects: [
    {
      when: '9.8 TB/s of an instance are told of one chip with 32 GB',
      about: 'gpu',
      graph: gpu('32 GB', '9.8 TB/s'),
      severity: 'error',
    },
    { when: 'a digit has slipped: 18 for 1.8 TB/s', about: 'gpu', graph: gpu('64 GB', '18 TB/s'), severity: 'error' },
  ],
});

function gpu(memory: string, memoryBandwidth: string): GraphLiteral {
  return { gpu: { kind: 'chip', claims: { memory, memoryBandwidth } } };
}
