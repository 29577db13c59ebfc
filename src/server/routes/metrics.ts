import { type Response, Router } from 'express';
import type { Metrics } from '../metrics.js';

/** What is counted of the server, as Prometheus reads it. */
export function metricsRoutes({ registry }: Metrics): Router {
  const router = Router();
  router.get('/metrics', async (_, response: Response) => {
    const text = await registry.metrics();
    response.set('Cache-Control', 'no-store').set('Content-Type', registry.contentType).send(text);
  });
  return router;
}
