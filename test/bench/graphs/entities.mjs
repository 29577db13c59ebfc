import { parsePeriod } from '../../../dist/domain/period.js';
import { companyName, nameOf } from './names.mjs';
import * as shape from './shape.mjs';

const { id } = shape;
const PERIODS = new Map(shape.YEARS.map((year) => [year, parsePeriod(String(year))]));

function entity(kind, own, name, keys = {}, more = {}) {
  return {
    id: own,
    kind,
    name,
    aliases: [],
    description: `A ${kind} that was generated`,
    keys,
    period: undefined,
    ...more,
  };
}

const range = (count) => Array(count).keys();

/** All entities of a graph with so many vendors, in the order of their ids; none is kept. */
export function* entitiesOf(vendors) {
  for (const number of range(shape.BENCHMARKS)) {
    yield entity('benchmark', id.benchmark(number), nameOf('Benchmark', number));
  }
  for (const chip of range(vendors * shape.CHIPS)) {
    const keys = { vendor: id.vendor(Math.floor(chip / shape.CHIPS)) };
    yield entity('chip', id.chip(chip), nameOf('Chip', chip), keys, { aliases: [`C${chip}`] });
  }
  for (const customer of range(vendors)) yield entity('company', id.customer(customer), companyName(customer));
  yield* customerShares(vendors);
  yield entity('assumption', id.assumptions, 'House assumptions');
  for (const market of range(shape.marketsOf(vendors)))
    yield entity('market', id.market(market), nameOf('Market', market));
  for (const vendor of range(vendors)) {
    for (const year of shape.YEARS) {
      const keys = { company: id.vendor(vendor), market: id.market(shape.marketOf(vendor)), period: String(year) };
      const period = PERIODS.get(year);
      yield entity('market-share', id.marketShare(vendor, year), nameOf('Share', vendor), keys, { period });
    }
  }
  for (const model of range(vendors)) {
    yield entity('model', id.model(model), nameOf('Model', model), { developer: id.customer(model) });
  }
  yield* results(vendors);
  yield* sources(vendors);
  for (const system of range(vendors * shape.SYSTEMS)) {
    const aliases = system % 4 === 0 ? [`S${system}`] : [];
    const keys = { vendor: id.vendor(Math.floor(system / shape.SYSTEMS)) };
    yield entity('system', id.system(system), nameOf('System', system), keys, { aliases });
  }
  for (const vendor of range(vendors)) {
    yield entity('company', id.vendor(vendor), companyName(vendor), {}, { aliases: [`V${vendor}`] });
  }
  yield source(id.whatIf, 'What is assumed', {
    publisher: 'Nobody',
    published: '2026-01',
    category: 'convention',
    grade: 'D',
  });
}

function* customerShares(vendors) {
  for (const vendor of range(vendors)) {
    if (!shape.disclosesCustomers(vendor)) continue;
    for (const year of shape.YEARS) {
      for (const [rank, customer] of shape.customersOf(vendor).entries()) {
        const keys = { vendor: id.vendor(vendor), customer: id.customer(customer), period: String(year) };
        const own = id.customerShare(vendor, year, rank);
        yield entity('customer-share', own, nameOf('Customer', vendor), keys, { period: PERIODS.get(year) });
      }
    }
  }
}

function* results(vendors) {
  for (const system of range(vendors * shape.SYSTEMS)) {
    for (const result of range(shape.RESULTS)) {
      const keys = {
        system: id.system(system),
        model: id.model(shape.modelOf(system, result)),
        benchmark: id.benchmark(shape.benchmarkOf(system, result)),
      };
      yield entity('benchmark-result', id.result(system, result), nameOf('Result', system), keys);
    }
  }
}

function* sources(vendors) {
  for (const system of range(vendors * shape.SYSTEMS)) {
    const keys = { publisher: companyName(Math.floor(system / shape.SYSTEMS)), category: 'vendor', grade: 'B' };
    yield source(id.sheet(system), nameOf('Data sheet', system), { ...keys, published: '2026-03-01' });
  }
  for (const vendor of range(vendors)) {
    const keys = { publisher: 'Surveyors', published: '2026-05-15', category: 'analyst', grade: 'C' };
    yield source(id.survey(vendor), nameOf('Survey', vendor), keys);
  }
}

function source(own, name, keys) {
  return entity('source', own, name, { url: `https://example.org/${own}.pdf`, retrieved: '2026-06-01', ...keys });
}
