import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from './serving.js';

const BROWSER = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36';
const MESSAGE =
  'another site may have sent this request; expected a POST of application/json, or the header "apollo-require-preflight"';

let server: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  server = await serve();
});
afterAll(() => server.stop());

/** Status of a simple GET with these headers. */
const simple = async (headers: Record<string, string>) =>
  (await server.get('/graphql?query=%7Bdataset%7Bid%7D%7D', headers)).status;

describe('a question in an address', () => {
  it.each([
    ['from a program', { 'user-agent': 'curl/8.5' }],
    ['from a page of this server', { 'user-agent': BROWSER, 'sec-fetch-site': 'same-origin' }],
    ['from the bar of a browser', { 'user-agent': BROWSER, 'sec-fetch-site': 'none' }],
    ['with a header for which browsers ask leave', { 'user-agent': BROWSER, 'apollo-require-preflight': '1' }],
  ])('is answered %s', async (_, headers) => {
    expect(await simple(headers)).toBe(200);
  });

  it.each([
    ['from another site', { 'user-agent': BROWSER, 'sec-fetch-site': 'cross-site' }],
    ['from another host of the same site', { 'user-agent': BROWSER, 'sec-fetch-site': 'same-site' }],
    ['from a browser that does not say from where', { 'user-agent': BROWSER }],
    ['from a program that says it is a page', { 'user-agent': 'curl/8.5', origin: 'https://example.org' }],
    ['with that header but nothing in it', { 'user-agent': BROWSER, 'apollo-require-preflight': '' }],
  ])('is refused %s', async (_, headers) => {
    const refusal = await server.refusal('/graphql?query=%7Bdataset%7Bid%7D%7D', headers);
    expect(refusal).toEqual([403, 'CROSS_SITE_REQUEST', MESSAGE]);
  });
});
