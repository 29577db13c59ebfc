import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Context } from '../context.js';
import { hold } from '../limit-error.js';
import { nestingOf } from '../nesting.js';
import type { OpenDataset } from '../open-dataset.js';
import type { RateTold } from '../rate.js';
import { TimeWatch } from '../time-watch.js';
import { askedQuestion, parsed, type Question, questionInAddress } from './asked-question.js';
import { type Asking, FrontAnswers } from './front-answers.js';
import { KeptAnswer } from './kept-answer.js';
import { KeptAnswers } from './kept-answers.js';
import type { KnownDocument } from './known-operations.js';
import { HeadReader, lengthIn } from './request-head.js';

const PATH = '/graphql';

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
  private readonly heads: HeadReader;
  private readonly answers: FrontAnswers;

  constructor(
    private readonly context: Context,
    private readonly longWay: RequestListener,
    private readonly read: Read,
  ) {
    this.heads = new HeadReader(context.settings.origins);
    this.answers = new FrontAnswers(context);
  }

  take(request: IncomingMessage, response: ServerResponse): void {
    const started = performance.now();
    const { drain, settings } = this.context;
    const { url = '' } = request;
    const isOurs = url.startsWith(PATH) && !drain.isDraining;
    const head = isOurs ? this.heads.read(request) : undefined;
    if (head?.method === 'GET' && url[PATH.length] === '?') {
      this.answer({ request, response, head, started, question: url });
    } else if (
      head?.method === 'POST' &&
      url === PATH &&
      isWithin(lengthIn(request.rawHeaders), settings.limits.body)
    ) {
      readBody(request, (question) => this.answer({ request, response, head, started, question }));
    } else this.longWay(request, response);
  }

  private answer(asking: Asking): void {
    const { request, response } = asking;
    const { rate } = this.context;
    const told: RateTold | undefined = rate.count(request);
    const answer = told?.isExceeded ? undefined : this.answerTo(asking);
    if (answer) {
      this.answers.send(asking, answer, told);
      return;
    }
    rate.uncount(request);
    if (asking.head.method === 'POST') handOver(request, asking.question);
    this.longWay(request, response);
  }

  /** The answer without errors, if there is one; found and written within one turn, so that one dataset gives it. */
  private answerTo({ question, head }: Asking): KeptAnswer | undefined {
    const dataset = this.context.service.current;
    const kept = this.keptOf(dataset);
    const known = kept.get(question);
    if (known) return known;
    const asked = head.method === 'GET' ? questionInAddress(question) : askedQuestion(parsed(question));
    const answer = asked && this.written(dataset, kept, asked);
    if (answer) kept.offer(question, answer);
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
      hold('nesting', limits, nestingOf(variables) + 1);
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
    const known = this.kept.get(dataset);
    if (known) return known;
    const kept = new KeptAnswers(this.context.settings.limits.kept);
    this.kept.set(dataset, kept);
    return kept;
  }
}

const isWithin = (length: number, most: number): boolean => length > 0 && length <= most;

/** Reads a body whose length is known and within the limit; of one that breaks off nothing comes. */
function readBody(request: IncomingMessage, then: (text: string) => void): void {
  let whole: Buffer | undefined;
  request.on('data', (chunk: Buffer) => {
    whole = whole ? Buffer.concat([whole, chunk]) : chunk;
  });
  request.on('end', () => then(whole?.toString('utf8') ?? ''));
}

/** Gives a body that was read to whoever reads it next. */
function handOver(request: IncomingMessage & { body?: unknown }, text: string): void {
  request.body = text;
}
