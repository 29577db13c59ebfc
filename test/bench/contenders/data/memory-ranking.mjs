/** Results by throughput per kilowatt out of an array of what was measured, best first, with how many pass. */
export function rankedInMemory(runs, { atLeast, first, factors }) {
  const factor = (id, property) => factors.get(`${id}.${property}`) ?? 1;
  const isEdited = factors.size > 0;
  const places = [];
  for (const run of runs) {
    const { throughput, power, systems, systemPower } = isEdited ? edited(run, factor) : run;
    const bound = (name) => power?.[name] ?? product(systems?.[name], systemPower?.[name]);
    const low = over(throughput.low, bound('high'));
    if (low !== null && low >= atLeast) places.push({ run, estimate: over(throughput.estimate, bound('estimate')) });
  }
  places.sort((a, b) => order(a, b));
  return { totalCount: places.length, nodes: places.slice(0, first).map(({ run }) => run.row) };
}

const product = (one, other) => (one == null || other == null ? null : one * other);
const over = (one, other) => (one == null || other == null ? null : one / other);

function edited({ row, systemId, throughput, power, systems, systemPower }, factor) {
  const times = (figure, by) =>
    figure && { estimate: product(figure.estimate, by), low: product(figure.low, by), high: product(figure.high, by) };
  return {
    throughput: times(throughput, factor(row.id, 'throughput')),
    power: times(power, factor(row.id, 'power')),
    systems: times(systems, factor(row.id, 'systems')),
    systemPower: times(systemPower, factor(systemId, 'power')),
  };
}

/** Greatest first, unknown last, then by id. */
function order(a, b) {
  const [one, other] = [a.estimate ?? Number.NEGATIVE_INFINITY, b.estimate ?? Number.NEGATIVE_INFINITY];
  if (one !== other) return other - one;
  return a.run.row.id < b.run.row.id ? -1 : 1;
}
