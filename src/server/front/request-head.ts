import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import { COST_HEADER } from '../cost-plugin.js';
import type { Origins } from '../cross-origin.js';
import { mayBeOfAnotherSite } from '../cross-site.js';
import { givenId } from '../observe.js';
import { DATASET_HEADER } from '../pinned-dataset.js';
import type { Coding } from './kept-answer.js';

const JSON_TYPE = /^application\/json(?:; ?charset=utf-8)?$/i;
const PLAIN = 'application/json; charset=utf-8';
const GRAPHQL = 'application/graphql-response+json; charset=utf-8';
const LENGTH = 'content-length';

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

/** The head of a request that asks for nothing out of the ordinary: what its answer depends on beside its question. */
export interface PlainHead {
  readonly method: 'GET' | 'POST';
  /** Of the answer. */
  readonly contentType: string;
  /** The same for heads that are answered alike, but for the names of the requests. */
  readonly likeness: string;
  /** The best coding that the client takes. */
  readonly coding: Coding | undefined;
  /** Tags of the answers that the client has. */
  readonly has: string | undefined;
  /** The name that the client gives the request. */
  readonly id: string | undefined;
}

/** What a request asks. */
export interface Asked {
  readonly head: PlainHead;
  /** The body, or the address where there is none. */
  readonly question: string;
}

/** A head as it came over a connection, and what it says; undefined where it is not plain. */
interface ReadHead {
  readonly method: string;
  readonly lines: readonly string[];
  readonly head: PlainHead | undefined;
}

/**
 * Reads heads of requests. A client sends the same head again and again over its connection, but for the length of the
 * body; one that is the same to the letter is not read anew.
 */
export class HeadReader {
  private readonly last = new WeakMap<Socket, ReadHead>();

  /** @param origins whose pages may read answers; they are told so the long way */
  constructor(private readonly origins: Origins) {}

  /** The head of a request that the front can answer; undefined for any other, which goes the long way. */
  read(request: IncomingMessage): PlainHead | undefined {
    const { socket, rawHeaders: lines, method = '' } = request;
    const known = this.last.get(socket);
    if (known && known.method === method && isSame(known.lines, lines)) return known.head;
    const head = this.plainHead(method, request);
    this.last.set(socket, { method, lines, head });
    return head;
  }

  private plainHead(method: string, request: IncomingMessage): PlainHead | undefined {
    const { headers } = request;
    const contentType = ANSWERED_AS.get(headers.accept ?? '');
    if (contentType === undefined || this.isSpecial(headers) || mayBeOfAnotherSite(headers)) return undefined;
    const coding = codingOf(headers);
    const likeness = `${method} ${contentType} ${coding ?? ''}`;
    const told = { contentType, likeness, coding, has: headers['if-none-match'], id: givenId(request) };
    // What caches keep has to say whose pages may read it, which the long way tells.
    if (method === 'GET') return this.origins.length === 0 ? { method, ...told } : undefined;
    const isJson = method === 'POST' && JSON_TYPE.test(headers['content-type'] ?? '');
    return isJson ? { method, ...told } : undefined;
  }

  /** Whether the answer depends on something beside its question. */
  private isSpecial(headers: IncomingHttpHeaders): boolean {
    return (
      (headers.origin !== undefined && this.origins.length > 0) ||
      headers['content-encoding'] !== undefined ||
      headers[DATASET_HEADER] !== undefined ||
      headers[COST_HEADER] !== undefined
    );
  }
}

/** Whether two heads say the same; the length of the body is read from each. */
function isSame(known: readonly string[], lines: readonly string[]): boolean {
  if (known.length !== lines.length) return false;
  for (let at = 0; at < lines.length; at += 2) {
    const name = lines[at];
    if (known[at] !== name) return false;
    if (known[at + 1] !== lines[at + 1] && name?.toLowerCase() !== LENGTH) return false;
  }
  return true;
}

/** The length of the body that a head announces; not a number where it announces none. */
export function lengthIn(lines: readonly string[]): number {
  for (let at = 0; at < lines.length; at += 2) {
    if (lines[at]?.length === LENGTH.length && lines[at]?.toLowerCase() === LENGTH) return Number(lines[at + 1]);
  }
  return Number.NaN;
}

/** The best coding that a client takes. */
function codingOf({ 'accept-encoding': accepted = '' }: IncomingHttpHeaders): Coding | undefined {
  const taken = String(accepted);
  if (/;\s*q=0(?:\.0*)?\s*(?:,|$)/.test(taken)) return undefined;
  return /\bbr\b/.test(taken) ? 'br' : /\bgzip\b/.test(taken) ? 'gzip' : undefined;
}
