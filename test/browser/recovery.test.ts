import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, inject, it } from 'vitest';
import { readSeeds } from '../../src/seed/read-seeds.js';
import { DatasetService } from '../../src/server/dataset-service.js';
import { startServer } from '../../src/server/server.js';
import { DatasetFolder } from '../../src/storage/dataset-folder.js';
import { api, vocabulary } from '../shipped.js';
import { describeInBrowser } from './browser.js';
import { settled } from './dashboard-page.js';

const path = mkdtempSync(join(tmpdir(), 'chipgraph-recovery-'));
cpSync(inject('shipped'), path, { recursive: true });
afterAll(() => rmSync(path, { recursive: true, force: true }));
const folder = new DatasetFolder(path);
const start = (port: number) =>
  startServer(new DatasetService(folder, vocabulary, api), api.schema, port, (line) => console.error(line));

describeInBrowser('a page that is open', (browsing) => {
  it('says that the server has gone, keeps what it shows, and recovers by itself', async () => {
    const first = await start(0);
    const { page } = await browsing.open('/', { server: first.url });
    await settled(page);
    const shown = await page.locator('.totals').textContent();
    const port = Number(new URL(first.url).port);
    const stopping = first.stop();
    const away = page.getByText('The server does not answer.');
    await away.waitFor();
    expect(await page.locator('.totals').textContent()).toBe(shown);
    await stopping;
    const second = await start(port);
    await away.waitFor({ state: 'detached' });
    expect(await page.locator('.totals').textContent()).toBe(shown);
    await page.context().close();
    await second.stop();
  });

  it('says that a page could not be loaded, and opens it when the server is back', async () => {
    const first = await start(0);
    const { page } = await browsing.open('/', { server: first.url });
    await settled(page);
    const port = Number(new URL(first.url).port);
    await first.stop();
    await page.getByRole('link', { name: 'Compare' }).first().click();
    await page.getByText('This page could not be loaded').waitFor();
    const second = await start(port);
    await page.getByRole('heading', { name: 'Compare' }).waitFor();
    await page.context().close();
    await second.stop();
  });

  it('shows the figures of a new dataset and says so, unless it is held on the old one', async () => {
    const server = await start(0);
    const before = folder.manifest().dataset;
    const { page } = await browsing.open('/chip/cerebras-wse-3', { server: server.url });
    const held = await browsing.open(`/chip/cerebras-wse-3?dataset=${before}`, { server: server.url });
    await settled(page);
    await settled(held.page);
    const row = (where: typeof page) => where.locator('tr', { hasText: 'Transistors' }).locator('.figure').first();
    expect(await row(page).textContent()).toContain('4 trillion');
    const graph = readSeeds('seeds', vocabulary);
    const claims = graph.claims.filter(
      ({ subject, property }) => !(subject === 'cerebras-wse-3' && property === 'transistors'),
    );
    const { dataset } = folder.publish({ ...graph, claims }, vocabulary, new Date(), () => {});
    const banner = page.getByText(`figures are now of ${dataset.slice(0, 12)}`);
    await banner.waitFor();
    await row(page).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Understood' }).click();
    await banner.waitFor({ state: 'detached' });
    await held.page.reload();
    await settled(held.page);
    expect(await row(held.page).textContent()).toContain('4 trillion');
    for (const one of [page, held.page]) await one.context().close();
    await server.stop();
  });
});
