import { randomUUID } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Context } from '../context.js';
import { freshness } from '../freshness.js';
import { hold } from '../limit-error.js';
import { nestingOf } from '../nesting.js';
import { givenId, REQUEST_HEADER } from '../observe.js';
import type { OpenDataset } from '../open-dataset.js';
import { DATASET_HEADER } from '../pinned-dataset.js';
import { clientAddress, type RateTold } from '../rate.js';
import { TimeWatch } from '../time-watch.js';
import { askedQuestion, parsed, type Question, questionInAddress } from './asked-question.js';
import { KeptAnswer, KeptAnswers } from './kept-answers.js';
import type { KnownDocument } from './known-operations.js';
import { codingOf, type PlainRequest, plainRequest } from './plain-request.js';

const ROUTE = 'graphql';

/** A request that the front is answering. */
interface Asking extends PlainRequest {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly started: number;
  /** The body, or the address where there is none. */
  readonly question: string;
}

/** Reads the text of a document that is not known; undefined where that is left to the long way. */
type Read = (text: string) => KnownDocument | undefined;

/**
 * Stands before Express and Apollo, and answers what was answered before: plain requests whose document is known to be
 * valid and within the limits, whose answer is kept or can be written without an error. All else goes the long way,
 * which gives the same answers, and says what is wrong.
 */
export function frontDoor(context: Context, longWay: RequestListener, read: Read): RequestListener {
  const front = new Front(context, longWay, read);
  return (request, response) => front.take(request, response);
}

class Front {
  private readonly kept = new WeakMap<OpenDataset, KeptAnswers>();

  constructor(
    private readonly context: Context,
    private readonly longWay: RequestListener,
    private readonly read: Read,
  ) {}

  take(request: IncomingMessage, response: ServerResponse): void {
    const { settings, drain } = this.context;
    const started = performance.now();
    const plain = drain.isDraining
      ? undefined
      : plainRequest(request, { body: settings.limits.body, origins: settings.origins });
    if (!plain) {
      this.longWay(request, response);
      return;
    }
    const asking = { ...plain, request, response, started };
    if (plain.length === undefined) void this.answer({ ...asking, question: request.url ?? '' });
    else readBody(request, (question) => void this.answer({ ...asking, question }));
  }

  private async answer(asking: Asking): Promise<void> {
    const { request, response } = asking;
    const { rate } = this.context;
    const told = await rate.count(request);
    const answer = told?.isExceeded ? undefined : this.answerOf(asking);
    if (answer) {
      this.send(asking, answer, told);
      return;
    }
    await rate.uncount(request);
    if (asking.length !== undefined) handOver(request, asking.question);
    this.longWay(request, response);
  }

  /** The answer without errors, if there is one; found and written within one turn, so that one dataset gives it. */
  private answerOf({ question, length }: Asking): KeptAnswer | undefined {
    const dataset = this.context.service.current;
    const kept = this.keptOf(dataset);
    const known = kept.get(question);
    if (known) return known;
    const asked = length === undefined ? questionInAddress(question) : askedQuestion(parsed(question));
    const answer = asked && this.written(dataset, kept, asked);
    if (answer) kept.set(question, answer);
    return answer;
  }

  private written(dataset: OpenDataset, { fragments }: KeptAnswers, asked: Question): KeptAnswer | undefined {
    const { operations, settings } = this.context;
    const { limits } = settings;
    const known = operations.find(asked.query) ?? this.read(asked.query);
    if (!known) return undefined;
    const { operationName, variables } = asked;
    const watch = new TimeWatch(limits);
    try {
      hold('nesting', limits, nestingOf(asked));
      const cost = known.cost(operationName, variables);
      if (cost > limits.cost) return undefined;
      const json = known
        .operation(operationName)
        .run({ root: dataset.root, variables, fragments, look: () => watch.look() });
      return json === undefined ? undefined : new KeptAnswer(json, cost);
    } catch {
      return undefined; // told the long way
    }
  }

  private keptOf(dataset: OpenDataset): KeptAnswers {
    const known = this.kept.get(dataset) ?? new KeptAnswers(this.context.settings.limits.kept);
    this.kept.set(dataset, known);
    return known;
  }

  private send(asking: Asking, answer: KeptAnswer, told: RateTold | undefined): void {
    const { request, response, contentType, length } = asking;
    const { service } = this.context;
    const id = givenId(request) ?? randomUUID();
    const coding = codingOf(request.headers);
    const coded = coding && answer.in(coding);
    const bytes = coded ?? answer.bytes;
    const head: string[] = [REQUEST_HEADER, id, DATASET_HEADER, service.manifest.dataset];
    head.push('Vary', `${DATASET_HEADER}, Accept, Accept-Encoding`, 'Content-Type', contentType);
    if (told) head.push('RateLimit-Policy', told.policy, 'RateLimit', told.rate);
    if (coded && coding) head.push('Content-Encoding', coding);
    const tag = `"${answer.tag}${coded && coding ? `-${coding}` : ''}"`;
    head.push('Cache-Control', freshness(request.method));
    if (length === undefined) head.push('ETag', tag);
    const isKnown = length === undefined && request.headers['if-none-match']?.includes(tag) === true;
    if (isKnown) response.writeHead(304, head).end();
    else response.writeHead(200, [...head, 'Content-Length', String(bytes.length)]).end(bytes);
    this.tell(asking, id, answer.cost);
  }

  private tell({ request, response, started }: Asking, id: string, cost: number): void {
    const { metrics, settings, service } = this.context;
    const answered = {
      ...{ id, method: request.method ?? '', route: ROUTE, path: '/graphql', status: response.statusCode },
      aborted: false,
      milliseconds: Math.round((performance.now() - started) * 1000) / 1000,
      client: clientAddress(request, settings.proxies),
      dataset: service.manifest.dataset,
      operation: undefined,
      resolved: undefined,
      cost,
    };
    metrics.count(answered);
    settings.onAnswered(answered);
  }
}

/** Reads a body whose length is known and within the limit; of one that breaks off nothing comes. */
function readBody(request: IncomingMessage, then: (text: string) => void): void {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => then((chunks.length === 1 ? chunks[0] : Buffer.concat(chunks))?.toString('utf8') ?? ''));
}

/** Gives a body that was read to whoever reads it next. */
function handOver(request: IncomingMessage & { body?: unknown }, text: string): void {
  request.body = text;
}
