import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { COST_HEADER } from '../cost-plugin.js';
import type { Origins } from '../cross-origin.js';
import { mayBeOfAnotherSite } from '../cross-site.js';
import { DATASET_HEADER } from '../pinned-dataset.js';
import type { Coding } from './kept-answers.js';

const PATH = '/graphql';
const JSON_TYPE = /^application\/json(?:; ?charset=utf-8)?$/i;
const PLAIN = 'application/json; charset=utf-8';
const GRAPHQL = 'application/graphql-response+json; charset=utf-8';

/** The media type of an answer without errors, for what clients say that they accept; others go the long way. */
const ANSWERED_AS: ReadonlyMap<string, string> = new Map([
  ['', PLAIN],
  ['*/*', PLAIN],
  ['application/json', PLAIN],
  ['application/json, */*', PLAIN],
  ['application/json, multipart/mixed', PLAIN],
  ['application/graphql-response+json', GRAPHQL],
  ['application/graphql-response+json, application/json', GRAPHQL],
  ['application/graphql-response+json,application/json;q=0.9', GRAPHQL],
]);

/** A request to the API that asks for nothing out of the ordinary. */
export interface PlainRequest {
  readonly contentType: string;
  /** Length of the body; undefined of a request that has none, and says all in its address. */
  readonly length: number | undefined;
}

/** What decides which requests are plain. */
export interface PlainLimits {
  /** Bytes of a body. */
  readonly body: number;
  /** Whose pages may read answers; they are told so the long way. */
  readonly origins: Origins;
}

/**
 * Reads the head of a request that the front can answer; undefined for any other, which goes the long way: there all
 * is looked at, and what is wrong is told.
 */
export function plainRequest(request: IncomingMessage, limits: PlainLimits): PlainRequest | undefined {
  const { headers, method, url = '' } = request;
  const contentType = ANSWERED_AS.get(headers.accept ?? '');
  if (contentType === undefined || isSpecial(headers, limits.origins) || mayBeOfAnotherSite(headers)) return undefined;
  if (method === 'GET') return url.startsWith(`${PATH}?`) ? { contentType, length: undefined } : undefined;
  if (method !== 'POST' || url !== PATH || !JSON_TYPE.test(headers['content-type'] ?? '')) return undefined;
  const length = Number(headers['content-length'] ?? Number.NaN);
  return length > 0 && length <= limits.body ? { contentType, length } : undefined;
}

/** Whether the answer depends on something beside its question. */
function isSpecial(headers: IncomingHttpHeaders, origins: Origins): boolean {
  return (
    (headers.origin !== undefined && origins.length > 0) ||
    headers['content-encoding'] !== undefined ||
    headers[DATASET_HEADER] !== undefined ||
    headers[COST_HEADER] !== undefined
  );
}

/** The best coding that a client takes. */
export function codingOf({ 'accept-encoding': accepted = '' }: IncomingHttpHeaders): Coding | undefined {
  const taken = String(accepted);
  if (/;\s*q=0(?:\.0*)?\s*(?:,|$)/.test(taken)) return undefined;
  return /\bbr\b/.test(taken) ? 'br' : /\bgzip\b/.test(taken) ? 'gzip' : undefined;
}
