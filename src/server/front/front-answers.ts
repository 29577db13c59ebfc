import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Context } from '../context.js';
import { freshness } from '../freshness.js';
import type { Tally } from '../metrics.js';
import { type Answered, REQUEST_HEADER } from '../observe.js';
import { DATASET_HEADER } from '../pinned-dataset.js';
import { clientAddress, type RateTold } from '../rate.js';
import type { AnswerHead, KeptAnswer } from './kept-answer.js';
import type { PlainHead } from './request-head.js';

const ROUTE = 'graphql';
/** Where the name of the request stands in a head. */
const ID_PLACE = 1;
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
    const coded = head.coding && answer.in(head.coding);
    const likeness = head.coding && !coded ? `${head.likeness} as it is` : head.likeness;
    const { lines, unchanged, tag } = answer.headTo(likeness, () => this.headOf(answer, head, coded));
    const id = head.id ?? randomUUID();
    const isKnown = tag !== undefined && head.has?.includes(tag) === true;
    const fixed = isKnown ? unchanged : lines;
    fixed[ID_PLACE] = id;
    const all = rate ? [...fixed, 'RateLimit-Policy', rate.policy, 'RateLimit', rate.rate] : fixed;
    if (isKnown) response.writeHead(304, all).end();
    else response.writeHead(200, all).end(coded ?? answer.body, 'latin1');
    this.tell(asking, id, answer.cost);
  }

  /** All but the name of the request, which is another each time, and what is left of the client's rate. */
  private headOf(
    answer: KeptAnswer,
    { method, contentType, coding }: PlainHead,
    coded: Buffer | undefined,
  ): AnswerHead {
    const tag = method === 'GET' ? `"${answer.tag}${coded ? `-${coding}` : ''}"` : undefined;
    const { dataset } = this.context.service.manifest;
    const unchanged = [REQUEST_HEADER, '', DATASET_HEADER, dataset, 'Vary', VARY, 'Content-Type', contentType];
    if (coded && coding) unchanged.push('Content-Encoding', coding);
    unchanged.push('Cache-Control', freshness(method));
    if (tag !== undefined) unchanged.push('ETag', tag);
    return { lines: [...unchanged, 'Content-Length', String(coded?.length ?? answer.length)], unchanged, tag };
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
