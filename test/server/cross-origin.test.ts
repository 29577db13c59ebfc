import { describe, expect, it } from 'vitest';
import { readOrigins } from '../../src/server/cross-origin.js';
import { chipgraph } from '../cli/chipgraph.js';
import { serve } from './serving.js';

const HEADERS = [
  'access-control-allow-origin',
  'access-control-expose-headers',
  'access-control-allow-methods',
  'access-control-allow-headers',
];

/** What a server with these origins answers to a page of another host: to a question, and to the one before it. */
async function answers(origins: string, origin = 'https://dashboard.example') {
  const server = await serve({ settings: { origins: readOrigins(origins) } });
  const asked = await server.get('/export/systems.csv?fields=power', { origin });
  const preflight = await fetch(`${server.url}/graphql`, {
    method: 'OPTIONS',
    headers: { origin, 'access-control-request-method': 'POST' },
  });
  await server.stop();
  return [asked, preflight].map(({ headers }) => HEADERS.map((name) => headers.get(name)));
}

describe('pages of other hosts', () => {
  it('read nothing unless they are let', async () => {
    const none = [null, null, null, null];
    expect(await answers('')).toEqual([none, none]);
    const [asked] = await answers('https://another.example');
    expect(asked?.[0]).toBeNull();
  });

  it.each(['*', 'https://another.example, https://dashboard.example'])(
    'ask and read where %s is let',
    async (given) => {
      const origin = given === '*' ? '*' : 'https://dashboard.example';
      const exposed = 'x-chipgraph-dataset,ETag,Accept-Ranges,Content-Range';
      expect(await answers(given)).toEqual([
        [origin, exposed, null, null],
        [origin, exposed, 'GET,HEAD,POST', 'content-type,if-none-match,range,x-chipgraph-dataset,x-chipgraph-cost'],
      ]);
    },
  );

  it.each([
    'example.org',
    'https://example.org/',
    '*,https://example.org',
    'https://*.example.org/x',
    'null',
    'ftp://a.b',
  ])('are not let by "%s", which is told at the start', (given) => {
    expect(() => readOrigins(given)).toThrow(/^found "[^"]+", expected "\*" alone, or origins such as "https:/);
    const { code, errors } = chipgraph(['serve', '--no-build', '--port', '0', '--cors-origins', given]);
    expect([code, errors]).toEqual([1, expect.stringContaining('expected "*" alone, or origins such as')]);
  });
});
