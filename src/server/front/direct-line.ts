import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { BoundedCache } from '../../domain/bounded-cache.js';
import type { Sender } from '../rate.js';
import { type Asked, lengthIn } from './request-head.js';

const FORWARDED = 'x-forwarded-for';
/** Bytes of a request that is known again. */
const LONGEST = 16_384;
/** What a known request takes up beside its text and its question, in terms of characters. */
const REQUEST_CHARACTERS = 1000;

/** A request that is known again. */
interface Known extends Asked {
  /** Those by which a proxy names the client. */
  readonly headers: IncomingHttpHeaders;
}

/** Answers a request that was read before over its connection; tells whether it did. */
type Answer = (asked: Asked, sender: Sender) => boolean;

/**
 * Connections over which questions come again whose answers are kept. A request that comes in one piece and is to the
 * letter one that Node's parser has read before says what that one said, and is not read anew: reading and framing take
 * longer than finding what is kept.
 */
export class DirectLines {
  private readonly lines = new WeakMap<Socket, DirectLine>();
  private readonly known: BoundedCache<string, Known>;

  /** @param characters how many the requests that are known again may have together */
  constructor(
    characters: number,
    private readonly answer: Answer,
  ) {
    this.known = new BoundedCache(
      characters,
      ({ question }, text) => text.length + question.length + REQUEST_CHARACTERS,
    );
  }

  of(socket: Socket): DirectLine | undefined {
    return this.lines.get(socket);
  }

  /** Is told what a request asks whose answer was kept: what comes over its connection is looked at from now on. */
  learn(request: IncomingMessage, asked: Asked): void {
    const { socket } = request;
    const line = this.lines.get(socket);
    if (line) line.learn(request, asked);
    else setImmediate(() => this.open(socket)); // Node is still reading
  }

  private open(socket: Socket): void {
    const [parse, ...others] = socket.listeners('data') as ((chunk: Buffer) => void)[];
    if (!parse || others.length > 0 || this.lines.has(socket)) return;
    this.lines.set(socket, new DirectLine(socket, parse, this.known, this.answer));
  }
}

/** A connection, and what is known of where it stands between requests. */
export class DirectLine {
  /** Requests that Node has read and that are not yet answered. */
  private waiting = 0;
  /** Whether the last that came was one whole request and nothing else: what comes next is the beginning of another. */
  private isBetween = false;
  private text: string | undefined;
  private request: IncomingMessage | undefined;
  private asked: Asked | undefined;

  constructor(
    private readonly socket: Socket,
    private readonly parse: (chunk: Buffer) => void,
    private readonly known: BoundedCache<string, Known>,
    private readonly answer: Answer,
  ) {
    socket.off('data', parse).on('data', (chunk: Buffer) => this.take(chunk));
  }

  /** Is told of a request that Node has read. */
  begin(request: IncomingMessage, response: ServerResponse): void {
    this.request = request;
    this.waiting += 1;
    response.once('close', () => this.end());
  }

  /** Is told what a request asks whose answer was kept. */
  learn(request: IncomingMessage, asked: Asked): void {
    if (request === this.request) this.asked = asked;
  }

  private take(chunk: Buffer): void {
    const text = chunk.length > LONGEST ? undefined : chunk.toString('latin1');
    if (text !== undefined && this.isFree && this.isAnswered(text)) return;
    this.text = text;
    this.request = undefined;
    this.asked = undefined;
    this.parse(chunk);
    this.isBetween = text !== undefined && isAllOf(this.request, text);
  }

  /** Whether an answer may be written now: no other has to go out before. */
  private get isFree(): boolean {
    return this.isBetween && this.waiting === 0 && this.socket.writableLength === 0;
  }

  private isAnswered(text: string): boolean {
    const known = this.known.get(text);
    return known !== undefined && this.answer(known, { headers: known.headers, socket: this.socket });
  }

  private end(): void {
    this.waiting -= 1;
    const { text, asked, request } = this;
    const isWhole = this.isBetween && this.waiting === 0;
    if (!isWhole || text === undefined || !asked || !request || !isPlain(request)) return;
    this.known.set(text, { ...asked, headers: { [FORWARDED]: request.headers[FORWARDED] } });
  }
}

/**
 * Whether a text is a request as Node has read it, from its first letter to its last. If something had come before it
 * that belongs to it, or to a request before it, Node had read another, or would wait for more.
 */
function isAllOf(request: IncomingMessage | undefined, text: string): boolean {
  if (!request?.complete) return false;
  const { method, url, httpVersion, rawHeaders } = request;
  let head = `${method} ${url} HTTP/${httpVersion}\r\n`;
  for (let at = 0; at < rawHeaders.length; at += 2) head += `${rawHeaders[at]}: ${rawHeaders[at + 1]}\r\n`;
  head += '\r\n';
  return text.length === head.length + (lengthIn(rawHeaders) || 0) && text.startsWith(head);
}

/** Whether a request asks for nothing of its connection but to stay open. */
function isPlain({ httpVersion, headers }: IncomingMessage): boolean {
  const { connection, upgrade, expect, 'transfer-encoding': coding } = headers;
  const stays = connection === undefined || connection.toLowerCase() === 'keep-alive';
  return httpVersion === '1.1' && stays && upgrade === undefined && expect === undefined && coding === undefined;
}
