import { median } from './statistics.mjs';

const FIGURES = ['perSecond', 'p50', 'p99', 'processorPerThousand', 'megabytes'];

const WHAT_IF = '-what-if';

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
      yardsticksOf(run)
        .filter(find)
        .map((other) => [other, ratios(slices, find(other).slices)]),
    );
    const plain = query.endsWith(WHAT_IF) ? byName.get(key(query.slice(0, -WHAT_IF.length), name)) : undefined;
    if (plain && asked === 'fresh') to['the same without what-if'] = ratios(slices, plain.slices);
    return { query, name, asked, yardstick, isTooSlow, rounds: slices.length, failures, ...figures, to };
  });
}

/** What a run is held against. Of one question again and again only node:http that is asked alike says something. */
function yardsticksOf({ name, asked, yardstick }) {
  if (asked !== 'fresh') return yardstick ? [yardstick] : [];
  const others = ['mercurius', 'mercurius in memory', 'apollo', 'apollo with dataloader'];
  return [yardstick, 'sql by hand', ...(name === 'chipgraph' ? others : [])].filter((other) => other && other !== name);
}

/** How many times as many requests; how many times the latency and the processor time. */
const ratios = (slices, others) => ({
  perSecond: ratio(slices, others, 'perSecond'),
  processor: ratio(slices, others, 'processorPerThousand'),
  p99: ratio(slices, others, 'p99'),
});

const ratio = (slices, others, figure) =>
  median(slices.map((one, round) => one[figure] / (others[round]?.[figure] ?? Number.NaN)));
