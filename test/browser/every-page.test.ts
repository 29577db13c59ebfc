import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { seriousViolations } from './accessibility.js';
import { describeInBrowser } from './browser.js';
import { settled } from './dashboard-page.js';

/** An address for every page of the dashboard, by its folder. */
const ADDRESSES: Readonly<Record<string, string>> = {
  overview: '/',
  search: '/search?text=cerebras',
  node: '/company/nvidia?history=revenue',
  claim: '/claims/cerebras-cs-3.chip.3e7d965e',
  audits: '/audits',
  audit: '/audits/ainews-cerebras-ipo-2026',
  'what-if': '/what-if?scenario=cerebras-without-mbzuai',
  compare:
    '/compare?ids=cerebras-cs-3-gpt-3-175b-batch-1,nvidia-dgx-h100-gpt-3-175b-batch-1&on=throughputPerKilowatt,runPower&basis=server-nameplate&vary=cerebras-cs-3&input=power',
  explore: '/explore?at=nvidia&hops=2',
  efficiency: '/efficiency',
  concentration: '/concentration',
  changes: '/changes?since=2026-05-31&watch=cerebras,nvidia',
  dispute: '/dispute?claim=cerebras-cs-3.chip.3e7d965e',
  'not-found': '/audits/there/is/nothing/here',
};

it('every page has an address that is tested', () => {
  const pages = readdirSync('src/web/dashboard/pages');
  expect(Object.keys(ADDRESSES).sort()).toEqual(pages.sort());
});

describeInBrowser('every page of the dashboard', (browsing) => {
  for (const [name, address] of Object.entries(ADDRESSES)) {
    it(`${name} asks no other host, logs no error, and has one heading of the first level`, async () => {
      const { page, otherHosts, faults, shot } = await browsing.open(address);
      await settled(page);
      await shot(name);
      expect(await page.locator('h1').count()).toBe(1);
      expect([...otherHosts, ...faults]).toEqual([]);
      const { status } = await fetch(`${browsing.url}${address}`, { headers: { accept: 'text/html' } });
      expect(status).toBe(200);
      await page.context().close();
    });

    for (const colorScheme of ['light', 'dark'] as const) {
      it(`${name} breaks no serious rule of accessibility, ${colorScheme}`, async () => {
        const { page } = await browsing.open(address, { colorScheme });
        await settled(page);
        expect(await seriousViolations(page)).toEqual([]);
        await page.context().close();
      });
    }

    it(`${name} fits a phone`, async () => {
      const { page, shot } = await browsing.open(address, {
        viewport: { width: 390, height: 844 },
        colorScheme: 'dark',
      });
      await settled(page);
      await shot(`${name}-phone`);
      expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
      await page.context().close();
    });
  }
});
