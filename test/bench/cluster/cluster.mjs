// A primary, two streaming standbys and three nodes on loopback, started and stopped by this script.
// npm run bench:cluster -- [--claims 100000] [--seconds 10, of each throughput] [--data <folder>, where datasets are kept]
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { compareAnswers } from './answers.mjs';
import { datasetOf } from './datasets.mjs';
import { endAll, publish, startLoad, startNode } from './processes.mjs';
import { readsGrow, readsOf } from './reads.mjs';
import { Servers } from './servers.mjs';
import { conclude, expect, show, since } from './telling.mjs';
import { coreSeconds } from './work.mjs';

const { values } = parseArgs({
  options: {
    claims: { type: 'string', default: '100000' },
    seconds: { type: 'string', default: '10' },
    data: { type: 'string' },
  },
});
const [NODES, seconds] = [3, Number(values.seconds)];
/** Clients that ask, and how often in a second while something else is shown. */
const [CLIENTS, RATE] = [8, 100];
const [MOST_SECONDS_UP, MOST_SECONDS_BEHIND, PATIENCE] = [30, 5, 120_000];

const folder = values.data ?? mkdtempSync(join(tmpdir(), 'chipgraph-bench-'));
const servers = new Servers();
try {
  await run();
} finally {
  endAll();
  servers.remove();
  if (!values.data) rmSync(folder, { recursive: true, force: true });
}
if (!conclude()) process.exitCode = 1;

async function run() {
  const [busy = 0] = loadavg();
  show(
    'machine',
    `${cpus().length} cores for servers, nodes and clients alike, of which other work wants ${busy.toFixed(1)}`,
  );
  const [small, large, last] = [5000, Number(values.claims), 6000].map((claims) => datasetOf(claims, folder));
  const nodes = await bringUp(small);
  await compareAnswers(nodes, small);
  const load = startLoad('kept', CLIENTS, RATE, urlsOf(nodes));
  await pause(3000);
  await arrives(large, nodes, load);
  await failOver(load);
  await arrives(last, nodes, load);
  await nothingLost([small, large, last]);
  const { requests, failed, mixed, sentAgain, reasons } = await load.end();
  show(
    'load all the while',
    `${requests} requests, ${failed} failed, ${mixed} mixed, ${sentAgain} sent again over a new connection`,
  );
  expect(failed === 0 && mixed === 0, `requests failed or were mixed: ${reasons.join('; ')}`);
  await publish(servers.address(), large.folder);
  await untilServed(large, nodes);
  await compareAnswers(nodes, large);
  for (const answered of ['kept', 'made']) await readsOf(nodes, { answered, seconds, servers });
  const release = await readsGrow(nodes, { seconds, servers });
  for (const node of nodes) await node.stop();
  release();
}

/** Servers and nodes, until all nodes serve a first dataset. Each node begins with another server. */
async function bringUp(small) {
  const started = performance.now();
  await servers.start();
  await publish(servers.address(), small.folder);
  const starting = Array.from({ length: NODES }, (_, index) =>
    startNode({ args: [], env: { CHIPGRAPH_SOURCE: servers.address(index) } }),
  );
  const nodes = await Promise.all(starting);
  const seconds = since(started);
  show('cluster up', `a primary, two standbys and ${NODES} nodes that serve in ${seconds.toFixed(1)} s`);
  expect(seconds < MOST_SECONDS_UP, `the cluster was up in ${seconds} s, expected less than ${MOST_SECONDS_UP}`);
  return nodes;
}

/** Publishes under load, and waits until every node answers from it. */
async function arrives({ folder: data, dataset, claims }, nodes, load) {
  const [before, started] = [await load.counts(), performance.now()];
  await publish(servers.address(), data);
  const written = since(started);
  const work = coreSeconds(servers.pids);
  const [{ at }] = await servers.ask(await servers.writable(), 'SELECT at FROM chipgraph.current');
  const end = Date.now() + PATIENCE;
  let counts = await load.counts();
  const served = () => urlsOf(nodes).map((url) => counts.seen[url]?.[dataset]);
  while (served().includes(undefined) && Date.now() < end) {
    await pause(100);
    counts = await load.counts();
  }
  const worked = coreSeconds(servers.pids) - work;
  const seconds = served().map((time) => (time - at.getTime()) / 1000);
  const told = seconds.map((one) => one.toFixed(1)).join(', ');
  const [requests, failed, mixed] = ['requests', 'failed', 'mixed'].map((name) => counts[name] - before[name]);
  show(
    `publication of ${claims} claims`,
    `written in ${written.toFixed(1)} s, served ${told} s after its commit began`,
  );
  show('  under load', `${requests} requests, ${failed} failed, ${mixed} mixed`);
  show(
    '  from then on',
    `${worked.toFixed(1)} s of one core for all processes of this bench, of ${cpus().length} cores`,
  );
  const isSoon = seconds.every((one) => one < MOST_SECONDS_BEHIND);
  expect(isSoon, `${claims} claims were served after ${told} s, expected less than ${MOST_SECONDS_BEHIND}`);
}

/** Waits until every node serves a dataset. */
async function untilServed({ dataset }, nodes) {
  for (const { url } of nodes) {
    const health = async () => (await fetch(`${url}/health`)).json();
    while ((await health()).dataset !== dataset) await pause(100);
  }
}

async function failOver(load) {
  const before = await load.counts();
  servers.killPrimary();
  await pause(3000);
  const name = await servers.promote();
  await pause(2000);
  const after = await load.counts();
  const [requests, failed] = ['requests', 'failed'].map((count) => after[count] - before[count]);
  show('kill -9 of the primary', `${requests} reads without it and while ${name} took its place, ${failed} failed`);
  expect(failed === 0, `${failed} reads failed while there was no primary`);
}

async function nothingLost(published) {
  const rows = await servers.ask(
    await servers.writable(),
    `SELECT v.dataset, (SELECT count(*)::integer FROM chipgraph.claim WHERE version = v.key) AS claims
      FROM chipgraph.publication p JOIN chipgraph.version v ON v.key = p.version ORDER BY p.number`,
  );
  const expected = published.map(({ dataset, claims }) => ({ dataset, claims }));
  show('in the record', `${rows.length} publications, with ${rows.map(({ claims }) => claims).join(', ')} claims`);
  expect(JSON.stringify(rows) === JSON.stringify(expected), `found ${JSON.stringify(rows)} in the record`);
}

function urlsOf(nodes) {
  return nodes.map(({ url }) => url);
}
