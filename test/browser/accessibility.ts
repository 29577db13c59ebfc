import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe-core calls serious or critical, as "rule: selector"; parts that are excluded are not looked at. */
export async function seriousViolations(page: Page, excluded: readonly string[] = []): Promise<string[]> {
  await page.evaluate(axe.source);
  const context = JSON.stringify({ exclude: excluded.map((selector) => [selector]) });
  const { violations } = await page.evaluate<axe.AxeResults>(`axe.run(${context}, { resultTypes: ['violations'] })`);
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
