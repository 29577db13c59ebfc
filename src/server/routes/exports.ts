import { type Request, type Response, Router } from 'express';
import { didYouMean } from '../../domain/did-you-mean.js';
import { rowSchema } from '../../report/row-schema.js';
import { TABLE_TEXTS } from '../../report/table-text.js';
import type { Context } from '../context.js';
import { isUnchanged } from '../entity-tag.js';
import { tableCalled } from '../export/tables.js';
import { notFound } from '../http-error.js';
import { DATASET_PARAMETER, pinDataset, pinned, searchOf } from '../pinned-dataset.js';
import { sendTable } from '../send-table.js';

/** What describes the rows in place of listing them. */
const SCHEMA = 'schema.json';
const ENDINGS = [...Object.keys(TABLE_TEXTS), SCHEMA];

/** Tables of what the API answers: `/export/<table>.csv`, `.json`, `.ndjson`, and `.schema.json` for what is in a row. */
export function exportRoutes({ service, schema }: Context): Router {
  const router = Router();
  router.get('/export/:file', pinDataset(service), async (request: Request<{ file: string }>, response: Response) => {
    const { name, ending } = split(request.params.file);
    const search = searchOf(request);
    search.delete(DATASET_PARAMETER);
    const { root } = pinned(response);
    const table = tableCalled(name, { schema, vocabulary: service.vocabulary, root, search });
    if (isUnchanged(request, response)) return;
    if (ending === SCHEMA)
      response.type('application/schema+json').send(JSON.stringify(rowSchema(table), undefined, 2));
    else await sendTable(response, table, ending);
  });
  return router;
}

/** @throws HttpError 404 for an ending that there is not */
function split(file: string): { readonly name: string; readonly ending: string } {
  const dot = file.indexOf('.');
  const name = dot < 0 ? file : file.slice(0, dot);
  const ending = dot < 0 ? '' : file.slice(dot + 1);
  if (ENDINGS.includes(ending)) return { name, ending };
  const hint = didYouMean(ending, ENDINGS);
  throw notFound(`nothing is exported as "${file}"; expected an ending of ${ENDINGS.join(', ')}${hint}`);
}
