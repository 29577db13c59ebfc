import { type Request, type Response, Router } from 'express';
import { atomOf } from '../../report/atom.js';
import type { Context } from '../context.js';
import { isUnchanged } from '../entity-tag.js';
import { knownId } from '../export/claim-table.js';
import { Parameters } from '../export/parameters.js';
import { feedOf } from '../feed.js';
import { DATASET_PARAMETER, pinDataset, pinned, searchOf } from '../pinned-dataset.js';

const DEFAULT_ENTRIES = 50;
const MOST_ENTRIES = 500;

/** New claims and findings as an Atom feed: `/feed.atom?about=<ids>&kind=claims&limit=20`. */
export function feedRoutes({ service }: Context): Router {
  const router = Router();
  router.get('/feed.atom', pinDataset(service), (request: Request, response: Response) => {
    const { view } = pinned(response).root.root;
    const parameters = new Parameters(searchOf(request), ['about', 'kind', 'limit', DATASET_PARAMETER]);
    const kinds = [...service.vocabulary.entities.keys()];
    const about = parameters.list('about')?.map((id) => knownId(view, 'about', id, kinds));
    const kind = parameters.choice('kind', ['claims', 'findings']);
    const limit = parameters.count('limit', MOST_ENTRIES) ?? DEFAULT_ENTRIES;
    const base = `${request.protocol}://${request.get('host') ?? 'localhost'}`;
    if (isUnchanged(request, response)) return;
    const feed = feedOf(view, { kind, about, limit, base, self: `${base}${request.originalUrl}` });
    response.type('application/atom+xml; charset=utf-8').send(atomOf(feed));
  });
  return router;
}
