import { editsOf, plainName } from './queries.mjs';
import { median } from './statistics.mjs';

const FIGURES = ['perSecond', 'p50', 'p99', 'processorPerThousand', 'megabytes'];

const YARDSTICKS = ['node:http', 'sql by hand'];
/** Of what a larger graph should not make slower. */
const GROWING = ['look-up', 'nested-list'];

/** The medians of all rounds of each run, and medians of what each round's figure is to a yardstick's in the same round. */
export function summaryOf(measured) {
  const key = (query, name) => `${query} ${name}`;
  const byName = new Map(measured.map((one) => [key(one.run.query, one.run.name), one]));
  return measured.map(({ run, slices, isTooSlow }) => {
    const { query, name, asked, yardstick } = run;
    const find = (other) => byName.get(key(query, other));
    const figures = Object.fromEntries(FIGURES.map((figure) => [figure, median(slices.map((one) => one[figure]))]));
    const failures = slices.reduce((sum, one) => sum + one.failures, 0);
    const to = Object.fromEntries(
      yardsticksOf(run, measured)
        .filter(find)
        .map((other) => [other, ratios(slices, find(other).slices)]),
    );
    const plain = editsOf(query) === 'none' ? undefined : byName.get(key(plainName(query), name));
    if (plain && asked === 'fresh') to['the same without what-if'] = ratios(slices, plain.slices);
    return { query, name, asked, yardstick, isTooSlow, rounds: slices.length, failures, ...figures, to };
  });
}

/** What a run is held against: chipgraph against all that are asked alike, others against the yardsticks. */
function yardsticksOf({ query, name, asked, yardstick }, measured) {
  if (asked !== 'fresh') return yardstick ? [yardstick] : [];
  const alike = measured.filter(({ run }) => run.query === query && run.asked === 'fresh').map(({ run }) => run.name);
  const all = name === 'chipgraph' ? alike : YARDSTICKS;
  return name === 'node:http' ? [] : all.filter((other) => other !== name);
}

/** How many times as many requests; how many times the latency and the processor time. */
const ratios = (slices, others) => ({
  perSecond: ratio(slices, others, 'perSecond'),
  processor: ratio(slices, others, 'processorPerThousand'),
  p99: ratio(slices, others, 'p99'),
});

const ratio = (slices, others, figure) =>
  median(slices.map((one, round) => one[figure] / (others[round]?.[figure] ?? Number.NaN)));

/**
 * What chipgraph does on each graph as a part of what it does on the first: requests and processor time, both to those
 * of node:http in the same rounds.
 */
export function growthOf(sizes) {
  const [first, ...larger] = sizes;
  return larger.flatMap(({ size, lines }) =>
    GROWING.flatMap((query) => {
      const [before, after] = [first.lines, lines].map((all) => againstBare(all, query));
      if (!before || !after) return [];
      const perSecond = after.perSecond / before.perSecond;
      return [{ query, from: first.size, to: size, perSecond, processor: after.processor / before.processor }];
    }),
  );
}

const againstBare = (lines, query) =>
  lines.find((line) => line.query === query && line.name === 'chipgraph')?.to['node:http'];
