import { fork } from 'node:child_process';
import { once } from 'node:events';
import { expect, it } from 'vitest';
import { type SourceState, STARTING } from '../../src/storage/source-state.js';

it('a worker looks for another version after a restore too, where a number stands for a second one', async () => {
  const worker = fork('test/record/relayed.mjs');
  const told = async () => (await once(worker, 'message'))[0] as number;
  expect(await told()).toBe(0);
  const hear = (phase: SourceState['phase'], publication: number, offered = publication) => {
    worker.send({ source: { ...STARTING, phase, publication, offered } });
    return told();
  };
  const first = await hear('following', 5);
  expect(first).toBe(1);
  // The record was restored from before that publication, and what it holds now is its fifth one again.
  expect(await hear('behind', 5, 4)).toBe(first);
  expect(await hear('following', 5)).toBe(first + 1);
  expect(await hear('fetching', 5, 6)).toBe(first + 1);
  expect(await hear('following', 6)).toBe(first + 2);
  worker.disconnect();
  await once(worker, 'exit');
});
