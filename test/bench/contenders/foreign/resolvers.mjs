import { concentration, scaled, tellFigure, throughputPerKilowatt, unknown } from '../data/arithmetic.mjs';
import { combined, factorsOf } from '../data/edits.mjs';

const NONE = new Map();

/**
 * Resolvers over a reader, all of them synchronous: an entity is read once in a request with all that is claimed of it,
 * and what edits change travels down with it.
 */
export function resolversOver(reader) {
  const inView = (row, { factors = NONE } = {}) => row && { ...row, factors };
  const figuresOf = (entity) => {
    entity.figures ??= reader.figures(entity.pk);
    return entity.figures;
  };
  const claimed = (entity, property) => {
    const figure = figuresOf(entity)[property];
    return figure && scaled(figure, entity.factors.get(`${entity.id}.${property}`));
  };
  const figure = (property, unit) => (system) => tellFigure(claimed(system, property) ?? unknown(unit));
  const systemOf = (result) => {
    result.systemRow ??= result.systemInView ?? inView(reader.systemByKey(result.system), result);
    return result.systemRow;
  };

  return {
    Query: {
      view: (parent, { assume }) => ({ factors: combined(parent?.factors, factorsOf(assume)) }),
      system: (parent, { id }) => inView(reader.system(id), parent),
      systems: (parent, { ids, first }) => ({ nodes: reader.systems(ids, first).map((row) => inView(row, parent)) }),
      company: (parent, { id }) => inView(reader.entity(id, 'company'), parent),
      benchmarkResults: (parent, { first, filter }) => {
        const { atLeast } = filter.throughputPerKilowatt;
        const { totalCount, nodes } = reader.ranking({ atLeast, first, factors: parent?.factors ?? NONE });
        return { totalCount, nodes: nodes.map((row) => inView(row, parent)) };
      },
      search: (_, { text, first }) => reader.search(text, first),
    },
    Company: {
      customerConcentration: ({ pk, id, factors }, { period }) => {
        const shares = reader.shares(pk, period).map((share) => scaled(share, factors.get(`${share.id}.share`)));
        const threshold = reader.disclosureThreshold(pk, period);
        const factor = factors.get(`${id}.customerDisclosureThreshold`) ?? 1;
        return { ...tellFigure(concentration(shares, threshold && threshold * factor)), period };
      },
    },
    System: {
      vendor: (system) => inView(reader.entityByKey(system.vendor), system),
      power: figure('power', 'kW'),
      memory: figure('memory', 'GB'),
      memoryBandwidth: figure('memoryBandwidth', 'TB/s'),
      accelerators: figure('accelerators', 'count'),
      benchmarkResults: (system, { first }) => {
        const { totalCount, nodes } = reader.results(system.pk, first);
        return { totalCount, nodes: nodes.map((row) => ({ ...inView(row, system), systemInView: system })) };
      },
    },
    BenchmarkResult: {
      system: systemOf,
      model: (result) => inView(reader.entityByKey(result.model), result),
      throughputPerKilowatt: (result) => {
        const of = (property) => claimed(result, property);
        const systemPower = claimed(systemOf(result), 'power');
        const parts = { throughput: of('throughput'), power: of('power'), systems: of('systems'), systemPower };
        return tellFigure(throughputPerKilowatt(parts));
      },
    },
    Figure: { inputs: ({ inputs = [] }) => inputs },
    Input: { figure: ({ figure }) => tellFigure(figure) },
  };
}
