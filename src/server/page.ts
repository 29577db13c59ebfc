import type { Request } from 'express';

/** Pages hold no script and load nothing. */
export const PAGE_POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/**
 * Whether a request is made by a browser that is to show a page: it names HTML, which a program that takes anything does
 * not. The one place where that is decided.
 */
export function wantsPage(request: Request): boolean {
  const isLooking = request.method === 'GET' || request.method === 'HEAD';
  return isLooking && request.accepts(['json', 'html']) === 'html';
}
