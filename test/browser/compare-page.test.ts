import { expect, it } from 'vitest';
import { describeInBrowser } from './browser.js';
import { settled } from './dashboard-page.js';

describeInBrowser('the page that compares', (browsing) => {
  it('says what is refuted and where that flips, as the API does', async () => {
    const { page } = await browsing.open('/compare');
    await settled(page);
    await page.getByRole('link', { name: /^The CS-3 and the H100 node/ }).click();
    await page.waitForURL('**basis=server-nameplate**');
    const pair = page.getByRole('region', { name: /CS-3.* over .*H100/ });
    await pair.waitFor();
    const row = pair.locator('tr', { hasText: 'Throughput per kilowatt' });
    expect(await row.textContent()).toContain('refuted');
    // 550 token/s over 23 kW nameplate against 320 over 10.2 kW
    expect(await row.textContent()).toContain(
      '23.9 token/s/kW (23.1–24.7) is not greater than 31.4 token/s/kW (30.8–31.9)',
    );
    await page.getByLabel('By changing').selectOption({ label: 'CS-3 (system)' });
    await page.getByLabel('Input that is changed').selectOption('power');
    // 550 token/s over 31.4 token/s/kW
    await page.getByText('17.53 kW (16.97–18.11 kW not provable)').waitFor();
    const again = await browsing.open(new URL(page.url()).pathname + new URL(page.url()).search);
    await settled(again.page);
    expect(await again.page.getByText('17.53 kW (16.97–18.11 kW not provable)').count()).toBe(1);
    for (const one of [page, again.page]) await one.context().close();
  });

  it('is filled and emptied by keyboard alone', async () => {
    const { page } = await browsing.open('/compare');
    await settled(page);
    for (const name of ['h100 sxm', 'h200 sxm']) {
      await page.getByRole('combobox', { name: 'Entity to compare' }).focus();
      await page.keyboard.type(name);
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: new RegExp(`leave out ${name}`, 'i') }).waitFor();
    }
    await page.getByRole('region', { name: 'H100 SXM over H200 SXM' }).waitFor();
    await page.getByRole('button', { name: 'leave out H100 SXM' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('region', { name: 'H100 SXM over H200 SXM' }).waitFor({ state: 'detached' });
    expect(new URL(page.url()).searchParams.get('ids')).toBe('nvidia-h200-sxm');
    await page.context().close();
  });
});
