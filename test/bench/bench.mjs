// Benchmarks: npm run bench -- [--json] [--claims shipped,10000,...] [--queries look-up,...] [--contenders mercurius,...]
//   [--rounds 5] [--seconds 1] [--warm 1] [--data <folder>] [--systems <number>] [--check]
// Measures chipgraph, what it is held against, and two yardsticks in turns, over the same data and the same answers.
// Before it is measured each run is asked for --warm seconds; on a large graph more is kept after more of them.
// With --systems only the first so many are asked about: in generated graphs they are the same, whatever the size.
// Graphs stay in the folder of --data; without it they are made for this run. --check only compares the answers.
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkAnswers } from './check.mjs';
import { installPackages, SERVERS } from './contenders.mjs';
import { datasetOf, SHIPPED } from './datasets.mjs';
import { measure } from './measure.mjs';
import { plainName, QUERY_NAMES, queryText } from './queries.mjs';
import { Questions } from './questions.mjs';
import { record } from './record.mjs';
import { runsOf } from './runs.mjs';
import { stopAll } from './server-process.mjs';
import { growthOf, summaryOf } from './summary.mjs';
import { growthLine, ratioLines, tableOf } from './table.mjs';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
    claims: { type: 'string', default: SHIPPED },
    queries: { type: 'string', default: QUERY_NAMES.join(',') },
    contenders: { type: 'string', default: Object.keys(SERVERS).join(',') },
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '1' },
    warm: { type: 'string', default: '1' },
    data: { type: 'string' },
    systems: { type: 'string', default: 'Infinity' },
  },
});
const tell = (text) => process.stderr.write(`${text}\n`);
const print = (text) => values.json || console.log(text);

/** Words of an option, each of which has to be known. */
function words(option, known) {
  const given = values[option].split(',');
  const unknown = given.filter((word) => !known.includes(word));
  if (unknown.length > 0)
    throw new Error(`--${option} has "${unknown.join('", "')}", expected "${known.join('", "')}"`);
  return given;
}

const queries = words('queries', QUERY_NAMES);
const chosen = words('contenders', Object.keys(SERVERS));
const texts = new Map(queries.map((query) => [query, queryText(query)]));
if (!values.check) for (const name of chosen) installPackages(SERVERS[name], tell);
const skipped = new Map(chosen.map((name) => [name, SERVERS[name].missing?.()]).filter(([, why]) => why));
for (const [name, why] of skipped) tell(`skipped: ${name}, ${why}`);
const names = ['chipgraph', 'node:http', ...chosen].filter(
  (name, at, all) => all.indexOf(name) === at && !skipped.has(name),
);

const work = mkdtempSync(join(tmpdir(), 'chipgraph-bench-'));
const told = { node: process.version, processors: cpus().length, skipped: Object.fromEntries(skipped), sizes: [] };
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void end().then(() => process.exit(1)));
try {
  for (const size of values.claims.split(',')) told.sizes.push(await measureSize(size));
  told.growth = growthOf(told.sizes);
  for (const growth of told.growth) print(growthLine(growth));
  if (values.json) console.log(JSON.stringify(told, undefined, 2));
} finally {
  await end();
}

async function end() {
  await stopAll();
  rmSync(work, { recursive: true, force: true });
}

async function measureSize(size) {
  const data = datasetOf(size, values.data ?? work, tell);
  const questions = new Questions(data.dataset, Number(values.systems));
  const servers = new Map();
  const start = async (name, more) => {
    tell(`${size}: starting ${name}`);
    const server = await SERVERS[name].start({ ...data, ...more, work });
    servers.set(name, Object.assign(server, { answers: SERVERS[name].answers ?? (() => true) }));
  };
  for (const name of names) if (name !== 'node:http') await start(name);
  const checked = await checkAnswers({ servers, queries, texts, questions });
  tell(`${size}: the answers are equal, ${JSON.stringify(checked)}`);
  const lines = values.check ? [] : await measureAll({ size, questions, servers, start });
  for (const server of servers.values()) await server.stop();
  return { size, checked, lines };
}

async function measureAll({ size, questions, servers, start }) {
  const { file, asked } = await record(servers.get('chipgraph'), { queries, texts, questions, folder: work });
  await start('node:http', { recorded: file });
  const lines = [];
  for (const group of groups()) {
    const runs = group.flatMap((query) => runsOf(query, answering(servers, query)));
    const say = (text) => tell(`${size}, ${group.join(' and ')}: ${text}`);
    const [rounds, seconds, warm] = [values.rounds, values.seconds, values.warm].map(Number);
    const measured = await measure({
      runs,
      servers,
      rounds,
      seconds,
      warm,
      tell: say,
      texts,
      questions,
      recorded: asked,
    });
    const summary = summaryOf(measured);
    for (const query of group) {
      const own = summary.filter((line) => line.query === query);
      print(`\n${query}, graph: ${size}, ${asked.get(query).bytes} bytes\n${tableOf(own)}\n${ratioLines(own)}`);
    }
    lines.push(...summary);
  }
  return lines;
}

function answering(servers, query) {
  return [...servers.keys()].filter((name) => servers.get(name).answers(query));
}

/** A query and its what-ifs are measured in the same rounds. */
function groups() {
  const plain = [...new Set(queries.map(plainName))];
  return plain.map((name) => queries.filter((query) => plainName(query) === name));
}
