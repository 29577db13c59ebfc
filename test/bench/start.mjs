// From start to first answer: node test/bench/start.mjs [--rounds 15] [--program dist/main.js] [--json]
// Builds a dataset, then starts by turns a bare node:http server that gives the same bytes, and this one, and asks each
// until it answers. Tells the medians, and how many times that of the bare one they are.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { firstAnswer, freePort } from './first-answer.mjs';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '15' },
    program: { type: 'string', default: 'dist/main.js' },
    json: { type: 'boolean', default: false },
  },
});
const { program } = values;
const QUESTION = '{ company(id: "cerebras") { customerConcentration { text period formula } } }';
const body = JSON.stringify({ query: QUESTION });

const median = (numbers) => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const rounded = (number) => Math.round(number * 100) / 100;

const data = mkdtempSync(join(tmpdir(), 'chipgraph-start-'));
const serve = [program, 'serve', '--data', data, '--log-level', 'fatal', '--port'];
/** What is started by turns; the first is what the others are held to. */
const starts = {
  'bare node:http': (port, answer) => ['test/bench/bare.mjs', port, answer],
  'built dataset': (port) => [...serve, port, '--no-build'],
  'unchanged seeds': (port) => [...serve, port],
};
const taken = Object.fromEntries(Object.keys(starts).map((name) => [name, { wall: [], cpu: [] }]));
try {
  execFileSync(process.execPath, [program, 'build', '--data', data], { stdio: 'ignore' });
  const run = async (name, expected) => {
    const port = String(await freePort());
    return firstAnswer({ args: starts[name](port, expected), port, body, expected });
  };
  // The first start of each fills the caches of the system.
  const { answer } = await run('built dataset');
  for (const name of Object.keys(starts)) await run(name, answer);
  for (let round = 0; round < Number(values.rounds); round++) {
    for (const name of Object.keys(starts)) {
      const { wall, cpu } = await run(name, answer);
      taken[name].wall.push(wall);
      if (cpu !== undefined) taken[name].cpu.push(cpu);
    }
  }
} finally {
  rmSync(data, { recursive: true, force: true });
}

const medians = Object.entries(taken).map(([name, { wall, cpu }]) => ({ name, wall: median(wall), cpu: median(cpu) }));
const [bare] = medians;
const told = medians.map(({ name, wall, cpu }) => ({
  name,
  wallMilliseconds: rounded(wall),
  cpuMilliseconds: cpu === undefined ? undefined : rounded(cpu),
  wallRatio: rounded(wall / bare.wall),
  cpuRatio: cpu === undefined ? undefined : rounded(cpu / bare.cpu),
}));
if (values.json) console.log(JSON.stringify({ node: process.version, rounds: Number(values.rounds), starts: told }));
else console.table(told);
