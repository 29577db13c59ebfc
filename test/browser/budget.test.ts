import { performance } from 'node:perf_hooks';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { describeInBrowser } from './browser.js';
import { settled } from './dashboard-page.js';

const BUDGET_BYTES = 500_000;
const BUDGET_MILLISECONDS = 2000;
/** How many times the first page may take what a page without anything takes, where the machine is busy. */
const BUDGET_TIMES = 20;
const RUNS = 5;

describeInBrowser('the first page', (browsing) => {
  it('weighs less than 500 kB with everything that it loads, compressed', async () => {
    const { page } = await browsing.open('/settings.json');
    const client = await page.context().newCDPSession(page);
    await client.send('Network.enable');
    let bytes = 0;
    client.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength;
    });
    await page.goto(`${browsing.url}/`);
    await settled(page);
    console.info(`the first page weighs ${Math.round(bytes / 1000)} kB`);
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThan(BUDGET_BYTES);
    await page.context().close();
  });

  it('can be used within 2 s, or 20 times what a page without anything takes on a busy machine', async () => {
    const { page } = await browsing.open('/');
    await settled(page); // the server has worked its figures out
    const bare: number[] = [];
    const first: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      bare.push(await timed(page, `${browsing.url}/settings.json`, 'body'));
      first.push(await timed(page, `${browsing.url}/`, '.totals dd'));
    }
    console.info(`the first page can be used after ${median(first)} ms, a bare one after ${median(bare)} ms (medians)`);
    expect(median(first)).toBeLessThan(Math.max(BUDGET_MILLISECONDS, BUDGET_TIMES * median(bare)));
    await page.context().close();
  });
});

/** Milliseconds until an address shows an element, nothing kept from before. */
async function timed(page: Page, address: string, selector: string): Promise<number> {
  const client = await page.context().newCDPSession(page);
  await client.send('Network.setCacheDisabled', { cacheDisabled: true });
  const start = performance.now();
  await page.goto(address);
  await page.locator(selector).first().waitFor();
  return Math.round(performance.now() - start);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] as number;
}
