import { type Request, type Response, Router } from 'express';
import { ask, question } from '../ask-graph.js';
import type { Context } from '../context.js';
import { isUnchanged } from '../entity-tag.js';
import { notFound } from '../http-error.js';
import { pinDataset, pinned } from '../pinned-dataset.js';

const CLAIM = `query Claim($id: ID!) {
  claim(id: $id) {
    id property text written low estimate high unit period basis nature published undated locator grade rank note
    subject { id kind name } entity { id kind name }
    source { id name ... on Source { url identifier publisher published category } }
  }
}`;

/** Every claim has an address, `/claims/<id>`, so that a figure can be cited; `.json` after it does no harm. */
export function claimRoutes({ service, schema }: Context): Router {
  const router = Router();
  const asked = question(schema, CLAIM);
  router.get('/claims/:id', pinDataset(service), (request: Request<{ id: string }>, response: Response) => {
    const id = request.params.id.replace(/\.json$/, '');
    const { claim } = ask<{ claim: unknown }>(asked, pinned(response).root, { id });
    if (!claim) throw notFound(`there is no claim "${id}"`);
    if (!isUnchanged(request, response)) response.json(claim);
  });
  return router;
}
