import { describe, expect, it } from 'vitest';
import { atomOf } from '../../src/report/atom.js';

describe('what a source says', () => {
  it('is text in a feed, and what XML has no place for is replaced', () => {
    const hostile = ']]><script>&"\' \u0000\u0008\uD800\uFFFF \u{1F600}';
    const entry = { id: hostile, title: hostile, updated: hostile, author: hostile, category: hostile };
    const feed = { id: 'i', title: hostile, updated: 'u', self: hostile, home: hostile };
    const xml = atomOf({ ...feed, entries: [{ ...entry, link: hostile, related: [hostile], text: hostile }] });
    const escaped = ']]&#62;&#60;script&#62;&#38;&#34;&#39; \uFFFD\uFFFD\uFFFD\uFFFD \u{1F600}';
    expect(xml).toContain(`<content type="text">${escaped}</content>`);
    expect(xml).toContain(`<link rel="alternate" href="${escaped}"/>`);
    // three times in the head of the feed, nine times in its entry
    expect(xml.split(escaped)).toHaveLength(3 + 9 + 1);
    expect(xml).not.toContain('<script');
  });
});
