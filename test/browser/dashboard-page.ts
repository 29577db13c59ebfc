import type { Page } from 'playwright-core';

/** Waits until a page of the dashboard shows what it asked for, its plots included. */
export async function settled(page: Page): Promise<void> {
  await page.locator('main h1').first().waitFor();
  await page.waitForLoadState('networkidle');
  await page.locator('p.state.loading, [aria-busy="true"]').first().waitFor({ state: 'detached' });
  for (const plot of await page.locator('.plot').all()) await plot.locator('svg').first().waitFor();
}

/** Asks the API that the page stands on. */
export async function askFrom<Data>(page: Page, query: string, variables: object = {}): Promise<Data> {
  const response = await page.request.post(new URL('/graphql', page.url()).href, {
    headers: { 'content-type': 'application/json' },
    data: { query, variables },
  });
  const { data, errors } = (await response.json()) as { data: Data; errors?: readonly { message: string }[] };
  if (errors) throw new Error(errors.map(({ message }) => message).join('\n'));
  return data;
}
