import { createHash } from 'node:crypto';
import { type Request, type Response, Router } from 'express';
import { introspectionFromSchema, lexicographicSortSchema, printSchema } from 'graphql';
import type { Context } from '../context.js';
import { isUnchanged } from '../entity-tag.js';

/** The schema of the API, for who makes clients: in its own language, and as the answer to an introspection. */
export function schemaRoutes({ schema }: Context): Router {
  const router = Router();
  const sorted = lexicographicSortSchema(schema);
  const text = printSchema(sorted);
  const introspection = JSON.stringify(introspectionFromSchema(sorted));
  const tag = `"${createHash('sha256').update(text).digest('hex').slice(0, 32)}"`;
  router.get('/schema.graphql', (request: Request, response: Response) => {
    if (!isUnchanged(request, response, tag)) response.type('application/graphql; charset=utf-8').send(text);
  });
  router.get('/schema.json', (request: Request, response: Response) => {
    if (!isUnchanged(request, response, tag)) response.type('json').send(introspection);
  });
  return router;
}
