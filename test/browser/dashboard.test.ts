import { expect, it } from 'vitest';
import { describeInBrowser } from './browser.js';
import { askFrom, settled } from './dashboard-page.js';

describeInBrowser('the dashboard', (browsing) => {
  it('counts what the API counts', async () => {
    const { page } = await browsing.open('/');
    await settled(page);
    const { claims, holdings } = await askFrom<{
      claims: { totalCount: number };
      holdings: { described: number; years: { count: number }[]; kinds: unknown[] };
    }>(page, '{ claims { totalCount } holdings { described years { count } kinds { count } } }');
    const totals = await page.locator('.totals dd').allTextContents();
    expect(totals.slice(0, 2)).toEqual([String(holdings.described), String(claims.totalCount)]);
    expect(await page.locator('.plot g[aria-label="bar"] rect').count()).toBe(holdings.years.length + 1); // and the undated
    expect(await page.locator('table tbody tr').count()).toBe(holdings.kinds.length + holdings.years.length + 1);
    await page.context().close();
  });

  it('finds while one types, by keyboard alone', async () => {
    const { page } = await browsing.open('/');
    await settled(page);
    await page.getByRole('combobox', { name: 'Search' }).focus();
    await page.keyboard.type('cs-3');
    await page.getByRole('option', { name: /CS-3/ }).first().waitFor();
    await settled(page); // "cs" finds CS-3 as well, below others
    await page.keyboard.press('ArrowDown');
    const chosen = await page.locator('[role=option][aria-selected=true]').getAttribute('href');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${chosen}`);
    await settled(page);
    expect(new URL(page.url()).pathname).toBe(chosen);
    await page.context().close();
  });

  it('tells where a figure comes from when it has the focus, and no longer after Escape', async () => {
    const { page } = await browsing.open('/system/cerebras-cs-3');
    await settled(page);
    const { system } = await askFrom<{ system: { power: { text: string; claim: { source: { name: string } } } } }>(
      page,
      '{ system(id: "cerebras-cs-3") { power { text claim { source { name } } } } }',
    );
    const figure = page.locator('tr', { hasText: 'Power' }).locator('.figure').first();
    expect(await figure.locator('button').first().textContent()).toContain(system.power.text);
    await figure.locator('button').first().focus();
    const panel = figure.locator('.panel');
    await panel.waitFor();
    expect(await panel.textContent()).toContain(system.power.claim.source.name);
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'hidden' });
    await page.context().close();
  });

  it('shows all of a figure’s panel, wherever in the window the figure stands', async () => {
    const { page } = await browsing.open('/company/cerebras');
    await settled(page);
    const figures = page.locator('.figure:not(.unknown)');
    for (const at of [0, (await figures.count()) - 1]) {
      await figures.nth(at).locator('button').first().focus();
      const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
      const isWhole = async () => {
        const box = await figures.nth(at).locator('.panel').boundingBox();
        if (!box || box.height <= 40) return false;
        return box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height;
      };
      await expect.poll(isWhole).toBe(true);
    }
    await page.context().close();
  });

  it('gives a figure as a sentence to cite, held on its dataset', async () => {
    const { page } = await browsing.open('/system/cerebras-cs-3', {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await settled(page);
    const figure = page.locator('tr', { hasText: 'Power' }).locator('.figure').first();
    await figure.locator('button').first().focus();
    await figure.getByRole('button', { name: 'Cite this figure' }).click();
    await figure.getByText('Copied').waitFor();
    const cited = await page.evaluate<string>('navigator.clipboard.readText()');
    const { dataset } = await askFrom<{ dataset: { id: string } }>(page, '{ dataset { id } }');
    expect(cited).toMatch(/^CS-3, power \(server-nameplate\): 23 kW .*; .+\. chipgraph, dataset /);
    expect(cited).toContain(`/system/cerebras-cs-3?dataset=${dataset.id}`);
    await page.context().close();
  });

  it('is seen as of a day, and a link restores that view', async () => {
    const { page } = await browsing.open('/');
    await settled(page);
    const all = await page.locator('.totals dd').nth(1).textContent();
    await page.locator('.view-bar summary').click();
    await page.getByLabel('As of').fill('2024-12-31');
    await page.waitForURL('**asOf=2024-12-31**');
    const { view } = await askFrom<{ view: { claims: { totalCount: number } } }>(
      page,
      '{ view(asOf: "2024-12-31") { claims { totalCount } } }',
    );
    const shown = page.locator('.totals dd').nth(1);
    await shown.getByText(String(view.claims.totalCount), { exact: true }).waitFor();
    expect(String(view.claims.totalCount)).not.toBe(all);
    const again = await browsing.open(new URL(page.url()).pathname + new URL(page.url()).search);
    await settled(again.page);
    expect(await again.page.locator('.totals dd').nth(1).textContent()).toBe(String(view.claims.totalCount));
    await again.page.context().close();
    await page.context().close();
  });

  it('shows the verdicts of an audit one by one', async () => {
    const { page } = await browsing.open('/audits/ainews-cerebras-ipo-2026');
    await settled(page);
    const { source } = await askFrom<{ source: { audit: { counts: { verdict: string; claims: number }[] } } }>(
      page,
      '{ source(id: "ainews-cerebras-ipo-2026") { audit { counts { verdict claims } } } }',
    );
    const refuted = source.audit.counts.find(({ verdict }) => verdict === 'REFUTED')?.claims;
    const whole = source.audit.counts.reduce((sum, { claims }) => sum + claims, 0);
    expect(await page.locator('.judgements > li').count()).toBe(whole);
    await page.getByRole('button', { name: /Refuted/ }).click();
    await page.waitForURL('**verdict=REFUTED**');
    expect(await page.locator('.judgements > li').count()).toBe(refuted);
    await page.context().close();
  });

  it('gives the numbers of a chart as a file with its sources, and the query to the playground', async () => {
    const { page } = await browsing.open('/company/nvidia?history=revenue');
    await settled(page);
    const chart = page.locator('figure.chart').first();
    const rows = await chart.locator('tbody tr').count();
    const downloading = page.waitForEvent('download');
    await chart.getByRole('button', { name: 'Download CSV' }).click();
    const file = await (await downloading).createReadStream();
    let csv = '';
    for await (const part of file) csv += part;
    const lines = csv.trim().split('\r\n');
    expect(lines[0]).toBe('claim,text,from,to,basis,nature,said,low,estimate,high,unit,grade,source,locator');
    expect(lines.filter((line) => line.startsWith('nvidia.revenue.')).length).toBe(rows);
    expect(lines.at(-1)).toContain('chipgraph dataset');
    const link = await chart.getByRole('link', { name: 'Open in playground' }).getAttribute('href');
    expect(new URLSearchParams(link?.split('#')[1]).get('query')).toContain('query History');
    await page.context().close();
  });
});
