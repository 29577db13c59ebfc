import { type Request, type Response, Router } from 'express';
import type { DatasetService } from '../dataset-service.js';
import type { Drain } from '../drain.js';

/** Whether the server is there (`/health`), and whether it should be sent requests (`/ready`). */
export function healthRoutes(service: DatasetService, drain: Drain): Router {
  const router = Router();
  router.use((_, response, next) => {
    response.set('Cache-Control', 'no-store');
    next();
  });
  router.get('/health', (_: Request, response: Response) => {
    response.json({ status: 'ok', dataset: service.manifest.dataset });
  });
  router.get('/ready', (_: Request, response: Response) => {
    const { dataset } = service.manifest;
    const reason = drain.isDraining ? 'the server is stopping' : service.fault;
    if (reason === undefined) response.json({ status: 'ready', dataset });
    else response.status(503).json({ status: 'not ready', dataset, reason });
  });
  return router;
}
