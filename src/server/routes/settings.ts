import { type Response, Router } from 'express';
import type { Context } from '../context.js';

/** What the pages have to know of how the server is run. */
export function settingsRoutes({ settings: { issues } }: Context): Router {
  const router = Router();
  router.get('/settings.json', (_, response: Response) => {
    response.set('Cache-Control', 'no-cache').json({ issues: issues ?? null });
  });
  return router;
}
