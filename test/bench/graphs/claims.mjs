import { createHash } from 'node:crypto';
import { parseQuantity } from '../../../dist/domain/notation.js';
import { parseDate, parsePeriod } from '../../../dist/domain/period.js';
import { chipFacts, modelFacts, resultFacts, systemFacts } from './facts.mjs';
import * as shape from './shape.mjs';

const { id } = shape;
const PUBLISHED = { sheet: parseDate('2026-03-01'), survey: parseDate('2026-05-15') };
const PERIODS = new Map(shape.YEARS.map((year) => [String(year), parsePeriod(String(year))]));
/** Many claims are written alike, and are read once. */
const quantities = new Map();
const MOST_KEPT = 10_000;

const number = (written) => {
  const known = quantities.get(written) ?? { type: 'quantity', quantity: parseQuantity(written) };
  if (quantities.size >= MOST_KEPT) quantities.clear();
  quantities.set(written, known);
  return { written, value: known };
};
const text = (written) => ({ written, value: { type: 'text', text: written } });
const to = (entity) => ({ written: entity, value: { type: 'entity', entity } });
const date = (written) => ({ written, value: { type: 'date', date: parseDate(written) } });

/** Claims of one source about one subject, at one place in it, in the order of their ids. */
function said(subject, source, locator, properties, more = {}) {
  const isSheet = source.startsWith('source-sheet');
  return Object.entries(properties).map(([name, { written, value }]) => {
    const [property, basis = 'unspecified'] = name.split('/');
    const period = PERIODS.get(more.period);
    const content = JSON.stringify([subject, property, written, period?.label, basis, 'actual', source, locator]);
    return {
      id: `${subject}.${property}.${createHash('sha256').update(content).digest('hex').slice(0, 8)}`,
      ...{ subject, property, value, written, period, basis, nature: 'actual' },
      published: isSheet ? PUBLISHED.sheet : PUBLISHED.survey,
      ...{ undated: false, source, locator, statement: `${source} ${locator}` },
      ...{ grade: isSheet ? 'B' : 'C', rank: 'normal', note: undefined, quote: undefined },
    };
  });
}

const sorted = (claims) => claims.sort((a, b) => (a.id < b.id ? -1 : 1));

/** Claims about an entity that the generator made, in the order of their ids. */
export function claimsAbout({ id: own, kind, keys }) {
  const numbers = own.match(/\d+/g)?.map(Number) ?? [];
  return sorted((ABOUT[kind] ?? (() => []))(own, numbers, keys));
}

const ABOUT = {
  chip: (own, [chip]) => {
    const { memory, bandwidth, compute, power, transistors, year } = chipFacts(chip);
    return said(own, id.sheet(chip * 2), 'Page 2, table 1', {
      memory: number(`${memory} GB`),
      memoryBandwidth: number(`${bandwidth} TB/s`),
      'compute/fp16-dense': number(`${compute} TFLOP/s`),
      thermalDesignPower: number(`${power} W`),
      transistors: number(`${transistors} billion`),
      released: date(String(year)),
    });
  },
  system: (own, [system]) => {
    const { accelerators, memory, bandwidth, compute, power, price, year } = systemFacts(system);
    const sheet = said(own, id.sheet(system), 'Page 1, table "Specifications"', {
      accelerators: number(String(accelerators)),
      chip: to(id.chip(shape.chipOf(system))),
      memory: number(`${memory} GB`),
      memoryBandwidth: number(`${bandwidth} TB/s`),
      'compute/fp16-dense': number(`${compute} PFLOP/s`),
      'power/server-nameplate': number(`${power} kW`),
      'price/list': number(`${price} USD`),
      released: date(String(year)),
    });
    if (!shape.isContested(system)) return sheet;
    const rivals = said(own, id.survey(Math.floor(system / shape.SYSTEMS)), `Row ${system}`, {
      'power/server-nameplate': number(`~${(power * 1.12).toPrecision(3)} kW`),
      'price/list': number(`~${Math.round(price / 900) * 1000} USD`),
    });
    return [...sheet, ...rivals];
  },
  'benchmark-result': (own, [system, result], { model }) => {
    const facts = resultFacts(system, Number(model.match(/\d+/)?.[0]), result);
    return said(own, id.sheet(system), `Table 2, row ${result + 1}`, {
      'throughput/system-output': number(`${facts.throughput} token/s`),
      'power/server-measured': number(`${facts.power} kW`),
      concurrency: number(String(facts.concurrency)),
      systems: number('1'),
      timeToFirstToken: number(`${facts.firstToken} ms`),
      bitsPerWeight: number(`${facts.bits} bit/parameter`),
      scenario: text('offline'),
      submitter: to(id.vendor(Math.floor(system / shape.SYSTEMS))),
    });
  },
  model: (own, [model]) => {
    const { parameters, active, year } = modelFacts(model);
    return said(own, id.survey(model), 'Table 3', {
      parameters: number(`${parameters} billion parameter`),
      activeParameters: number(`${active} billion parameter`),
      released: date(String(year)),
    });
  },
  company: (own, [company]) => {
    const survey = id.survey(company);
    const place = { headquarters: text(`Town ${company % 100}`) };
    const plain = said(own, survey, 'Section 1', place);
    const yearly = shape.YEARS.flatMap((year, index) => {
      const said25 = { computeSpending: number(`${200 + (company % 300) + 100 * index} million USD`) };
      const revenue = { 'revenue/total': number(`${1000 + (company % 700) + 500 * index} million USD`) };
      const threshold = shape.disclosesCustomers(company) ? { customerDisclosureThreshold: number('10 %') } : {};
      const facts = own === id.vendor(company) ? { ...revenue, ...threshold } : said25;
      return said(own, survey, `Section 1, ${year}`, facts, { period: String(year) });
    });
    return [...plain, ...yearly];
  },
  market: (own, [market]) =>
    shape.YEARS.flatMap((year) => {
      const size = { size: number(`${5 + (market % 5)} billion USD`) };
      return said(own, id.survey(market), `Section 4, ${year}`, size, { period: String(year) });
    }),
  'market-share': (own, [vendor, year]) =>
    said(
      own,
      id.survey(vendor),
      'Section 4',
      { 'share/revenue': number(`${3 + (vendor % 7)} %`) },
      { period: String(year) },
    ),
  'customer-share': (own, [vendor, year, rank]) => {
    const share = { 'share/direct': number(`${shape.SHARES[rank]} %`) };
    return said(own, id.survey(vendor), 'Section 5', share, { period: String(year) });
  },
  assumption: (own) =>
    said(own, id.survey(0), 'Conventions', {
      bitsPerWeight: number('16 bit/parameter'),
      acceptedTokensPerStep: number('1 token'),
      electricityPrice: number('0.08 USD/kWh'),
      amortisationPeriod: number('4 year'),
      utilisation: number('100 %'),
    }),
};
