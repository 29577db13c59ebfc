import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';

const CODE = `
  import { openConnection } from './dist/storage/connection.js';
  function use() {
    const connection = openConnection(':memory:');
    connection.exec('CREATE TABLE number AS SELECT 1 AS n UNION SELECT 2 UNION SELECT 3');
    const all = connection.prepare('SELECT n FROM number').pluck();
    const [first] = all.iterate();
    return [first, ...all.iterate()];
  }
  const told = Array.from({ length: 100 }, use);
  for (let time = 0; time < 5; time += 1) { gc(); await new Promise((done) => setImmediate(done)); }
  console.log(JSON.stringify(told.at(-1)));`;

it('statements and iterators that nobody holds any more do not end the process', () => {
  const given = ['--expose-gc', '--input-type=module', '--eval', CODE];
  expect(execFileSync(process.execPath, given, { encoding: 'utf8' })).toBe('[1,1,2,3]\n');
});
