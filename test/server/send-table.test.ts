import { once } from 'node:events';
import { createServer, get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pass } from 'node:timers/promises';
import express, { type Response } from 'express';
import { describe, expect, it } from 'vitest';
import { column, type Row } from '../../src/report/flat-table.js';
import { tellError } from '../../src/server/http-error.js';
import { sendTable } from '../../src/server/send-table.js';

const PAGES = 2000;
const ROWS_IN_A_PAGE = 50;

/** Serves a table of 100,000 rows and counts the pages that were made; page `faulty` cannot be made. */
async function serveTable(faulty = PAGES) {
  const made = { pages: 0 };
  const log: string[] = [];
  const pages = function* (): Iterable<readonly Row[]> {
    for (; made.pages < PAGES; made.pages += 1) {
      if (made.pages === faulty) throw new TypeError('this page cannot be made');
      yield Array.from({ length: ROWS_IN_A_PAGE }, () => ({ words: 'x'.repeat(100) }));
    }
  };
  const table = { name: 'rows', title: 'Rows', columns: [column('words', 'text', 'Words')], pages };
  const app = express();
  app.get('/', (_, response: Response) => sendTable(response, table, 'ndjson'));
  app.use(tellError((line) => log.push(line)));
  const server = createServer(app).listen(0);
  await once(server, 'listening');
  const asked = get({ port: (server.address() as AddressInfo).port, agent: false });
  const [response] = (await once(asked, 'response')) as [IncomingMessage];
  return { made, log, response, stop: () => server.close() };
}

describe('a table that is sent', () => {
  it('is made only as fast as it is taken, and is whole in the end', async () => {
    const { made, response, stop } = await serveTable();
    await pass(500);
    const whileNobodyReads = made.pages;
    await pass(300);
    expect(made.pages).toBe(whileNobodyReads);
    expect(whileNobodyReads).toBeLessThan(PAGES);
    let lines = 0;
    for await (const chunk of response as AsyncIterable<Buffer>) lines += chunk.filter((byte) => byte === 10).length;
    stop();
    expect(lines).toBe(PAGES * ROWS_IN_A_PAGE);
  });

  it('is made no further when who asked for it hangs up, which is no error', async () => {
    const { made, log, response, stop } = await serveTable();
    response.destroy();
    await pass(300);
    const then = made.pages;
    await pass(300);
    stop();
    expect([made.pages, log]).toEqual([then, []]);
    expect(then).toBeLessThan(PAGES);
  });

  it('breaks off, and is logged, where a page cannot be made', async () => {
    const { log, response, stop } = await serveTable(10);
    const read = (async () => {
      for await (const _ of response);
    })();
    await expect(read).rejects.toThrow('aborted');
    stop();
    expect(log).toEqual([expect.stringContaining('this page cannot be made')]);
  });
});
