// A long run of the tests of test/fuzz: node test/fuzz/fuzz.mjs [--minutes 10] [--seed 1]
// Runs them again and again, each time from another seed, which is told; a run that fails ends it with 1.
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { minutes: { type: 'string', default: '10' }, seed: { type: 'string' } } });
const until = Date.now() + Number(values.minutes) * 60_000;
let seed = values.seed === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(values.seed);
let runs = 0;
while (runs === 0 || Date.now() < until) {
  console.log(`seed ${seed}`);
  const env = { ...process.env, CHIPGRAPH_TEST_FUZZ_FACTOR: '10', CHIPGRAPH_TEST_FUZZ_SEED: String(seed) };
  const options = ['vitest', 'run', 'test/fuzz', '--testTimeout', '600000', '--reporter', 'dot'];
  const { status } = spawnSync('npx', options, { stdio: 'inherit', env });
  if (status !== 0) {
    console.log(`failed with seed ${seed}: node test/fuzz/fuzz.mjs --minutes 0 --seed ${seed} does it again`);
    process.exit(1);
  }
  runs += 1;
  seed = (seed + 1) % 2 ** 31;
}
console.log(`${runs} runs, no fault`);
