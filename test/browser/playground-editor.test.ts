import { expect, it } from 'vitest';
import { ask } from '../shipped.js';
import { describeInBrowser } from './browser.js';
import { answer, playgroundLink, textOf, write } from './playground-page.js';

const API = '**/graphql';
const NAME = '{ company(id: "cerebras") { name } }';

describeInBrowser('the editor of the playground', ({ open }) => {
  it('is helped by workers of its own server', async () => {
    const { page, faults } = await open(playgroundLink(NAME));
    await answer(page);
    await expect.poll(() => page.workers().length, { timeout: 20_000 }).toBe(3);
    const names = page.workers().map((worker) => worker.url().replace(/-[^-]*\.js$/, ''));
    const folder = `${new URL(page.url()).origin}/playground/assets/`;
    expect(names.sort()).toEqual(['editor.worker', 'graphql.worker', 'json.worker'].map((name) => folder + name));
    expect(faults).toEqual([]);
  });

  it('marks a field that there is not, and what cannot be read', async () => {
    const { page, faults, shot } = await open(playgroundLink(NAME));
    await answer(page);
    const marks = page.locator('.graphiql-query-editor .squiggly-error');
    await write(page, '{ company(id: "cerebras") { nmae } }');
    await marks.waitFor();
    await shot('playground-unknown-field');
    await write(page, NAME);
    await expect.poll(() => marks.count(), { timeout: 20_000 }).toBe(0);
    await write(page, '{ company(id: "cerebras") { name ');
    await marks.first().waitFor();
    expect(faults).toEqual([]);
  });

  it('offers the fields of the kind that is asked for', async () => {
    const { page, faults, shot } = await open(playgroundLink(NAME));
    await answer(page);
    await write(page, '{ company(id: "cerebras") { customerConcen');
    await page.keyboard.press('Control+Space');
    const offered = page.locator('.suggest-widget .monaco-list-row', { hasText: 'customerConcentration' });
    await offered.first().waitFor();
    await shot('playground-completion');
    await page.keyboard.press('Enter');
    expect(await textOf(page, 'operation.graphql')).toMatch(/customerConcentration/);
    expect(faults).toEqual([]);
  });

  it('can be used with the keyboard alone: to an example by Tab, to its answer by Enter, and again by Ctrl-Enter', async () => {
    const { page, shot } = await open(playgroundLink(NAME));
    await answer(page);
    const focused = () => page.evaluate<string>(`document.activeElement.textContent`);
    for (let presses = 0; !(await focused()).startsWith('What was known on a day?'); presses++) {
      if (presses > 40) throw new Error(`40 presses of Tab end at "${await focused()}"`);
      await page.keyboard.press('Tab');
    }
    await shot('playground-focus');
    await page.keyboard.press('Enter');
    await answer(page, (text) => text.includes('contract'));
    await write(page, '{ dataset { today } }');
    await page.keyboard.press('Control+Enter');
    const shown = await answer(page, (text) => text.includes('today'));
    expect(shown).toEqual({ data: ask('{ dataset { today } }') });
  });

  it('has an address that follows the edits, and a button that copies it', async () => {
    const { page, shot } = await open(playgroundLink(NAME), { permissions: ['clipboard-read', 'clipboard-write'] });
    await answer(page);
    await write(page, 'query Day { dataset { today } }');
    const expected = `${new URL(page.url()).origin}${playgroundLink('query Day { dataset { today } }', undefined, 'Day')}`;
    await expect.poll(() => page.url(), { timeout: 10_000 }).toBe(expected);
    await page.getByRole('button', { name: 'Copy link' }).click();
    await page.getByText('Link copied').waitFor();
    await shot('playground-copied');
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(expected);
    // GraphiQL writes its tabs down a moment after the last edit.
    const isKept =
      "JSON.stringify(localStorage['graphiql:tabState'] ?? '').includes('query Day { dataset { today } }')";
    await expect.poll(() => page.evaluate(isKept), { timeout: 10_000 }).toBe(true);
    await page.reload();
    expect(await answer(page)).toEqual({ data: ask('{ dataset { today } }') });
    expect(await page.getByRole('tab').count()).toBe(1);
  });

  it('opens a link that is pasted into its address in a tab of its own', async () => {
    const { page, faults } = await open(playgroundLink(NAME));
    await answer(page);
    const link = playgroundLink('query Day($id: ID!) { chip(id: $id) { name } }', { id: 'cerebras-wse-3' });
    await page.evaluate(`location.hash = ${JSON.stringify(new URL(link, page.url()).hash)}`);
    const shown = await answer(page, (text) => text.includes('chip'));
    expect(shown).toEqual({ data: { chip: { name: 'WSE-3' } } });
    expect(await page.getByRole('tab').count()).toBe(2);
    expect(faults).toEqual([]);
  });

  it('lays a query out', async () => {
    const { page, faults } = await open(playgroundLink(NAME));
    await answer(page);
    await page.getByRole('button', { name: 'Prettify query' }).click();
    const laidOut = '{\n  company(id: "cerebras") {\n    name\n  }\n}';
    await expect.poll(async () => (await textOf(page, 'operation.graphql')).trim(), { timeout: 10_000 }).toBe(laidOut);
    expect(faults).toEqual([]);
  });

  it('tells of a server that goes away, and recovers with its next answer', async () => {
    const { page, shot } = await open('/playground', { away: API });
    const shown = await answer(page);
    expect(shown).toEqual({ errors: [{ message: expect.stringMatching(/^the server does not answer \(.+\); run/) }] });
    await shot('playground-server-away');
    await page.unroute(API);
    await write(page, NAME);
    await page.getByRole('button', { name: /^Execute query/ }).click();
    expect(await answer(page, (text) => text.includes('data'))).toEqual({ data: ask(NAME) });
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    await page.getByRole('link', { name: 'CustomerShareConnection' }).waitFor();
  });
});
