import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ask } from '../shipped.js';
import { describeInBrowser } from './browser.js';
import { answer, playgroundLink, textOf } from './playground-page.js';

const EXAMPLES = readdirSync('src/web/queries')
  .sort()
  .map((file) => readFileSync(`src/web/queries/${file}`, 'utf8'));
const [FIRST = ''] = EXAMPLES;
const CHIP = `query Chip($id: ID!) { chip(id: $id) { name transistors { estimate } } }\nquery Today { dataset { today } }`;
describeInBrowser('the playground', ({ open }) => {
  it('opens with the answer to the first example, from this server alone and without an error', async () => {
    const { page, otherHosts, faults, shot } = await open('/playground');
    expect(await answer(page)).toEqual({ data: ask(FIRST) });
    await page.waitForLoadState('networkidle');
    await shot('playground-light');
    expect({ otherHosts: [...otherHosts], faults }).toEqual({ otherHosts: [], faults: [] });
  });

  it('lists every example by its question, and opens one with a click in a tab of its own', async () => {
    const { page, faults } = await open('/playground');
    await answer(page);
    const examples = page.getByRole('region', { name: 'Examples' }).getByRole('button');
    const questions = EXAMPLES.map((query) => query.split('\n')[0]?.slice(2));
    expect(await examples.locator('strong').allTextContents()).toEqual(questions);
    await examples.filter({ hasText: 'How many tokens per second for each kilowatt' }).click();
    const shown = await answer(page, (text) => text.includes('benchmarkResults'));
    expect(shown).toEqual({ data: ask(readFileSync('src/web/queries/efficiency.graphql', 'utf8')) });
    const tabs = () => page.getByRole('tab').getByRole('button', { name: /^\w+$/ }).allTextContents();
    await expect.poll(tabs).toEqual(['AccordingTo', 'Efficiency']);
    expect(faults).toEqual([]);
  });

  it('says which dataset answered', async () => {
    const { page } = await open('/playground');
    const { id } = ask<{ dataset: { id: string } }>('{ dataset { id } }').dataset;
    await page.getByText(`Answered by dataset ${id.slice(0, 16)}`).waitFor();
  });

  it('restores and runs what a link carries: query, variables and operation', async () => {
    const { page, faults, shot } = await open(playgroundLink(CHIP, { id: 'cerebras-wse-3' }, 'Chip'));
    const shown = await answer(page);
    expect(shown).toEqual({ data: { chip: { name: 'WSE-3', transistors: { estimate: 4e12 } } } });
    expect(await textOf(page, 'operation.graphql')).toBe(CHIP);
    expect(JSON.parse(await textOf(page, 'variables.json'))).toEqual({ id: 'cerebras-wse-3' });
    await shot('playground-link');
    const other = await open(playgroundLink(CHIP, { id: 'cerebras-wse-3' }, 'Today'));
    expect(await answer(other.page)).toEqual({ data: ask('{ dataset { today } }') });
    expect([...faults, ...other.faults]).toEqual([]);
  });

  it('keeps the query of a browser that opens the API', async () => {
    const asked = new URLSearchParams({ query: CHIP, variables: '{"id":"cerebras-wse-3"}', operationName: 'Chip' });
    const { page } = await open(`/graphql?${asked}`);
    expect(await answer(page)).toEqual({ data: { chip: { name: 'WSE-3', transistors: { estimate: 4e12 } } } });
    expect(new URL(page.url()).pathname).toBe('/playground');
  });

  it('lets nothing be loaded from elsewhere', async () => {
    const { page, faults, otherHosts } = await open('/playground');
    await answer(page);
    await page.evaluate(`fetch('http://elsewhere.invalid/').catch(() => {})`);
    expect(faults.join('\n')).toMatch(/elsewhere\.invalid.*(violates|Content Security Policy)/s);
    expect([...otherHosts]).toEqual([]);
  });
});
