import type { Page } from 'playwright-core';

/** The address of the playground with a query in it, as a dashboard or a person would write it. */
export function playgroundLink(query: string, variables?: Record<string, unknown>, operationName?: string): string {
  const parts = new URLSearchParams({ query });
  if (variables) parts.set('variables', JSON.stringify(variables));
  if (operationName) parts.set('operationName', operationName);
  return `/playground#${parts}`;
}

type Editor = 'operation.graphql' | 'variables.json' | 'response.json';

/** All text of an editor, the part that is scrolled away too. */
export function textOf(page: Page, editor: Editor): Promise<string> {
  const models = `globalThis.__MONACO?.editor.getModels() ?? []`;
  return page.evaluate<string>(`(${models}).find(({ uri }) => uri.path.endsWith('${editor}'))?.getValue() ?? ''`);
}

const PATIENCE_MILLISECONDS = 20_000;

/** The answer that is shown, once there is one that `is` accepts. */
export async function answer(page: Page, is: (text: string) => boolean = (text) => text !== ''): Promise<unknown> {
  for (let waited = 0; waited < PATIENCE_MILLISECONDS; waited += 50) {
    const text = await textOf(page, 'response.json');
    if (is(text)) return JSON.parse(text);
    await page.waitForTimeout(50);
  }
  throw new Error(`no such answer is shown, but "${await textOf(page, 'response.json')}"`);
}

/** Takes the place of everything in the editor of the query; brackets that the editor closes by itself are taken away. */
export async function write(page: Page, query: string): Promise<void> {
  await page.locator('.graphiql-query-editor .monaco-editor').click();
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(query);
  await page.keyboard.press('Control+Shift+End');
  await page.keyboard.press('Delete');
}
