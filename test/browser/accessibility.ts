import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** The rules whose breach axe-core calls serious or critical, sorted; parts that are excluded are not looked at. */
export async function seriousViolations(page: Page, excluded: readonly string[] = []): Promise<string[]> {
  await page.evaluate(axe.source);
  const context = JSON.stringify({ exclude: excluded.map((selector) => [selector]) });
  const { violations } = await page.evaluate<axe.AxeResults>(`axe.run(${context}, { resultTypes: ['violations'] })`);
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id }) => id)
    .sort();
}
