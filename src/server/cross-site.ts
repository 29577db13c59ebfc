import type { Request, RequestHandler } from 'express';
import { HttpError } from './http-error.js';

/** What browsers send from forms and simple requests, without asking first whether they may. */
const FORM_TYPES = ['application/x-www-form-urlencoded', 'multipart/form-data', 'text/plain'];

/** Headers that a browser asks leave for before it sends them from another site; what they say is not looked at. */
const OWN_HEADERS = ['x-apollo-operation-name', 'apollo-require-preflight'];

/** Says to Apollo, which looks for itself, that a request has been looked at. */
const LOOKED_AT = 'apollo-require-preflight';

/**
 * Refuses requests that another site may have had a browser send, without asking first: there is nothing to steal, but
 * work to be caused. A browser names the site (`Sec-Fetch-Site`) where the connection is one that it trusts; else it is
 * known by its name, and has to send a header that it would have had to ask for. Programs may ask plainly.
 */
export function refuseCrossSite(): RequestHandler {
  return (request, _response, next) => {
    if (isForm(request) || (!isAsked(request) && !isOfOurs(request))) {
      const problem = 'another site may have sent this request; expected a POST of application/json';
      throw new HttpError(403, 'CROSS_SITE_REQUEST', `${problem}, or the header "${LOOKED_AT}"`);
    }
    request.headers[LOOKED_AT] = 'true';
    next();
  };
}

const isForm = (request: Request): boolean =>
  FORM_TYPES.some((type) => mediaType(request) === type) && request.get('sec-fetch-site') !== undefined;

/** Whether a browser would have asked first: for a type that forms cannot send, or a header of ours. */
function isAsked(request: Request): boolean {
  const type = mediaType(request);
  const isPlain = type === undefined || FORM_TYPES.includes(type);
  return !isPlain || OWN_HEADERS.some((name) => (request.get(name) ?? '') !== '');
}

/** Whether the request comes from a page of this server, from the bar of a browser, or from no browser. */
function isOfOurs(request: Request): boolean {
  const site = request.get('sec-fetch-site');
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  return request.get('origin') === undefined && !/^Mozilla\//.test(request.get('user-agent') ?? '');
}

function mediaType(request: Request): string | undefined {
  return request.get('content-type')?.split(';')[0]?.trim().toLowerCase();
}
