// Asks nodes from outside, and holds every answer against the others: node load.mjs <kept or made> <clients> <requests a second, 0 for any> <url...>
// Prints what it has counted each time a line comes in, and ends with standard input.
import { Agent, request } from 'node:http';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { LOAD_QUERIES, newQuery } from './queries.mjs';

const [answered, clients, rate, ...urls] = process.argv.slice(2);
const agent = new Agent({ keepAlive: true, maxSockets: Number(clients) });
/** As often as a request may meet a connection that its server has just closed, as every client of HTTP has to expect. */
const MOST_TRIES = 3;
/** The answer to a query from a dataset, whichever node gives it. */
const answers = new Map();
/** Which datasets each node has answered from, and when first. */
const seen = {};
const counts = { requests: 0, failed: 0, mixed: 0, sentAgain: 0 };
const reasons = new Set();
const started = performance.now();
let isOver = false;

function post(url, body, tries = 1) {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const sending = request(`${url}/graphql`, { method: 'POST', agent, headers }, (response) => {
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const dataset = response.headers['x-chipgraph-dataset'];
        resolve({ status: response.statusCode, dataset, text: Buffer.concat(chunks).toString() });
      });
    });
    sending.on('error', (error) => {
      // A kept connection that was closed before the request came in: nothing was asked yet.
      if (!sending.reusedSocket || tries === MOST_TRIES) return reject(error);
      counts.sentAgain += 1;
      post(url, body, tries + 1).then(resolve, reject);
    });
    sending.end(body);
  });
}

/** Whether an answer is wholly of the dataset that its header names, and the same as any other node gives. */
function isWhole(name, { dataset, text }) {
  const known = answers.get(`${name} ${dataset}`);
  if (known !== undefined) return known === text;
  if (answered === 'kept') answers.set(`${name} ${dataset}`, text);
  const { data, errors } = JSON.parse(text);
  return errors === undefined && data.dataset.id === dataset;
}

async function client(index) {
  for (let turn = index; !isOver; turn += 1) {
    const due = Number(rate) > 0 ? started + (counts.requests / Number(rate)) * 1000 - performance.now() : 0;
    counts.requests += 1;
    if (due > 0) await pause(due);
    const url = urls[turn % urls.length];
    const [name, body] = answered === 'kept' ? LOAD_QUERIES[turn % LOAD_QUERIES.length] : newQuery();
    try {
      const answer = await post(url, body);
      if (answer.status !== 200) {
        counts.failed += 1;
        reasons.add(`${url}: ${answer.status} ${answer.text.slice(0, 200)}`);
      } else if (!isWhole(name, answer)) {
        counts.mixed += 1;
        reasons.add(`${url}: ${name} differs: ${answer.text.slice(0, 200)}`);
      }
      seen[url] ??= {};
      seen[url][answer.dataset] ??= Date.now();
    } catch (error) {
      counts.failed += 1;
      reasons.add(`${url}: ${error.message}`);
    }
  }
}

const lines = createInterface({ input: process.stdin });
lines.on('line', () => console.log(JSON.stringify({ ...counts, seen, reasons: [...reasons].slice(0, 5) })));
lines.on('close', () => {
  isOver = true;
});
await Promise.all(Array.from({ length: Number(clients) }, (_, index) => client(index)));
agent.destroy();
