import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Context } from '../context.js';
import { freshness } from '../freshness.js';
import type { Tally } from '../metrics.js';
import { type Answered, REQUEST_HEADER } from '../observe.js';
import { DATASET_HEADER } from '../pinned-dataset.js';
import { clientAddress, type RateTold } from '../rate.js';
import type { Coding, KeptAnswer } from './kept-answer.js';
import type { PlainHead } from './request-head.js';

const ROUTE = 'graphql';
const VARY = `${DATASET_HEADER}, Accept, Accept-Encoding`;

/** A request that the front is answering. */
export interface Asking {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly head: PlainHead;
  readonly started: number;
  /** The body, or the address where there is none. */
  readonly question: string;
}

/** Sends answers as bytes, and tells of them as the long way does. */
export class FrontAnswers {
  private readonly tallies = new Map<string, Tally>();

  constructor(private readonly context: Context) {}

  send(asking: Asking, answer: KeptAnswer, rate: RateTold | undefined): void {
    const { response, head } = asking;
    const { method } = head;
    const coded = head.coding && answer.in(head.coding);
    const coding = coded && head.coding;
    const id = head.id ?? randomUUID();
    const { dataset } = this.context.service.manifest;
    const lines = [REQUEST_HEADER, id, DATASET_HEADER, dataset, 'Vary', VARY, 'Content-Type', head.contentType];
    if (rate) lines.push('RateLimit-Policy', rate.policy, 'RateLimit', rate.rate);
    if (coding) lines.push('Content-Encoding', coding);
    lines.push('Cache-Control', freshness(method));
    const tag = method === 'GET' ? tagOf(answer, coding) : undefined;
    if (tag !== undefined) lines.push('ETag', tag);
    if (tag !== undefined && head.has?.includes(tag)) response.writeHead(304, lines).end();
    else {
      lines.push('Content-Length', String(coded?.length ?? answer.length));
      response.writeHead(200, lines).end(coded ?? answer.body, 'latin1');
    }
    this.tell(asking, id, answer.cost);
  }

  private tell({ request, response, head, started }: Asking, id: string, cost: number): void {
    const { settings, service } = this.context;
    const { statusCode: status } = response;
    const milliseconds = performance.now() - started;
    this.tallyOf(head.method, status).count(milliseconds, cost);
    if (!settings.isTold(status)) return;
    const answered: Answered = {
      ...{ id, method: head.method, route: ROUTE, path: '/graphql', status },
      aborted: false,
      milliseconds: Math.round(milliseconds * 1000) / 1000,
      client: clientAddress(request, settings.proxies),
      dataset: service.manifest.dataset,
      operation: undefined,
      resolved: undefined,
      cost,
    };
    settings.onAnswered(answered);
  }

  private tallyOf(method: string, status: number): Tally {
    const key = status === 200 ? method : `${method} ${status}`;
    const known = this.tallies.get(key) ?? this.context.metrics.tally(method, ROUTE, status);
    this.tallies.set(key, known);
    return known;
  }
}

const tagOf = (answer: KeptAnswer, coding: Coding | undefined): string =>
  coding ? `"${answer.tag}-${coding}"` : `"${answer.tag}"`;
