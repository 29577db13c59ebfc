import { requestBytes } from './client.mjs';
import { pathOf, postOf, SERVERS } from './contenders.mjs';
import { editsOf } from './queries.mjs';

const ACCEPT = { accept: 'application/json' };

/**
 * What is measured of a query: a server and how it is asked. Every request of a `fresh` run is another question;
 * those of the others are one question again and again, which is answered from what is kept, and held against
 * node:http that is asked alike.
 */
export function runsOf(query, servers) {
  const fresh = servers
    .filter((server) => server !== 'node:http')
    .map((server) => ({ name: server, server, asked: 'fresh', yardstick: 'node:http' }));
  const ways = editsOf(query) !== 'none' ? [] : ['post', 'get', '304']; // what is kept is found alike
  const repeated = ways.flatMap((asked) => [
    { name: `node:http, ${asked}`, server: 'node:http', asked },
    { name: `chipgraph, ${asked} repeated`, server: 'chipgraph', asked, yardstick: `node:http, ${asked}` },
  ]);
  const all = [{ name: 'node:http', server: 'node:http', asked: 'fresh' }, ...fresh, ...repeated];
  return all.map((run) => ({ ...run, query }));
}

/** Gives the bytes of one request after another. */
export function requestsOf({ query, server, asked }, { texts, questions, recorded }) {
  if (asked === 'fresh') {
    const { ask } = SERVERS[server];
    const begin = JSON.stringify({ query: texts.get(query) }).slice(0, -1);
    return (number) => {
      const variables = questions.of(query, number);
      const body = ask ? JSON.stringify(ask(query, variables)) : `${begin},"variables":${JSON.stringify(variables)}}`;
      return requestBytes(postOf(server, query, body));
    };
  }
  const bytes = requestBytes(repeatedRequest(server, asked, { query, ...recorded.get(query) }));
  return () => bytes;
}

function repeatedRequest(server, asked, { query, body, address, tag }) {
  if (asked === 'post') return postOf(server, query, body);
  const headers = { ...ACCEPT, ...(asked === '304' && { 'if-none-match': tag }) };
  const path = `${pathOf(server, query)}${server === 'node:http' && asked === '304' ? '/304' : ''}${address}`;
  return { method: 'GET', path, headers };
}
