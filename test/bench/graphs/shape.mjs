// The shape of a generated graph: how many of each thing a vendor brings, what they are called, and who belongs to whom.
// What the first vendors have is the same in a graph of any size; a larger one has more vendors. What a thing points to
// has a lower number, or is of the same vendor.

/** Of each vendor. About what the shipped seeds have: some eight claims on a system, and a source for some sixty claims. */
export const SYSTEMS = 10;
export const CHIPS = 5;
export const RESULTS = 6; // of each system
export const BENCHMARKS = 12; // of all
export const YEARS = [2024, 2025];

/** Shares of one vendor's customers in one period, in percent: all are known. */
export const SHARES = [46, 27, 18, 9];
const MARKET = 10; // vendors in a market

const CLAIMS_OF_VENDOR = 610;
/** Models and customers are those of the vendor and of the few before it, which have to be there. */
const LEAST_VENDORS = 4;

/** How many vendors give so many claims, to about one in a hundred. */
export const vendorsFor = (claims) => Math.max(LEAST_VENDORS, Math.round(claims / CLAIMS_OF_VENDOR));

const padded = (number, width = 7) => String(number).padStart(width, '0');

/** Ids: of a fixed width, so that they sort by number, and none is the beginning of another. */
export const id = {
  vendor: (vendor) => `vendor-${padded(vendor)}`,
  customer: (customer) => `customer-${padded(customer)}`,
  chip: (chip) => `chip-${padded(chip)}`,
  system: (system) => `system-${padded(system)}`,
  model: (model) => `model-${padded(model)}`,
  benchmark: (benchmark) => `benchmark-${padded(benchmark, 2)}`,
  result: (system, result) => `result-${padded(system)}-${result}`,
  market: (market) => `market-${padded(market)}`,
  marketShare: (vendor, year) => `market-share-${padded(vendor)}-${year}`,
  customerShare: (vendor, year, rank) => `customer-share-${padded(vendor)}-${year}-${rank}`,
  sheet: (system) => `source-sheet-${padded(system)}`,
  survey: (vendor) => `source-survey-${padded(vendor)}`,
  assumptions: 'house-assumptions',
  whatIf: 'what-if',
};

export const marketOf = (vendor) => Math.floor(vendor / MARKET);
export const marketsOf = (vendors) => Math.ceil(vendors / MARKET);
export const chipOf = (system) => Math.floor(system / 2);
export const customersOf = (vendor) => SHARES.map((_, rank) => Math.max(0, vendor - 3) + rank);
export const disclosesCustomers = (vendor) => vendor % 2 === 0;
export const modelOf = (system, result) => Math.max(0, Math.floor(system / SYSTEMS) - 2) + (result % 3);
export const benchmarkOf = (system, result) => (system * RESULTS + result) % BENCHMARKS;
/** Whether a second source says something else of a system. */
export const isContested = (system) => system % 5 === 0;
