import { expect, it } from 'vitest';
import { describeInBrowser } from './browser.js';
import { askFrom, settled } from './dashboard-page.js';

describeInBrowser('the what-if page', (browsing) => {
  it('shows figures before and after a scenario as the API has them', async () => {
    const { page } = await browsing.open('/what-if');
    await settled(page);
    await page.getByRole('button', { name: "Cerebras' largest customer leaves" }).click();
    await page.waitForURL('**scenario=cerebras-without-mbzuai**');
    const table = page.getByRole('region', { name: 'Figures before and after' });
    await table.waitFor();
    const { now, then } = await askFrom<Record<'now' | 'then', { company: { revenue: { text: string } } }>>(
      page,
      `{ now: view { ...R } then: view(scenario: "cerebras-without-mbzuai") { ...R } }
       fragment R on Query { company(id: "cerebras") { revenue { text } } }`,
    );
    const cells = await table.locator('tr', { hasText: 'Revenue' }).first().locator('td').allTextContents();
    expect([now.company.revenue.text, then.company.revenue.text]).toEqual(['$510M', '$193.8M']);
    expect(cells[2]).toContain(now.company.revenue.text);
    expect(cells[3]).toContain(then.company.revenue.text);
    await page.context().close();
  });

  it('takes an assumption written by keyboard alone, and a link restores it', async () => {
    const { page } = await browsing.open('/what-if');
    await settled(page);
    await page.getByRole('combobox', { name: 'Entity to assume something of' }).focus();
    await page.keyboard.type('cs-3');
    await page.getByRole('option', { name: /^CS-3 system/ }).waitFor();
    await settled(page);
    await page.keyboard.press('ArrowDown');
    while (!(await page.locator('[role=option][aria-selected=true]').textContent())?.startsWith('CS-3 system')) {
      await page.keyboard.press('ArrowDown');
    }
    await page.keyboard.press('Enter');
    const property = page.getByLabel('Property of CS-3');
    await property.waitFor();
    await property.focus();
    await page.keyboard.type('power');
    const value = page.getByLabel(/^Value/);
    await value.focus();
    await page.keyboard.type('12 kW');
    await page.keyboard.press('Enter');
    await page.waitForURL('**assume=**');
    const table = page.getByRole('region', { name: 'Figures before and after' });
    await table.waitFor();
    const shown = await table.locator('tr', { hasText: 'Throughput per kilowatt' }).first().textContent();
    // 550 token/s over 12 kW
    expect(shown).toContain('45.8 token/s/kW');
    const { pathname, search } = new URL(page.url());
    const again = await browsing.open(pathname + search);
    await settled(again.page);
    expect(await again.page.getByText('set power of cerebras-cs-3 to 12 kW').count()).toBe(1);
    await again.page.getByRole('button', { name: /^Remove/ }).click();
    await again.page.getByText('Choose a scenario or write an assumption').waitFor();
    for (const one of [page, again.page]) await one.context().close();
  });

  it('says what is wrong with an assumption that cannot be', async () => {
    const assume = JSON.stringify([{ set: { about: 'cerebras-cs-3', property: 'powr', value: '12 kW' } }]);
    const { page } = await browsing.open(`/what-if?assume=${encodeURIComponent(assume)}`);
    const told = await page.getByRole('alert').textContent();
    expect(told).toContain('did you mean "power"?');
    await page.context().close();
  });
});

describeInBrowser('the page of changes', (browsing) => {
  it('shows what the API says has changed since a day, of what is watched', async () => {
    const { page } = await browsing.open('/changes?since=2026-05-31&watch=cerebras');
    await settled(page);
    const { changes } = await askFrom<{ changes: Record<'claims' | 'figures' | 'findings', { totalCount: number }> }>(
      page,
      `{ changes(since: "2026-05-31", about: ["cerebras"]) {
        claims { totalCount } figures(differs: [VALUE]) { totalCount } findings { totalCount }
      } }`,
    );
    const told = await page.getByText(/^Between 2026-05-31 and /).textContent();
    expect(told).toContain(`${changes.claims.totalCount} claims`);
    expect(told).toContain(`${changes.figures.totalCount} figures`);
    expect(told).toContain(`${changes.findings.totalCount} findings`);
    expect(await page.getByRole('link', { name: 'Atom feed of these' }).getAttribute('href')).toBe(
      '/feed.atom?about=cerebras',
    );
    await page.getByRole('button', { name: /stop watching/ }).click();
    await page.waitForURL((url) => !url.searchParams.has('watch'));
    await page.context().close();
  });
});

describeInBrowser('a claim', (browsing) => {
  it('can be disputed in a text that names it', async () => {
    const { page } = await browsing.open('/claims/cerebras-cs-3.chip.3e7d965e');
    await settled(page);
    await page.getByRole('link', { name: 'Dispute this claim' }).click();
    await settled(page);
    const text = await page.locator('textarea').inputValue();
    expect(text).toContain('Claim: cerebras-cs-3.chip.3e7d965e');
    await page.getByText('This server names no place for issues').waitFor();
    await page.context().close();
  });
});
