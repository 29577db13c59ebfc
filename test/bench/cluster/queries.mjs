// What the nodes are asked: every example query for the comparison, and a few of several sizes for the load.
import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = 'src/web/queries';

const body = (query) => JSON.stringify({ query: `{ dataset { id } ${query} }` });

/** Bodies of requests, by name: a look-up, lists, a search. None asks for findings, which take seconds the first time. */
export const LOAD_QUERIES = [
  ['companies', body('companies(first: 20) { totalCount nodes { id name } }')],
  ['systems', body('systems(first: 20) { nodes { id name power { estimate text } vendor { name } } }')],
  ['chips', body('chips(first: 10) { nodes { id memory { text grade } thermalDesignPower { text } } }')],
  ['results', body('benchmarkResults(first: 5) { nodes { id throughput { text } system { name } } }')],
  ['search', body('search(text: "system", first: 5) { totalCount }')],
];

/**
 * What every node is asked for the comparison: example queries, which on a generated graph come to errors where they name
 * what only the seeds have, and the queries of the load.
 */
export const CORPUS = [
  ...readdirSync(FOLDER)
    .sort()
    .map((file) => [file, readFileSync(`${FOLDER}/${file}`, 'utf8')]),
  ...LOAD_QUERIES.map(([name, text]) => [name, JSON.parse(text).query]),
];

let asked = 0;

/** A body that nobody has sent before, so that its answer is made and not kept. */
export function newQuery() {
  asked += 1;
  const query = 'query ($text: String!) { dataset { id } search(text: $text, first: 5) { totalCount } }';
  return [`search ${asked}`, JSON.stringify({ query, variables: { text: `system ${process.pid} ${asked}` } })];
}
