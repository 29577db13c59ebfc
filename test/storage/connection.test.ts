import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';

/** Garbage is collected in between, when no JavaScript runs: only then does what is not kept abort Node. */
const CODE = `
  import { openConnection } from './dist/storage/connection.js';
  const connection = openConnection(':memory:');
  connection.exec('CREATE TABLE number AS SELECT 1 AS n UNION SELECT 2 UNION SELECT 3');
  let told = [];
  for (let time = 0; time < 300; time += 1) {
    const all = connection.prepare('SELECT n FROM number').pluck();
    const [first] = all.iterate();
    told = [first, ...all.iterate()];
    globalThis.garbage = Array.from({ length: 20_000 }, (_, number) => ({ number }));
    await new Promise((done) => setTimeout(done, 1));
  }
  console.log(JSON.stringify(told));`;

it('statements and iterators that nobody holds any more do not end the process', () => {
  const given = ['--input-type=module', '--eval', CODE];
  expect(execFileSync(process.execPath, given, { encoding: 'utf8' })).toBe('[1,1,2,3]\n');
});
