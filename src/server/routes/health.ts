import { type Request, type Response, Router } from 'express';
import type { Context } from '../context.js';

/** Whether the server is there, and with which dataset. */
export function healthRoutes({ service }: Context): Router {
  const router = Router();
  router.get('/health', (_: Request, response: Response) => {
    response.set('Cache-Control', 'no-store').json({ status: 'ok', dataset: service.manifest.dataset });
  });
  return router;
}
