import { scaled, type Told, throughputPerKilowatt } from '../data/arithmetic.mjs';
import type { Factors } from '../data/edits.mjs';
import type { GraphQueries } from './graph-queries.js';
import type { BenchmarkResultConnection } from './types.js';

/** The best results by throughput per kilowatt, each worked out in code: SQL knows no formulas. */
export async function topResults(
  queries: GraphQueries,
  atLeast: number,
  first: number,
  factors: Factors,
): Promise<BenchmarkResultConnection> {
  const runs = await queries.runs();
  const edited = (figure: Told | null, id: string, property: string) =>
    figure ? scaled(figure, factors.get(`${id}.${property}`)) : undefined;
  const places = runs.flatMap((row) => {
    const figure = throughputPerKilowatt({
      throughput: edited(row.throughput, row.id, 'throughput'),
      power: edited(row.power, row.id, 'power'),
      systems: edited(row.systems, row.id, 'systems'),
      systemPower: edited(row.systemPower, row.systemId, 'power'),
    });
    return figure.low !== null && figure.low >= atLeast ? [{ row, estimate: figure.estimate }] : [];
  });
  places.sort((a, b) => (b.estimate ?? -1) - (a.estimate ?? -1) || (a.row.id < b.row.id ? -1 : 1));
  const nodes = places.slice(0, first).map(({ row }) => ({ pk: row.pk, id: row.id, name: row.name, row, factors }));
  return { totalCount: places.length, nodes };
}
