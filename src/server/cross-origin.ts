import cors from 'cors';
import type { RequestHandler } from 'express';
import { COST_HEADER } from './cost-plugin.js';
import { DATASET_HEADER } from './pinned-dataset.js';

/** Which pages of others may read answers: all, those of some origins, or none. */
export type Origins = '*' | readonly string[];

const A_DAY_IN_SECONDS = 86_400;

/** A list of origins that cannot be read; the message says what was found and what was expected. */
export class OriginError extends Error {
  readonly code = 'ORIGIN_ERROR';
}

/**
 * Reads origins separated by commas, or `*`; an empty text is none.
 * @throws OriginError
 */
export function readOrigins(text: string): Origins {
  if (text.trim() === '') return [];
  if (text.trim() === '*') return '*';
  return text.split(',').map((part) => {
    const origin = part.trim();
    if (/^https?:$/.test(URL.canParse(origin) ? new URL(origin).protocol : '') && new URL(origin).origin === origin)
      return origin;
    throw new OriginError(`found "${origin}", expected "*" alone, or origins such as "https://example.org:8080"`);
  });
}

/** Lets pages of these origins ask, and read which dataset answered. There are no cookies to guard. */
export function crossOrigin(origins: Origins): RequestHandler {
  return cors({
    origin: origins === '*' ? '*' : [...origins],
    methods: ['GET', 'HEAD', 'POST'],
    allowedHeaders: ['content-type', 'if-none-match', 'range', DATASET_HEADER, COST_HEADER],
    exposedHeaders: [DATASET_HEADER, 'ETag', 'Accept-Ranges', 'Content-Range'],
    maxAge: A_DAY_IN_SECONDS,
  });
}
