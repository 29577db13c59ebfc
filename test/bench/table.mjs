const COLUMNS = [
  ['', ({ name }) => name],
  ['requests/s', ({ perSecond }) => whole(perSecond)],
  ['p50 ms', ({ p50 }) => short(p50)],
  ['p99 ms', ({ p99 }) => short(p99)],
  ['CPU s/1000', ({ processorPerThousand }) => short(processorPerThousand)],
  ['MB', ({ megabytes }) => whole(megabytes)],
  ['to node:http', (line) => short(line.to[line.yardstick]?.perSecond)],
  ['by CPU', (line) => short(inverse(line.to[line.yardstick]?.processor))],
  ['p99 to its', (line) => short(line.to[line.yardstick]?.p99)],
  ['to SQL by hand', ({ to }) => short(to['sql by hand']?.perSecond)],
  ['by CPU', ({ to }) => short(inverse(to['sql by hand']?.processor))],
];

const inverse = (value) => (value === undefined ? undefined : 1 / value);
const whole = (value) =>
  value === undefined ? '-' : value < 10 ? short(value) : Math.round(value).toLocaleString('en');
const short = (value) => (value === undefined ? '-' : String(Number(value.toPrecision(3))));

/** A table for reading, one line for each run. */
export function tableOf(lines) {
  const rows = [COLUMNS.map(([title]) => title), ...lines.map((line) => COLUMNS.map(([, cell]) => cell(line)))];
  const widths = COLUMNS.map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  const pad = (cell, column) => (column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]));
  return rows.map((row) => row.map(pad).join('  ').trimEnd()).join('\n');
}

/** What chipgraph is to others, and what failed, in words. */
export function ratioLines(lines) {
  const { to = {} } = lines.find(({ name }) => name === 'chipgraph') ?? {};
  const others = Object.entries(to).filter(([name]) => name !== 'node:http');
  const told = others.map(
    ([name, { perSecond, processor }]) =>
      `chipgraph to ${name}: ${short(perSecond)} times the requests (${short(inverse(processor))} by CPU)`,
  );
  const failed = lines
    .filter(({ failures }) => failures > 0)
    .map(({ name, failures }) => `${name}: ${failures} failed`);
  const slow = lines.filter(({ isTooSlow }) => isTooSlow).map(({ name }) => `${name}: too slow to be measured`);
  return [...told, ...failed, ...slow].join('\n');
}

/** What a larger graph costs, in words. */
export function growthLine({ query, from, to, perSecond, processor }) {
  return `${query}, from ${from} to ${to} claims: ${short(perSecond)} times the requests, ${short(processor)} times the CPU`;
}
