import { describe, expect, inject, it } from 'vitest';
import { attacked } from './attacked.js';
import { connectTo } from './socket.js';

const server = attacked();
/** Ways to write the folder above, as clients send them that do not tidy up. */
const ABOVE = ['../', '..%2f', '%2e%2e/', '%2e%2e%2f', '..\\', '..%5c', '%252e%252e%252f', '..%c0%af', '....//'];
const INTO = ['/', '/assets/', '/playground/', '/datasets/', '/audits/', '/export/', '/claims/'];
const SECRETS = /root:|"name": "chipgraph"|SQLite format 3/;

describe.each(INTO)('below %s', (folder) => {
  it.each(ABOVE)('%s leads out of nothing', async (above) => {
    for (const file of ['etc/passwd', 'package.json', inject('shipped').slice(1)]) {
      const answer = await connectTo(server.url).ask(`GET ${folder}${above.repeat(8)}${file} HTTP/1.1`);
      expect(answer).toMatch(/^HTTP\/1\.1 (200|400|404|409) /);
      expect(answer).not.toMatch(SECRETS);
      // A page of the dashboard says itself that there is nothing at the address.
      if (answer.startsWith('HTTP/1.1 200')) expect(answer).toMatch(/content-type: text\/html/i);
    }
  });
});

it('a NUL in a path is refused', async () => {
  expect(await connectTo(server.url).ask('GET /datasets/%00 HTTP/1.1')).toMatch(/^HTTP\/1\.1 (400|404|409) /);
});
