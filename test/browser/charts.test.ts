import { expect, it } from 'vitest';
import { describeInBrowser } from './browser.js';
import { askFrom, settled } from './dashboard-page.js';

interface Runs {
  readonly benchmarkResults: {
    readonly nodes: readonly { readonly throughputPerKilowatt: { readonly text: string; readonly basis: string } }[];
  };
}

const RUNS = `{ benchmarkResults(first: 100, filter: { throughputPerKilowatt: { known: true } }) {
  nodes { throughputPerKilowatt { text basis } }
} }`;

describeInBrowser('the page of efficiency', (browsing) => {
  it('draws a mark for each run whose efficiency is known, and tells its figure', async () => {
    const { page } = await browsing.open('/efficiency');
    await settled(page);
    const { benchmarkResults } = await askFrom<Runs>(page, RUNS);
    const chart = page.locator('figure.chart', { hasText: 'Throughput against power' });
    expect(await chart.locator('g[aria-label="dot"] > path').count()).toBe(benchmarkResults.nodes.length);
    await chart.locator('summary').click();
    const shown = await chart.locator('tbody').textContent();
    for (const { throughputPerKilowatt } of benchmarkResults.nodes) expect(shown).toContain(throughputPerKilowatt.text);
    await page.context().close();
  });

  it('leaves out a basis that is switched off, and a link restores that', async () => {
    const { page } = await browsing.open('/efficiency');
    await settled(page);
    const { benchmarkResults } = await askFrom<Runs>(page, RUNS);
    const others = benchmarkResults.nodes.filter(
      ({ throughputPerKilowatt }) => !throughputPerKilowatt.basis.includes('server-nameplate'),
    );
    await page.getByRole('button', { name: 'server-nameplate' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/bases=(?!.*server-nameplate).*server-measured/);
    const again = await browsing.open(new URL(page.url()).pathname + new URL(page.url()).search);
    await settled(again.page);
    const marks = again.page
      .locator('figure.chart', { hasText: 'Throughput against power' })
      .locator('g[aria-label="dot"] > path');
    expect(others.length).toBeGreaterThan(0);
    expect(await marks.count()).toBe(others.length);
    for (const one of [page, again.page]) await one.context().close();
  });

  it('marks a speed above its roofline as impossible as stated', async () => {
    const { page } = await browsing.open('/efficiency?roofModel=gpt-3-175b&bits=16');
    await settled(page);
    const row = page
      .getByRole('region', { name: 'Runs against their roofline' })
      .locator('tr', { hasText: 'H100 node' });
    // 320 of 76.6 token/s; 3.83 bit per weight or 4.18 tokens a step would do
    for (const told of ['76.6 token/s', '418 %', 'not as stated', '3.83 bit/parameter', '4.18 token']) {
      expect(await row.textContent()).toContain(told);
    }
    await page.context().close();
  });
});

describeInBrowser('the picture of a chart', (browsing) => {
  it('stands by itself: title, legend, sources, dataset, and no colour that needs the page', async () => {
    const { page } = await browsing.open('/efficiency', { colorScheme: 'dark' });
    await settled(page);
    const chart = page.locator('figure.chart', { hasText: 'Throughput against power' });
    const downloading = page.waitForEvent('download');
    await chart.getByRole('button', { name: 'Download picture' }).click();
    let picture = '';
    for await (const part of await (await downloading).createReadStream()) picture += part;
    for (const told of [
      'Throughput against power',
      'server-measured',
      'server-nameplate',
      'Sources: ',
      'chipgraph dataset ',
    ]) {
      expect(picture).toContain(told);
    }
    expect(picture).not.toMatch(/(?:fill|stroke)="[^"]*(?:var\(|light-dark\()/);
    const marks = await chart.locator('g[aria-label="dot"] > path').count();
    const shown = await page.evaluate<number>(
      `new DOMParser().parseFromString(${JSON.stringify(picture)}, 'image/svg+xml').querySelectorAll('g[aria-label="dot"] > path').length`,
    );
    expect(shown).toBe(marks);
    await page.context().close();
  });
});

describeInBrowser('the page of concentration', (browsing) => {
  it('draws what is disclosed and what is not, and the index between its bounds', async () => {
    const { page } = await browsing.open('/concentration?vendor=cerebras');
    await settled(page);
    const { company } = await askFrom<{
      company: { customerShares: { nodes: { period: string | null }[] }; customerConcentration: { text: string } };
    }>(
      page,
      '{ company(id: "cerebras") { customerShares(first: 100) { nodes { period } } customerConcentration(period: "2025") { text } } }',
    );
    const dated = company.customerShares.nodes.filter(({ period }) => period !== null);
    const periods = new Set(dated.map(({ period }) => period));
    const shares = page.locator('figure.chart', { hasText: 'Customers of' });
    expect(await shares.locator('g[aria-label="bar"] rect').count()).toBe(dated.length + periods.size);
    const index = page.locator('figure.chart', { hasText: 'Herfindahl-Hirschman' });
    await index.locator('summary').click();
    const row = index.locator('tr', { hasText: '2025' }).filter({ hasText: 'one by one' });
    expect(await row.textContent()).toContain(company.customerConcentration.text);
    expect(company.customerConcentration.text).toBe('0.442–0.4536');
    await page.context().close();
  });

  it('changes what is at risk with the slider, by keyboard, and a link restores it', async () => {
    const { page } = await browsing.open('/concentration?vendor=cerebras&customer=mbzuai');
    await settled(page);
    const left = (where: typeof page) =>
      where.locator('.totals div', { has: where.locator('dt', { hasText: /^Left$/ }) });
    // 38 % of $510M
    expect(await left(page).textContent()).toContain('$193.8M');
    const slider = page.getByRole('slider', { name: 'Cut in per cent' });
    expect(await slider.inputValue()).toBe('100');
    await slider.focus();
    for (let step = 0; step < 50; step += 1) await page.keyboard.press('ArrowLeft');
    await page.waitForURL('**cut=50**');
    // $510M less half of 62 % of it
    await left(page).getByText('$351.9M').waitFor();
    const again = await browsing.open(new URL(page.url()).pathname + new URL(page.url()).search);
    await settled(again.page);
    expect(await left(again.page).textContent()).toContain('$351.9M');
    for (const one of [page, again.page]) await one.context().close();
  });
});

describeInBrowser('the explorer', (browsing) => {
  it('draws the nodes and links of the API, and walks by keyboard', async () => {
    const { page } = await browsing.open('/explore?at=cerebras');
    await settled(page);
    const { network } = await askFrom<{ network: { nodes: unknown[]; links: unknown[] } }>(
      page,
      '{ network(about: ["cerebras"], hops: 1, most: 120) { nodes { distance } links { relation } } }',
    );
    const picture = page.locator('.network svg');
    expect(await picture.locator('a.node').count()).toBe(network.nodes.length);
    expect(await picture.locator('line').count()).toBe(network.links.length);
    await picture.getByRole('link', { name: 'NVIDIA, company' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**at=nvidia**');
    await picture.locator('a.centre', { hasText: 'NVIDIA' }).waitFor();
    await picture.getByRole('link', { name: 'NVIDIA, company' }).focus();
    await page.keyboard.press('Shift+Enter');
    await page.waitForURL('**/company/nvidia**');
    await page.context().close();
  });

  it('places the nodes of one network in the same way each time, and shows the kinds that are chosen', async () => {
    const first = await browsing.open('/explore?at=nvidia&kinds=CHIP,SYSTEM,COMPANY');
    const second = await browsing.open('/explore?at=nvidia&kinds=CHIP,SYSTEM,COMPANY');
    for (const { page } of [first, second]) await settled(page);
    const placed = (visit: typeof first) =>
      visit.page
        .locator('.network g:has(> a.node)')
        .evaluateAll((all) => all.map((one) => one.getAttribute('transform')));
    expect(await placed(first)).toEqual(await placed(second));
    const names = await first.page
      .locator('a.node')
      .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
    expect(names.filter((name) => !/, (?:chip|system|company)$/.test(name ?? ''))).toEqual([]);
    for (const { page } of [first, second]) await page.context().close();
  });
});
