import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setImmediate as turn } from 'node:timers/promises';
import type { Response } from 'express';
import type { FlatTable } from '../report/flat-table.js';
import { TABLE_TEXTS, type TableText, tableText } from '../report/table-text.js';
import { pinned } from './pinned-dataset.js';

/**
 * Sends a table page by page: as fast as the caller takes it, with other requests between the pages. Its first page is
 * worked out before the first byte goes out, so that a fault in what was asked is still told.
 */
export async function sendTable(response: Response, table: FlatTable, ending: string): Promise<void> {
  const form = TABLE_TEXTS[ending] as TableText;
  const text = tableText(table, form)[Symbol.iterator]();
  const first = text.next();
  response.status(200).set('Content-Type', form.type);
  if (ending === 'csv') response.attachment(`${fileName(table.name, response)}.csv`).set('Content-Type', form.type);
  if (response.req.method === 'HEAD') {
    response.end();
    return;
  }
  const chunks = async function* (): AsyncIterable<string> {
    for (let chunk = first; !chunk.done; chunk = text.next()) {
      if (chunk.value !== '') yield chunk.value;
      await turn();
      if (response.destroyed) return; // nobody listens, and the dataset may be closed by now
    }
  };
  try {
    await pipeline(Readable.from(chunks(), { highWaterMark: 1 }), response);
  } catch (error) {
    // Who hung up gets no more; anything else is a fault of ours.
    if ((error as NodeJS.ErrnoException).code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
  }
}

/** A name for a file that says what it is of. */
export const fileName = (what: string, response: Response): string =>
  `chipgraph-${what}-${pinned(response).manifest.dataset.slice(0, 12)}`;
