import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { seriousViolations } from './accessibility.js';
import { describeInBrowser } from './browser.js';
import { answer } from './playground-page.js';

/** The editor draws its text by itself, and has a mode for screen readers. */
const EDITOR = '.monaco-editor';

/**
 * What axe-core finds in each pane, all of it GraphiQL's own: the button that closes a tab lies inside the tab, the
 * explorer does not label its fields, the history calls a query "Set active".
 */
const KNOWN_VIOLATIONS: Readonly<Record<string, readonly string[]>> = {
  Examples: ['nested-interactive'],
  'Documentation Explorer': ['nested-interactive'],
  'GraphiQL Explorer': ['label', 'nested-interactive', 'select-name'],
  History: ['label-content-name-mismatch', 'nested-interactive'],
};

/** Whether the page is dark or light, told by its background. */
async function shade(page: Page): Promise<string> {
  const background = await page.evaluate<string>(
    `getComputedStyle(document.querySelector('.graphiql-container')).backgroundColor`,
  );
  const [red] = (background.match(/\d+/g) ?? []).map(Number);
  return red !== undefined && red < 128 ? 'dark' : 'light';
}

describeInBrowser('the looks of the playground', ({ open }) => {
  it.each(['light', 'dark'] as const)('follow a system that is %s, with every pane accessible', async (colorScheme) => {
    const { page, faults, shot } = await open('/playground', { colorScheme });
    await answer(page);
    expect(await shade(page)).toBe(colorScheme);
    const found: Record<string, string[]> = {};
    for (const pane of Object.keys(KNOWN_VIOLATIONS)) {
      const show = page.getByRole('button', { name: `Show ${pane}` });
      if (await show.isVisible()) await show.click();
      await page.getByRole('button', { name: `Hide ${pane}` }).waitFor();
      await page
        .locator('.graphiql-plugin :is(h2, .graphiql-doc-explorer-title, input, .graphiql-history-items)')
        .first()
        .waitFor();
      found[pane] = await seriousViolations(page, [EDITOR]);
      await shot(`playground-${colorScheme}-${pane.toLowerCase().replace(' ', '-')}`);
    }
    expect(found).toEqual(KNOWN_VIOLATIONS);
    expect(faults).toEqual([]);
  });

  it('are what the settings say, rather than the system, and stay so', async () => {
    const { page, shot } = await open('/playground', { colorScheme: 'light' });
    await answer(page);
    await page.getByRole('button', { name: 'Open settings dialog' }).click();
    await page.getByRole('button', { name: 'Dark', exact: true }).click();
    expect(await seriousViolations(page, [EDITOR])).toEqual([]);
    await shot('playground-settings');
    await page.reload();
    await answer(page);
    expect(await shade(page)).toBe('dark');
  });

  it('fit a phone: the query above its answer, the examples a tap away', async () => {
    const { page, shot } = await open('/playground', { viewport: { width: 390, height: 844 } });
    await answer(page);
    await shot('playground-phone');
    const query = await page.locator('.graphiql-query-editor').boundingBox();
    const response = await page.locator('.graphiql-response').boundingBox();
    if (!query || !response) throw new Error('the query or its answer cannot be seen');
    expect(query.y + query.height).toBeLessThanOrEqual(response.y);
    expect(Math.max(query.x + query.width, response.x + response.width)).toBeLessThanOrEqual(390);
    await page.getByRole('button', { name: 'Show Examples' }).click();
    await page.getByRole('button', { name: 'Who says otherwise?' }).click();
    await answer(page, (text) => text.includes('rivals'));
    await shot('playground-phone-examples');
  });
});
