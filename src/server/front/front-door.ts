import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Context } from '../context.js';
import type { Sender } from '../rate.js';
import { AnswerBook, type ReadDocument } from './answer-book.js';
import { DirectLines } from './direct-line.js';
import { FrontAnswers } from './front-answers.js';
import { PARTS } from './kept-answers.js';
import { type Asked, HeadReader, lengthIn } from './request-head.js';

const PATH = '/graphql';

/**
 * Stands before Express and Apollo, and answers what was answered before: plain requests whose document is known to be
 * valid and within the limits, whose answer is kept or can be written without an error. All else goes the long way,
 * which gives the same answers, and says what is wrong.
 */
export function frontDoor(context: Context, longWay: RequestListener, read: ReadDocument): RequestListener {
  const front = new Front(context, longWay, read);
  return (request, response) => front.take(request, response);
}

class Front {
  private readonly heads: HeadReader;
  private readonly book: AnswerBook;
  private readonly answers: FrontAnswers;
  private readonly lines: DirectLines;

  constructor(
    private readonly context: Context,
    private readonly longWay: RequestListener,
    read: ReadDocument,
  ) {
    this.heads = new HeadReader(context.settings.origins);
    this.book = new AnswerBook(context, read);
    this.answers = new FrontAnswers(context);
    const characters = context.settings.limits.kept * PARTS.requests;
    this.lines = new DirectLines(characters, (asked, sender) => this.again(asked, sender));
  }

  take(request: IncomingMessage, response: ServerResponse): void {
    const started = performance.now();
    this.lines.of(request.socket)?.begin(request, response);
    const { drain, settings } = this.context;
    const { url = '' } = request;
    const isOurs = url.startsWith(PATH) && !drain.isDraining;
    const head = isOurs ? this.heads.read(request) : undefined;
    if (head?.method === 'GET' && url[PATH.length] === '?') {
      this.answer(request, response, { head, question: url }, started);
    } else if (
      head?.method === 'POST' &&
      url === PATH &&
      isWithin(lengthIn(request.rawHeaders), settings.limits.body)
    ) {
      readBody(request, (question) => this.answer(request, response, { head, question }, started));
    } else this.longWay(request, response);
  }

  private answer(request: IncomingMessage, response: ServerResponse, asked: Asked, started: number): void {
    const { rate } = this.context;
    const told = rate.count(request);
    const kept = told?.isExceeded ? undefined : this.book.kept(asked);
    const answer = told?.isExceeded ? undefined : (kept ?? this.book.written(asked));
    if (answer) {
      this.answers.send({ answer, head: asked.head, sender: request, started, rate: told }, response);
      if (kept) this.lines.learn(request, asked);
      return;
    }
    rate.uncount(request);
    if (asked.head.method === 'POST') handOver(request, asked.question);
    this.longWay(request, response);
  }

  /** Answers a request that was read before, if its answer is kept. */
  private again(asked: Asked, sender: Sender): boolean {
    const started = performance.now();
    const { drain, rate } = this.context;
    const answer = drain.isDraining ? undefined : this.book.kept(asked);
    if (!answer) return false;
    const told = rate.count(sender);
    if (told?.isExceeded) {
      rate.uncount(sender);
      return false;
    }
    this.answers.write({ answer, head: asked.head, sender, started, rate: told });
    return true;
  }
}

const isWithin = (length: number, most: number): boolean => length > 0 && length <= most;

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
