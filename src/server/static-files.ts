import type { RequestHandler } from 'express';
import sirv from 'sirv';

const YEAR_SECONDS = 31_536_000;

/**
 * Files that were built for browsers, in the compression that the browser knows. What has a hash in its name is kept
 * for a year; a page is asked for anew each time, and sent only if it has changed. What there is not is left to the
 * next handler.
 */
export function staticFiles(folder: string, policy: string): RequestHandler {
  return sirv(folder, {
    // Looks at the folder on each request: a build may take the place of the one that was there at the start.
    dev: true,
    etag: true,
    brotli: true,
    gzip: true,
    setHeaders(response, path) {
      response.setHeader('Content-Security-Policy', policy);
      response.setHeader('X-Content-Type-Options', 'nosniff');
      response.setHeader('Referrer-Policy', 'no-referrer');
      const hashed = path.startsWith('/assets/');
      response.setHeader('Cache-Control', hashed ? `public, max-age=${YEAR_SECONDS}, immutable` : 'no-cache');
    },
  });
}
