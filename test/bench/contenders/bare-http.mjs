// The first yardstick: node:http that sends the same bytes, without looking at what it was asked.
// node bare-http.mjs <recorded.json>
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { listen } from './listen.mjs';

/** By address: status, headers and body of an answer. */
const recorded = new Map(
  Object.entries(JSON.parse(readFileSync(process.argv[2], 'utf8'))).map(([path, { status, headers, body }]) => {
    return [path, { status, headers, body: Buffer.from(body) }];
  }),
);

listen(
  createServer((request, response) => {
    const { url } = request;
    const question = url.indexOf('?');
    const { status, headers, body } = recorded.get(question < 0 ? url : url.slice(0, question));
    const answer = () => response.writeHead(status, headers).end(body);
    if (request.method === 'GET') answer();
    else request.on('data', () => {}).on('end', answer);
  }),
);
