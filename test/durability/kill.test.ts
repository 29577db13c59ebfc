import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BUILD_STEPS } from '../../src/storage/build-steps.js';
import { Publishing, REPEATS } from './publishing.js';

const publishing = new Publishing();
const [OLD, NEW] = [10, 20];
beforeAll(() => publishing.publish(OLD));
afterAll(() => publishing.remove());

/** From which step on the new dataset is the current one. */
const TURN = BUILD_STEPS.indexOf('manifest');

describe('a publication that is killed', () => {
  it.each(BUILD_STEPS)('after "%s" leaves the old dataset or the new one, whole', async (step) => {
    await publishing.publish(OLD);
    await once(publishing.publisher(NEW, step), 'close');
    const kilowatt = BUILD_STEPS.indexOf(step) < TURN ? OLD : NEW;
    expect(publishing.current()).toEqual({ dataset: publishing.hash(kilowatt), powers: [String(kilowatt)] });
  });

  it(`at ${12 * REPEATS} moments left to chance leaves the old dataset or the new one, whole`, async () => {
    const [whole] = await timed(() => publishing.publish(NEW));
    const found = new Map<string, number>();
    for (let run = 0; run < 12 * REPEATS; run += 1) {
      const kilowatt = run % 2 === 0 ? OLD : NEW;
      const publisher = publishing.publisher(kilowatt);
      const ended = once(publisher, 'close');
      publisher.stdout?.once('data', () => {
        setTimeout(() => publisher.kill('SIGKILL'), Math.random() * whole);
      });
      await ended;
      const { dataset, powers } = publishing.current();
      expect(powers).toHaveLength(1);
      expect(dataset).toBe(publishing.hash(Number(powers[0])));
      found.set(`${kilowatt} asked, ${powers[0]} found`, (found.get(`${kilowatt} asked, ${powers[0]} found`) ?? 0) + 1);
    }
    console.log(Object.fromEntries(found));
  }, 600_000);

  it('leaves drafts that the next publication sweeps', async () => {
    await once(publishing.publisher(NEW, 'figures'), 'close');
    expect(publishing.drafts().length).toBeGreaterThan(0);
    await publishing.publish(OLD);
    expect(publishing.drafts()).toEqual([]);
  });
});

/** How long work that writes takes, in milliseconds, from its first line on. */
async function timed(work: () => Promise<void>): Promise<[number]> {
  const started = performance.now();
  await work();
  return [performance.now() - started];
}
