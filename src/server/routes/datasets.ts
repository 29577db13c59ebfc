import { basename, dirname } from 'node:path';
import { type Request, type Response, Router } from 'express';
import { didYouMean } from '../../domain/did-you-mean.js';
import { parquetOf } from '../../report/parquet.js';
import type { Context } from '../context.js';
import { isUnchanged, softwareTag } from '../entity-tag.js';
import { claimTable } from '../export/claim-table.js';
import { badRequest, notFound } from '../http-error.js';
import type { OpenDataset } from '../open-dataset.js';
import { namedBy, pin } from '../pinned-dataset.js';
import { sendBytes } from '../send-bytes.js';
import { fileName, sendTable } from '../send-table.js';

const CURRENT = 'current';
const ENDINGS = ['db', 'csv', 'parquet'];

/** The datasets themselves: which are served, and each as a SQLite file or all of its claims in a flat table. */
export function datasetRoutes({ service, schema }: Context): Router {
  const router = Router();
  const parquets = new WeakMap<OpenDataset, Buffer>();

  router.get('/datasets', (_: Request, response: Response) => {
    const { dataset: current } = service.manifest;
    const datasets = service.served().map(({ dataset, built, today, entities, claims, sources }) => {
      return { dataset, built, today, entities, claims, sources, current: dataset === current };
    });
    response.set('Cache-Control', 'no-cache').json({ datasets });
  });

  router.get('/datasets/:file', async (request: Request<{ file: string }>, response: Response) => {
    const { name, ending } = split(request.params.file);
    const open = pin(service, response, wanted(name, namedBy(request)));
    response.set('Cache-Control', 'no-cache');
    const table = () =>
      claimTable({ schema, vocabulary: service.vocabulary, root: open.root, search: new URLSearchParams() });
    // A file of the same dataset by other software is another: its figures may be.
    const tag = ending === 'db' ? `"${open.manifest.sha256}"` : softwareTag(open.manifest);
    if (isUnchanged(request, response, tag)) return;
    if (ending === 'db') return sendFile(open, response);
    if (ending === 'csv') return sendTable(response, table(), ending);
    const bytes = parquets.get(open) ?? parquetOf(table());
    parquets.set(open, bytes);
    response.attachment(`${fileName('claims', response)}.parquet`).type('application/vnd.apache.parquet');
    sendBytes(request, response, bytes);
  });
  return router;
}

/** The file as it was built, or the range of it that was asked for. */
function sendFile({ path }: OpenDataset, response: Response): Promise<void> {
  response.attachment(`${fileName('dataset', response)}.db`);
  response.type('application/vnd.sqlite3');
  return new Promise((resolve, reject) => {
    const options = { root: dirname(path), cacheControl: false, lastModified: false };
    response.sendFile(basename(path), options, (error?: Error & { status?: number; code?: string }) => {
      // Who hung up is not told; a range that cannot be had has a status of its own.
      if (!error || error.code === 'ECONNABORTED' || error.code === 'EPIPE') resolve();
      else reject(error);
    });
  });
}

/** @throws HttpError 404 for an ending that there is not */
function split(file: string): { readonly name: string; readonly ending: string } {
  const dot = file.lastIndexOf('.');
  const ending = file.slice(dot + 1);
  if (dot > 0 && ENDINGS.includes(ending)) return { name: file.slice(0, dot), ending };
  const hint = dot > 0 ? didYouMean(ending, ENDINGS) : '';
  throw notFound(`there is no file "${file}" of a dataset; expected an ending of ${ENDINGS.join(', ')}${hint}`);
}

/** The dataset that the address names; `current` is what the request is pinned to. */
function wanted(name: string, pinnedTo: string | undefined): string | undefined {
  if (name === CURRENT) return pinnedTo;
  if (pinnedTo === undefined || pinnedTo === name) return name;
  throw badRequest(`dataset: found "${pinnedTo}" for the address of "${name}", expected one name`);
}
