import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, view } from '../shipped.js';
import { serve } from './serving.js';

let server: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  server = await serve();
});
afterAll(() => server.stop());

const entriesOf = (xml: string) =>
  [...xml.matchAll(/<entry>([\s\S]*?)<\/entry>/g)].map(([, entry = '']) => {
    const text = (name: string) => new RegExp(`<${name}[^>]*>([^<]*)</${name}>`).exec(entry)?.[1] ?? '';
    const links = [...entry.matchAll(/<link rel="(\w+)" href="([^"]*)"\/>/g)].map(([, rel, href]) => `${rel} ${href}`);
    return {
      id: text('id'),
      title: text('title'),
      updated: text('updated'),
      category: entry.match(/term="(\w+)"/)?.[1],
      links,
    };
  });

describe('the feed', () => {
  it('tells the newest claims first, each with its address on the host that was asked', async () => {
    const xml = await server.text('/feed.atom?kind=claims&about=cerebras&limit=500');
    const claims = view.claims('cerebras').map(({ id, published }) => ({ id, day: published.end }));
    const entries = entriesOf(xml);
    const sorted = claims.sort((a, b) => (a.day === b.day ? (a.id < b.id ? -1 : 1) : a.day < b.day ? 1 : -1));
    expect(entries.map(({ id, updated }) => ({ id, updated }))).toEqual(
      sorted.map(({ id, day }) => ({ id: `tag:chipgraph,2026:claims/${id}`, updated: `${day}T00:00:00Z` })),
    );
    const [first] = entries;
    const address = first?.links[0]?.replace('alternate ', '') ?? '';
    expect(address.startsWith(`${server.url}/claims/`)).toBe(true);
    expect((await fetch(address)).status).toBe(200);
    expect(xml).toContain(
      `<link rel="self" type="application/atom+xml" href="${server.url}/feed.atom?kind=claims&#38;about=cerebras&#38;limit=500"/>`,
    );
    expect(xml).toContain(`<updated>${first?.updated}</updated>`);
  });

  it('tells findings at the time of the latest of their claims, with the claims that they rest on', async () => {
    type Found = { id: string; claims: { id: string; published: string }[] };
    const { findings } = ask<{ findings: { nodes: Found[] } }>(
      '{ findings(about: "nvidia-ai-chips-2024", first: 100) { nodes { id claims { id published } } } }',
    );
    const entries = entriesOf(await server.text('/feed.atom?kind=findings&about=nvidia-ai-chips-2024&limit=500'));
    expect(entries.map(({ id }) => id).sort()).toEqual(
      findings.nodes.map(({ id }) => `tag:chipgraph,2026:findings/${encodeURIComponent(id)}`).sort(),
    );
    const excess = entries.find(({ id }) => id.includes('market-share-excess'));
    // All three claims are of the article of May 2026.
    expect(excess).toMatchObject({ updated: '2026-05-31T00:00:00Z', category: 'error' });
    expect(excess?.links).toHaveLength(3);
  });

  it('is well-formed XML, with both kinds mixed by time', async () => {
    const xml = await server.text('/feed.atom?limit=500');
    expect(openTags(xml)).toEqual([]);
    const entries = entriesOf(xml);
    expect(entries).toHaveLength(500);
    expect(new Set(entries.map(({ category }) => category))).toEqual(new Set(['claim', 'error', 'warning']));
    const times = entries.map(({ updated }) => updated);
    expect(times).toEqual([...times].sort().reverse());
    expect(new Set(entries.map(({ id }) => id)).size).toBe(500);
  });

  it('is not sent again to who has it', async () => {
    const tag = (await server.get('/feed.atom?limit=3&kind=claims')).headers.get('etag') ?? '';
    expect((await server.get('/feed.atom?kind=claims&limit=3', { 'if-none-match': tag })).status).toBe(304);
    expect((await server.get('/feed.atom?kind=claims&limit=4', { 'if-none-match': tag })).status).toBe(200);
  });

  it.each([
    ['?kind=claim', 'kind: found "claim", expected one of claims, findings; did you mean "claims"?'],
    ['?about=nvidia,nvdia', 'about: there is no "nvdia"; did you mean "nvidia"?'],
    ['?limit=501', 'limit: found "501", expected a whole number from 1 to 500'],
    ['?limits=5', 'there is no parameter "limits"; did you mean "limit"?'],
  ])('refuses %s', async (search, message) => {
    expect(await server.refusal(`/feed.atom${search}`)).toEqual([400, 'BAD_USER_INPUT', message]);
  });
});

const ELEMENT = /^<([a-z]+)(?: [a-z:]+="(?:[^"<>&]|&#\d+;)*")*(\/?)>(?:[^<>&]|&#\d+;)*$/;

/** Elements that are not closed in their order, and whatever is no markup at all. */
function openTags(xml: string): string[] {
  const [prolog = '', ...parts] = xml.split(/(?=<)/);
  const open: string[] = prolog === '<?xml version="1.0" encoding="utf-8"?>\n' ? [] : [prolog];
  for (const part of parts) {
    const [, name, closed] = ELEMENT.exec(part) ?? [];
    if (name !== undefined && !closed) open.push(name);
    else if (name === undefined && /^<\/([a-z]+)>\s*$/.exec(part)?.[1] === open.at(-1)) open.pop();
    else if (name === undefined) open.push(part);
  }
  return open;
}
