import type { IncomingHttpHeaders } from 'node:http';
import type { RequestHandler } from 'express';
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
    if (mayBeOfAnotherSite(request.headers)) {
      const problem = 'another site may have sent this request; expected a POST of application/json';
      throw new HttpError(403, 'CROSS_SITE_REQUEST', `${problem}, or the header "${LOOKED_AT}"`);
    }
    request.headers[LOOKED_AT] = 'true';
    next();
  };
}

/** Whether another site may have had a browser send a request without asking first. */
export const mayBeOfAnotherSite = (headers: IncomingHttpHeaders): boolean =>
  isForm(headers) || (!isAsked(headers) && !isOfOurs(headers));

const isForm = (headers: IncomingHttpHeaders): boolean =>
  FORM_TYPES.some((type) => mediaType(headers) === type) && headers['sec-fetch-site'] !== undefined;

/** Whether a browser would have asked first: for a type that forms cannot send, or a header of ours. */
function isAsked(headers: IncomingHttpHeaders): boolean {
  const type = mediaType(headers);
  const isPlain = type === undefined || FORM_TYPES.includes(type);
  return !isPlain || OWN_HEADERS.some((name) => (headers[name] ?? '') !== '');
}

/** Whether the request comes from a page of this server, from the bar of a browser, or from no browser. */
function isOfOurs(headers: IncomingHttpHeaders): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  return headers.origin === undefined && !/^Mozilla\//.test(headers['user-agent'] ?? '');
}

function mediaType(headers: IncomingHttpHeaders): string | undefined {
  return headers['content-type']?.split(';')[0]?.trim().toLowerCase();
}
