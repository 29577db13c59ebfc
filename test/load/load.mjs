// Sustained load: node test/load/load.mjs [--seconds 120] [--at 0.8] [--clients 16] [--json]
// Starts a server, finds how many requests a second it answers at most, then sends it a part of that for a while, and
// tells errors, latencies and memory. Questions are the examples and look-ups with variables of their own, so that most
// answers are made, not kept. Ends with 1 where a request failed.
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '120' },
    at: { type: 'string', default: '0.8' },
    clients: { type: 'string', default: '16' },
    json: { type: 'boolean', default: false },
  },
});
const [seconds, part, clients] = [Number(values.seconds), Number(values.at), Number(values.clients)];
const CAPACITY_SECONDS = 10;
const EXAMPLES = 'src/web/queries';

const LOOK_UP = `query ($id: ID!, $first: Int!) { node(id: $id) { id name figures(known: true) { property text }
  claims(first: $first) { nodes { text source { id } } } } }`;

const examples = readdirSync(EXAMPLES)
  .filter((name) => name.endsWith('.graphql'))
  .map((name) => JSON.stringify({ query: readFileSync(join(EXAMPLES, name), 'utf8') }));

/** Questions in turn: every tenth an example, the others look-ups. */
function questions(ids) {
  let turn = 0;
  return () => {
    turn += 1;
    if (turn % 10 === 0) return examples[(turn / 10) % examples.length];
    const variables = { id: ids[turn % ids.length], first: 1 + (Math.floor(turn / ids.length) % 50) };
    return JSON.stringify({ query: LOOK_UP, variables });
  };
}

/** What failed, each once. */
const failures = new Set();

function post(url, agent, body) {
  return new Promise((resolve) => {
    const started = performance.now();
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const end = (isFine) => resolve({ isFine, milliseconds: performance.now() - started });
    const sending = request(`${url}`, { method: 'POST', agent, headers }, (response) => {
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () => {
        const isFine = response.statusCode === 200 && !Buffer.concat(chunks).includes('"errors":');
        if (!isFine) failures.add(`${response.statusCode} ${Buffer.concat(chunks).toString().slice(0, 200)}`);
        end(isFine);
      });
      response.on('error', () => end(false));
    });
    sending.on('error', () => end(false));
    sending.end(body);
  });
}

/** Sends as much as is answered. */
async function closedLoop(url, agent, next, milliseconds) {
  const until = performance.now() + milliseconds;
  const results = [];
  const client = async () => {
    while (performance.now() < until) results.push(await post(url, agent, next()));
  };
  await Promise.all(Array.from({ length: clients }, client));
  return results;
}

/** Sends so many a second, whether they are answered or not. */
async function openLoop(url, agent, next, rate, milliseconds, watch) {
  const started = performance.now();
  const sent = [];
  for (let now = 0; now < milliseconds; now = performance.now() - started) {
    const due = Math.floor((now / 1000) * rate);
    while (sent.length < due) sent.push(post(url, agent, next()));
    watch(now);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  return Promise.all(sent);
}

const residentBytes = (pid) => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) * 1024;
const quantile = (sorted, q) => sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))];
const say = (text) => process.stderr.write(`${text}\n`);

const data = mkdtempSync(join(tmpdir(), 'chipgraph-load-'));
const options = ['--data', data, '--port', '0', '--log-level', 'fatal', '--limit', 'rate=0'];
const server = spawn(process.execPath, ['dist/main.js', 'serve', ...options], { stdio: ['ignore', 'pipe', 'inherit'] });
try {
  const url = await new Promise((resolve, reject) => {
    let out = '';
    server.stdout.on('data', (chunk) => {
      out += chunk;
      const found = /GraphQL API {3}(\S+)\n/.exec(out)?.[1];
      if (found) resolve(found);
    });
    server.once('exit', () => reject(new Error(`the server ended with: ${out}`)));
  });
  const agent = new Agent({ keepAlive: true, maxSockets: clients * 4 });
  const listed = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query":"{ systems(first: 100) { nodes { id } } companies(first: 100) { nodes { id } } chips(first: 100) { nodes { id } } }"}',
  });
  const ids = Object.values((await listed.json()).data).flatMap(({ nodes }) => nodes.map(({ id }) => id));
  const next = questions(ids);
  say('every example once');
  for (const example of examples) await post(url, agent, example);
  await closedLoop(url, agent, next, 3000);
  say(`capacity, for ${CAPACITY_SECONDS} s`);
  const most = await closedLoop(url, agent, next, CAPACITY_SECONDS * 1000);
  const capacity = most.length / CAPACITY_SECONDS;
  const rate = capacity * part;
  say(`${Math.round(capacity)} requests a second; now ${Math.round(rate)} for ${seconds} s`);
  const memory = [];
  let looked = -Infinity;
  const results = await openLoop(url, agent, next, rate, seconds * 1000, (now) => {
    if (now - looked < 1000) return;
    looked = now;
    memory.push(residentBytes(server.pid));
    if (memory.length % 10 === 0) say(`${Math.round(now / 1000)} s, ${Math.round(memory.at(-1) / 1e6)} MB`);
  });
  const times = results.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  const third = Math.max(1, Math.floor(memory.length / 3));
  const failed = [...most, ...results].filter(({ isFine }) => !isFine).length;
  const told = {
    capacity: Math.round(capacity),
    rate: Math.round(rate),
    requests: results.length,
    failed,
    p50Milliseconds: Number(quantile(times, 0.5).toFixed(2)),
    p99Milliseconds: Number(quantile(times, 0.99).toFixed(2)),
    // Between collections of garbage memory rises and falls: what counts is the least.
    leastMemoryOfFirstThirdMegabytes: Math.round(Math.min(...memory.slice(0, third)) / 1e6),
    leastMemoryOfLastThirdMegabytes: Math.round(Math.min(...memory.slice(-third)) / 1e6),
    mostMemoryMegabytes: Math.round(Math.max(...memory) / 1e6),
  };
  if (values.json) console.log(JSON.stringify(told, undefined, 2));
  else for (const [name, value] of Object.entries(told)) console.log(`${name.padEnd(28)} ${value}`);
  for (const failure of failures) say(`failed: ${failure}`);
  if (failed > 0) process.exitCode = 1;
  agent.destroy();
} finally {
  server.kill('SIGTERM');
  await new Promise((resolve) => server.once('exit', resolve));
  rmSync(data, { recursive: true, force: true });
}
