import { multiply } from '../arithmetic.js';
import { formatQuantity } from '../format.js';
import type { GraphLiteral } from '../graph-literal.js';
import { quantity } from '../quantity.js';
import { type Check, defineRule } from '../rule.js';
import { standingOf } from '../siblings.js';
import { combineSides, sideOf, sideOfRelations } from '../side.js';
import { DIMENSIONLESS } from '../unit.js';

/** Ten times either way: software, cooling and batch move a throughput by a factor of a few, a slipped digit by ten. */
const ORDER_OF_MAGNITUDE = quantity({ dimension: DIMENSIONLESS, low: 0.1, high: 10 });

/**
 * The same chips at the same work are about as fast, whoever measures. Comparable are results of one model and
 * benchmark with one chip, basis and nature and all settings alike; a system has one voice for each original source.
 */
export const siblingOutlier = defineRule({
  name: 'Far from comparable results',
  description:
    'Throughput per accelerator is more than ten times above or below the median of at least three comparable results by other sources or on other systems',
  over: 'benchmark-result',
  severity: 'warning',
  judges: ['throughput'],
  checks: ({ view, entity }): readonly Check[] => {
    const standing = standingOf(view, entity);
    if (!standing) return [];
    const { own, median, count, nearest } = standing;
    const { unit } = own.figure;
    const others = nearest.map(({ id, figure }) => sideOf(id, figure));
    const expected = combineSides(`a tenth to ten times the median of ${count} comparable results`, unit, others, () =>
      multiply(median, ORDER_OF_MAGNITUDE),
    );
    return [
      {
        key: entity.id,
        found: sideOf('throughput per accelerator', own.figure),
        relation: 'equal',
        expected: { ...expected, text: `${expected.text}, the median being ${formatQuantity(median, unit)}` },
        given: [
          sideOfRelations(
            'chip of the systems',
            [own, ...nearest].map(({ chip }) => chip),
          ),
        ],
      },
    ];
  },
  accepts: [
    { when: 'it is ten times the median', about: 'run', graph: runs('30,000 token/s', others()) },
    { when: 'it is a tenth of the median', about: 'run', graph: runs('300 token/s', others()) },
    { when: 'there are two others', about: 'run', graph: runs('90,000 token/s', others().slice(1)) },
    {
      when: 'one of three others is of another batch',
      about: 'run',
      graph: runs('90,000 token/s', [...others().slice(1), { throughput: '3,100 token/s', concurrency: '64' }]),
    },
    {
      when: 'the others are one system of one source',
      about: 'run',
      graph: runs(
        '90,000 token/s',
        others().map((other) => ({ ...other, system: 'same' })),
      ),
    },
  ],
  rejects: [
    {
      when: 'it is just above ten times the median',
      about: 'run',
      graph: runs('30,001 token/s', others()),
      severity: 'warning',
    },
    {
      when: 'it is just below a tenth of the median',
      about: 'run',
      graph: runs('299 token/s', others()),
      severity: 'warning',
    },
    {
      when: 'it is more than ten times the upper one of two in the middle',
      about: 'run',
      graph: runs('32,001 token/s', [...others(), { throughput: '3,200 token/s' }]),
      severity: 'warning',
    },
    {
      when: 'three other sources measured the same system',
      about: 'run',
      graph: runs(
        '90,000 token/s',
        others().map((other, index) => ({ ...other, system: 'same', source: `lab-${index}` })),
      ),
      severity: 'warning',
    },
  ],
});

interface Run {
  readonly throughput: string;
  readonly concurrency?: string;
  readonly system?: string;
  readonly source?: string;
}

/** The median is 3,000 token/s. */
function others(): readonly Run[] {
  return [{ throughput: '2,000 token/s' }, { throughput: '3,000 token/s' }, { throughput: '4,000 token/s' }];
}

/** Runs on one accelerator each, on systems with the same chip. */
function runs(throughput: string, siblings: readonly Run[]): GraphLiteral {
  const all: readonly (readonly [string, Run])[] = [
    ['run', { throughput }],
    ...siblings.map((sibling, index) => [`other-${index}`, sibling] as const),
  ];
  const parts = all.map(([id, { throughput: value, concurrency, system = `node-of-${id}`, source = 'lab' }]) => ({
    [id]: {
      kind: 'benchmark-result',
      keys: { model: 'llama', benchmark: 'offline', system },
      claims: { throughput: { value, source }, accelerators: '1', ...(concurrency && { concurrency }) },
    },
    [system]: { kind: 'system', claims: { chip: 'gpu' } },
  }));
  return Object.assign({ gpu: { kind: 'chip' }, llama: { kind: 'model' }, offline: { kind: 'benchmark' } }, ...parts);
}
