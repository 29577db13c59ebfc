import type { RequestHandler } from 'express';
import { rateLimit } from 'express-rate-limit';
import { LimitError } from './limit-error.js';
import type { Limits } from './limits.js';

const MINUTE = 60_000;

/** Holds each client, by its address, to so many requests in a minute; headers tell how many are left. */
export function holdRate(limits: Limits): RequestHandler {
  if (limits.rate === 0) return (_request, _response, next) => next();
  return rateLimit({
    windowMs: MINUTE,
    limit: limits.rate,
    standardHeaders: 'draft-7',
    legacyHeaders: false,
    handler: (_request, _response, next) => next(new LimitError('rate', limits)),
  });
}
