import { randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import type { ByteText } from '../../graphql/compiled/byte-text.js';
import type { Context } from '../context.js';
import { freshness } from '../freshness.js';
import { KEEP_ALIVE_MILLISECONDS } from '../http-server.js';
import type { Tally } from '../metrics.js';
import { type Answered, REQUEST_HEADER } from '../observe.js';
import { DATASET_HEADER } from '../pinned-dataset.js';
import { clientAddress, type RateTold, type Sender } from '../rate.js';
import { AnswerHead, textOf } from './answer-head.js';
import { awaitReader } from './await-reader.js';
import { ConnectionLines } from './connection-lines.js';
import type { AnswerHeads, KeptAnswer } from './kept-answer.js';
import type { PlainHead } from './request-head.js';

const ROUTE = 'graphql';
const VARY = `${DATASET_HEADER}, Accept, Accept-Encoding`;

/** An answer to a request, as the front sends it. */
export interface Outgoing {
  readonly answer: KeptAnswer;
  /** Of the request. */
  readonly head: PlainHead;
  readonly sender: Sender;
  readonly started: number;
  readonly rate: RateTold | undefined;
}

/** Sends answers as bytes, and tells of them as the long way does. */
export class FrontAnswers {
  private readonly tallies = new Map<string, Tally>();
  private readonly connection = new ConnectionLines();

  constructor(private readonly context: Context) {}

  send(outgoing: Outgoing, response: ServerResponse): void {
    const { head, body, id } = this.made(outgoing);
    response.writeHead(head.status, head.linesFor(id, rateLines(outgoing)));
    if (body === undefined) response.end();
    else response.end(body, 'latin1');
    this.tell(outgoing, id, head.status);
  }

  /** Writes the same to a connection on which nothing else has to go out first, and which stays open. */
  write(outgoing: Outgoing): void {
    const { socket } = outgoing.sender;
    const { head, body, id } = this.made(outgoing);
    const text = head.textFor(id) + textOf(rateLines(outgoing)) + this.connection.now();
    if (typeof body !== 'object') socket.write(body === undefined ? text : text + body, 'latin1');
    else {
      socket.cork();
      socket.write(text, 'latin1');
      socket.write(body);
      socket.uncork();
    }
    this.tell(outgoing, id, head.status);
    awaitReader(socket, this.context.drain, KEEP_ALIVE_MILLISECONDS);
  }

  private made({ answer, head }: Outgoing): { head: AnswerHead; body: Buffer | ByteText | undefined; id: string } {
    const coded = head.coding && answer.in(head.coding);
    const likeness = head.coding && !coded ? `${head.likeness} as it is` : head.likeness;
    const { whole, unchanged, tag } = answer.headsTo(likeness, () => this.headsOf(answer, head, coded));
    const id = head.id ?? randomUUID();
    const isKnown = tag !== undefined && head.has?.includes(tag) === true;
    return isKnown ? { head: unchanged, body: undefined, id } : { head: whole, body: coded ?? answer.body, id };
  }

  /** All but the name of the request, which is another each time, and what is left of the client's rate. */
  private headsOf(
    answer: KeptAnswer,
    { method, contentType, coding }: PlainHead,
    coded: Buffer | undefined,
  ): AnswerHeads {
    const tag = method === 'GET' ? `"${answer.tag}${coded ? `-${coding}` : ''}"` : undefined;
    const { dataset } = this.context.service.manifest;
    const lines = [DATASET_HEADER, dataset, 'Vary', VARY, 'Content-Type', contentType];
    if (coded && coding) lines.push('Content-Encoding', coding);
    lines.push('Cache-Control', freshness(method));
    if (tag !== undefined) lines.push('ETag', tag);
    const whole = [...lines, 'Content-Length', String(coded?.length ?? answer.length)];
    return {
      whole: new AnswerHead(200, REQUEST_HEADER, whole),
      unchanged: new AnswerHead(304, REQUEST_HEADER, lines),
      tag,
    };
  }

  private tell({ head, sender, started, answer }: Outgoing, id: string, status: number): void {
    const { settings, service } = this.context;
    const milliseconds = performance.now() - started;
    this.tallyOf(head.method, status).count(milliseconds, answer.cost);
    if (!settings.isTold(status)) return;
    const answered: Answered = {
      ...{ id, method: head.method, route: ROUTE, path: '/graphql', status },
      aborted: false,
      milliseconds: Math.round(milliseconds * 1000) / 1000,
      client: clientAddress(sender, settings.proxies),
      dataset: service.manifest.dataset,
      operation: undefined,
      resolved: undefined,
      cost: answer.cost,
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

const NONE: readonly string[] = [];

const rateLines = ({ rate }: Outgoing): readonly string[] =>
  rate ? ['RateLimit-Policy', rate.policy, 'RateLimit', rate.rate] : NONE;
