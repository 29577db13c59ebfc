import { type Request, type Response, Router } from 'express';
import type { SourceState } from '../../storage/source-state.js';
import type { DatasetService } from '../dataset-service.js';
import type { Drain } from '../drain.js';
import { tellSource } from '../source-words.js';

/**
 * Whether the server is there (`/health`), and whether it should be sent requests (`/ready`). A node that has lost the
 * shared record says so and is ready all the same: it serves what it has.
 */
export function healthRoutes(service: DatasetService, drain: Drain, source?: () => SourceState): Router {
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
    const followed = source && { source: tellSource(source()) };
    if (reason === undefined) response.json({ status: 'ready', dataset, ...followed });
    else response.status(503).json({ status: 'not ready', dataset, reason, ...followed });
  });
  return router;
}
