import { openDataset } from './contenders/data/dataset.mjs';
import { editsOf, plainName, queryText } from './queries.mjs';

const LISTED = 20;
/** What an edit scales by, and by how little values differ from question to question. */
const FACTOR = 1.1;
const LEAST = 1e-12;
/** The edits that a page gives in turn. */
const FEW_EDITS = 10;
const LEAST_LETTERS = 3;
const MOST_HITS = 200;
const WORDS = 400;

/**
 * Makes questions to a dataset. The question of a number is always the same, and no two numbers give the same question:
 * what differs is whom it is about and one value that changes nothing of the work: a company that there is not, a limit
 * that all pass, a factor of an edit.
 */
export class Questions {
  /** @param among how many systems are asked about, the first by their ids */
  constructor(file, among = Number.POSITIVE_INFINITY) {
    const database = openDataset(file);
    const column = (sql) => database.prepare(sql).pluck().all();
    this.systems = column("SELECT id FROM entity WHERE kind = 'system' ORDER BY id").slice(0, among);
    const powered = column(`SELECT id FROM entity JOIN default_figure ON subject = pk AND property = 'power'
      WHERE kind = 'system' AND claim IS NOT NULL ORDER BY id`);
    const asked = new Set(this.systems);
    this.powered = powered.filter((id) => asked.has(id));
    this.hasPower = new Set(this.powered);
    this.vendors = database.prepare(VENDORS).all();
    this.words = commonWords(database);
    database.close();
  }

  /** The question of a number. */
  of(query, number) {
    const [plain, edits] = [plainName(query), editsOf(query)];
    const { variables } = this[plain](number);
    if (edits === 'none') return variables;
    const edit = edits === 'few' ? number % FEW_EDITS : number;
    const { edited } = this[plain](edit);
    return { ...variables, assume: [{ scale: { ...edited, by: String(FACTOR + (edit + 1) * LEAST) } }] };
  }

  'look-up'(number) {
    const id = turn(this.systems, number);
    return { variables: { id, nobody: `nobody-${number}` }, edited: this.powerAmong([id], number) };
  }

  'nested-list'(number) {
    const random = randomFrom(number);
    const left = this.systems.length > 2000 ? undefined : [...this.systems];
    const take = () =>
      left ? left.splice(random() % left.length, 1)[0] : this.systems[random() % this.systems.length];
    const ids = Array.from({ length: Math.min(LISTED, this.systems.length) }, take);
    return { variables: { ids }, edited: this.powerAmong(ids, number) };
  }

  /** The power of one of some systems; where none is said to draw any, of another. */
  powerAmong(ids, number) {
    return { about: ids.find((id) => this.hasPower.has(id)) ?? turn(this.powered, number), property: 'power' };
  }

  analytics(number) {
    const { vendor, period } = turn(this.vendors, number);
    const edited = { about: vendor, property: 'customerDisclosureThreshold' };
    return { variables: { vendor, period, atLeast: (number + 1) * LEAST }, edited };
  }

  search(number) {
    const edited = { about: turn(this.vendors, number).vendor, property: 'customerDisclosureThreshold' };
    return { variables: { text: turn(this.words, number), nobody: `nobody-${number}` }, edited };
  }
}

/** Vendors of which every share of a period is exact, and what they have to disclose is known. */
const VENDORS = `
  SELECT vendor.id AS vendor, share.period AS period FROM customer_share AS share
    JOIN entity AS vendor ON vendor.pk = share.vendor
    JOIN default_figure AS told ON told.subject = share.entity AND told.property = 'share'
  WHERE EXISTS (SELECT 1 FROM claim WHERE subject = vendor.pk AND property = 'customerDisclosureThreshold'
    AND claim.period = share.period)
  GROUP BY vendor.id, share.period HAVING min(told.low = told.high) = 1 ORDER BY vendor.id, share.period`;

/** Words of names that find something, but not everything, and no company that nothing is said of: a view may not show it. */
function commonWords(database) {
  const names = database.prepare(
    `SELECT name FROM entity WHERE kind IN ('company', 'chip', 'system', 'model')
     ORDER BY (pk * 7919) % 100003 LIMIT ?`,
  );
  const found = database.prepare(`
    SELECT count(*) AS hits, max(kind = 'company' AND NOT EXISTS (SELECT 1 FROM claim WHERE subject = found.pk)) AS isBare
    FROM (SELECT entity.pk, kind FROM search JOIN entity ON entity.pk = search.rowid
      WHERE search MATCH ? LIMIT ${MOST_HITS + 1}) AS found`);
  const isCommon = (word) => {
    const { hits, isBare } = found.get(`"${word}"*`);
    return hits <= MOST_HITS && isBare === 0;
  };
  const words = names
    .pluck()
    .all(WORDS)
    .flatMap((name) => name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  return [...new Set(words)]
    .filter((word) => word.length >= LEAST_LETTERS)
    .sort()
    .filter(isCommon);
}

const turn = (items, number) => items[number % items.length];

/** Whole numbers by chance, always the same from one start (xorshift). */
function randomFrom(number) {
  let state = (number + 1) * 2654435761;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
}

/** What a server is sent in JSON. */
export const bodyOf = (query, variables) => JSON.stringify({ query: queryText(query), variables });
