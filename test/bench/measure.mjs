import { requestsOf } from './runs.mjs';
import { slice } from './slice.mjs';

/** Questions of one round are others than those of any other. */
const QUESTIONS_OF_ROUND = 10_000_000;
/** A run of which one answer takes longer in the warm-up is asked over one connection, and one that takes longer still not at all. */
const SLOW_MILLISECONDS = 500;
const TOO_SLOW_MILLISECONDS = 30_000;

/**
 * Measures runs in rounds: each round goes through all of them for a slice, from another beginning, so
 * that what else the machine does strikes them alike.
 */
export async function measure({ runs, servers, rounds, seconds, warm, tell, ...asked }) {
  const measured = runs.map((run) => ({ run, next: requestsOf(run, asked), slices: [], connections: undefined }));
  const sliceOf = (one, round, length) => {
    let number = round * QUESTIONS_OF_ROUND;
    const next = () => one.next(number++);
    const expected = one.slices.at(-1)?.perSecond ?? one.warm?.perSecond ?? 100;
    const { connections } = one;
    return slice({ server: servers.get(one.run.server), next, seconds: length, expected, connections });
  };
  for (const one of measured) {
    one.connections = 1;
    one.warm = await sliceOf(one, 0, 0.001);
    one.isTooSlow = one.warm.p50 > TOO_SLOW_MILLISECONDS;
    if (one.isTooSlow) continue;
    one.connections = one.warm.p50 < SLOW_MILLISECONDS ? undefined : 1;
    one.warm = await sliceOf(one, 1, warm);
  }
  const ready = measured.filter(({ isTooSlow }) => !isTooSlow);
  for (let round = 0; round < rounds; round += 1) {
    tell(`round ${round + 1} of ${rounds}`);
    const turned = ready.map((_, index) => ready[(index + round * 5) % ready.length]);
    for (const one of turned) one.slices.push(await sliceOf(one, round + 2, seconds));
  }
  return measured.map(({ run, slices, isTooSlow }) => ({ run, slices, isTooSlow }));
}
