import type { RequestHandler } from 'express';
import { rateLimit } from 'express-rate-limit';
import { LimitError } from './limit-error.js';
import type { Limits } from './limits.js';
import { MINUTE, type Rate } from './rate.js';

/** Counts requests that go through Express. */
export function rateHandler(rate: Rate, limits: Limits): RequestHandler {
  if (limits.rate === 0) return (_request, _response, next) => next();
  return rateLimit({
    windowMs: MINUTE,
    limit: limits.rate,
    standardHeaders: 'draft-7',
    legacyHeaders: false,
    store: rate.store,
    keyGenerator: (request) => rate.clientOf(request),
    handler: (_request, _response, next) => next(new LimitError('rate', limits)),
  });
}
