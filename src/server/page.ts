import type { Request } from 'express';

/** Pages that stand alone hold no script and load nothing. */
export const PAGE_POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/** What pages with scripts may load: their own files and nothing from elsewhere. Editor and plots write style sheets. */
export const APP_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');

/**
 * Whether a request is made by a browser that is to show a page: it names HTML, which a program that takes anything does
 * not. The one place where that is decided.
 */
export function wantsPage(request: Request): boolean {
  const isLooking = request.method === 'GET' || request.method === 'HEAD';
  return isLooking && request.accepts(['json', 'html']) === 'html';
}
