import { told as rounded } from '../data/arithmetic.mjs';
import { wordsOf } from './fill.mjs';

const FIGURE = '{ estimate low high unit basis }';
const RUN = '{ estimate low high throughput runPower }';

/** The queries of the bench in the schema that PostGraphile makes of the tables. It has no views: no what-if. */
const TEXTS = {
  'look-up': `query LookUp($id: String!, $nobody: String!) {
    system: systemByRowId(rowId: $id) {
      id: rowId name vendor: companyByVendorId { id: rowId name }
      power ${FIGURE} memory ${FIGURE} memoryBandwidth ${FIGURE} accelerators ${FIGURE}
    }
    nobody: companyByRowId(rowId: $nobody) { id: rowId }
  }`,
  'nested-list': `query NestedList($ids: [String]!) {
    systems: systemsByIds(ids: $ids, first: 20) {
      nodes {
        id: rowId name vendor: companyByVendorId { id: rowId name }
        benchmarkResults: benchmarkResultsBySystemId(first: 5, orderBy: ROW_ID_ASC) {
          totalCount
          nodes { id: rowId name model: modelByModelId { id: rowId name } throughputPerKilowatt ${RUN} }
        }
      }
    }
  }`,
  analytics: `query Analytics($vendor: String!, $period: String!, $atLeast: Float!) {
    company: companyByRowId(rowId: $vendor) { id: rowId name customerConcentration(period: $period) { low high } }
    count: resultCount(atLeast: $atLeast)
    results: topResults(atLeast: $atLeast, most: 50) {
      nodes { id: rowId name system: systemBySystemId { id: rowId } throughputPerKilowatt { estimate low high } }
    }
  }`,
  search: `query Search($asked: String!, $asOne: String!, $nobody: String!) {
    count: searchCount(asked: $asked, asOne: $asOne)
    hits: searchPage(asked: $asked, asOne: $asOne, most: 20) { nodes { id: rowId kind name } }
    nobody: companyByRowId(rowId: $nobody) { id: rowId }
  }`,
};

export const answers = (query) => query in TEXTS;

/** What is asked in place of a question of the bench. */
export function ask(query, variables) {
  if (query !== 'search') return { query: TEXTS[query], variables };
  const words = wordsOf(variables.text);
  const prefix = (word) => `'${word}':*`;
  const terms = { asked: words.map(prefix).join(' & '), asOne: prefix(words.join('')) };
  return { query: TEXTS.search, variables: { ...terms, nobody: variables.nobody } };
}

/** An answer in the words of chipgraph, for comparing. */
export function told(data, query, expected) {
  return TELL[query](data, expected);
}

const UNITS = { power: 'kW', memory: 'GB', memoryBandwidth: 'TB/s', accelerators: 'count' };
const unknown = (unit) => ({ estimate: null, low: null, high: null, unit, basis: null });
const bounds = (one) => ({
  estimate: rounded(one?.estimate ?? null),
  low: rounded(one?.low ?? null),
  high: rounded(one?.high ?? null),
});

const TELL = {
  'look-up': ({ system, nobody }) => {
    const figures = Object.entries(UNITS).map(([name, unit]) => {
      const found = system[name] ?? unknown(unit);
      return [name, { ...found, ...bounds(found) }];
    });
    return { system: { ...system, ...Object.fromEntries(figures) }, nobody };
  },
  'nested-list': ({ systems }) => {
    const metric = (run) => ({
      ...bounds(run),
      ...{ unit: 'token/s/kW', formula: 'throughput / runPower' },
      inputs: [
        { path: 'throughput', figure: { estimate: rounded(run.throughput), unit: 'token/s' } },
        { path: 'runPower', figure: { estimate: rounded(run.runPower), unit: 'kW' } },
      ],
    });
    const result = (one) => ({ ...one, throughputPerKilowatt: metric(one.throughputPerKilowatt) });
    const nodes = systems.nodes.map(({ benchmarkResults: { totalCount, nodes }, ...system }) => {
      return { ...system, benchmarkResults: { totalCount, nodes: nodes.map(result) } };
    });
    return { systems: { nodes } };
  },
  analytics: ({ company, count, results }, expected) => {
    const { period } = expected.company.customerConcentration;
    const index = { ...bounds({ estimate: null, ...company.customerConcentration }), unit: 'share', period };
    const nodes = results.nodes.map(({ throughputPerKilowatt, ...one }) => {
      return { ...one, throughputPerKilowatt: { ...bounds(throughputPerKilowatt), unit: 'token/s/kW' } };
    });
    return {
      company: { ...company, customerConcentration: index },
      benchmarkResults: { totalCount: Number(count), nodes },
    };
  },
  // PostgreSQL orders hits otherwise: they are compared as a set, where they fit a page.
  search: ({ count, hits, nobody }, expected) => {
    const all = expected.search.nodes;
    const isPage = Number(count) > all.length && hits.nodes.length === all.length;
    const places = new Map(all.map(({ id }, place) => [id, place]));
    const sorted = hits.nodes.toSorted((a, b) => places.get(a.id) - places.get(b.id));
    return { search: { totalCount: Number(count), nodes: isPage ? all : sorted }, nobody };
  },
};
