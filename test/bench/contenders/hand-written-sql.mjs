// The second yardstick: better-sqlite3 with SQL and objects by hand, without GraphQL.
// node hand-written-sql.mjs <dataset.sqlite>
import { createServer } from 'node:http';
import { concentration, scaled, tellFigure, throughputPerKilowatt, told, unknown } from './data/arithmetic.mjs';
import { preparePages } from './data/by-hand.mjs';
import { factorsOf } from './data/edits.mjs';
import { figureIn } from './data/figure-columns.mjs';
import { GraphReader } from './data/graph-reader.mjs';
import { listen } from './listen.mjs';

const reader = new GraphReader(process.argv[2]);
const pages = preparePages(process.argv[2]);
const UNITS = { power: 'kW', memory: 'GB', memoryBandwidth: 'TB/s', accelerators: 'count' };

function lookUp({ id, nobody }, factors) {
  const { pk, name, vendor, vendorName } = pages.system.get(id);
  const system = { id, name, vendor: { id: vendor, name: vendorName } };
  for (const [property, unit] of Object.entries(UNITS)) system[property] = unknown(unit);
  for (const { property, ...figure } of pages.figures.all(pk)) {
    system[property] = tellFigure(scaled(figure, factors.get(`${id}.${property}`)));
  }
  return { system, nobody: reader.entity(nobody, 'company') ?? null };
}

function nestedList({ ids }, factors) {
  const nodes = pages.systems.all(JSON.stringify(ids)).map((system) => {
    const { pk, id, name, vendor, vendorName, results } = system;
    const systemPower = edited(system, id, 'power', factors);
    const nodes = pages.results.all(pk).map((result) => ({
      ...{ id: result.id, name: result.name, model: { id: result.model, name: result.modelName } },
      throughputPerKilowatt: derived(result, systemPower, factors),
    }));
    return { id, name, vendor: { id: vendor, name: vendorName }, benchmarkResults: { totalCount: results, nodes } };
  });
  return { systems: { nodes } };
}

function edited(row, id, property, factors) {
  const figure = figureIn(row, property);
  return figure && scaled(figure, factors.get(`${id}.${property}`));
}

function derived(row, systemPower, factors) {
  const of = (property) => edited(row, row.id, property, factors);
  const parts = { throughput: of('throughput'), power: of('power'), systems: of('systems'), systemPower };
  const { estimate, low, high, unit, formula, inputs } = tellFigure(throughputPerKilowatt(parts));
  const read = inputs.map(({ path, figure }) => ({
    path,
    figure: { estimate: told(figure.estimate), unit: figure.unit },
  }));
  return { estimate, low, high, unit, formula, inputs: read };
}

function analytics({ vendor, period, atLeast }, factors) {
  const { pk, name } = reader.entity(vendor, 'company');
  const factor = factors.get(`${vendor}.customerDisclosureThreshold`) ?? 1;
  const threshold = reader.disclosureThreshold(pk, period);
  const shares = reader.shares(pk, period).map((share) => scaled(share, factors.get(`${share.id}.share`)));
  const index = tellFigure(concentration(shares, threshold && threshold * factor));
  const { totalCount, nodes } = reader.ranking({ atLeast, first: 50, factors });
  const results = nodes.map(({ id, name, system, estimate, low, high }) => ({
    ...{ id, name, system: { id: reader.entityByKey(system).id } },
    throughputPerKilowatt: tellFigure({ estimate, low, high, unit: 'token/s/kW' }),
  }));
  const company = { id: vendor, name, customerConcentration: { ...index, period } };
  return { company, benchmarkResults: { totalCount, nodes: results } };
}

const search = ({ text, nobody }) => {
  return { search: reader.search(text, 20), nobody: reader.entity(nobody, 'company') ?? null };
};

/** What is answered at each address; below it, as a what-if. */
const ANSWERS = { '/look-up': lookUp, '/nested-list': nestedList, '/analytics': analytics, '/search': search };

listen(
  createServer((request, response) => {
    const chunks = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () => {
      const { variables } = JSON.parse(Buffer.concat(chunks).toString());
      const { url } = request;
      const answer = ANSWERS[url.replace(/(-new)?-what-if/, '')](variables, factorsOf(variables.assume));
      const body = Buffer.from(JSON.stringify({ data: variables.assume ? { view: answer } : answer }));
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length }).end(body);
    });
  }),
);
