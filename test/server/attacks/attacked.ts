import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { type Limits, USUAL_LIMITS } from '../../../src/server/limits.js';
import type { Answered } from '../../../src/server/observe.js';
import { serve } from '../serving.js';

/** What no error may show: SQL, paths, stacks, names of what is inside. */
const INSIDE =
  /\b(SELECT|INSERT|PRAGMA|sqlite\w*|fts5)\b|node_modules|\/(src|dist|tmp|home|root)\/|\n? +at \S+ \(|\.[jt]s:\d/;

interface Body {
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
  readonly data?: unknown;
}

/** How a request was answered: status, code and message of its first error, and the fields that were resolved. */
export type Outcome = readonly [status: number, code: string, message: string, resolved: number];

export const JSON_TYPE = { 'content-type': 'application/json' };

/**
 * A server for the tests of one file. After each of them it has to answer another client, and to have logged nothing but
 * what the test says.
 */
export function attacked(limits: Partial<Limits> = {}) {
  let server: Awaited<ReturnType<typeof serve>>;
  const times: number[] = [];
  const waiting = new Map<string, (answered: Answered) => void>();
  beforeAll(async () => {
    const onAnswered = (answered: Answered) => waiting.get(answered.id)?.(answered);
    server = await serve({ settings: { limits: { ...USUAL_LIMITS, ...limits }, onAnswered } });
  });
  afterAll(async () => {
    await server.stop();
    // A slow day is no fault of the server: what refusals took is told, and held to nothing.
    const sorted = times.toSorted((a, b) => a - b);
    const at = (part: number) => sorted[Math.floor(part * (sorted.length - 1))]?.toFixed(1);
    if (sorted.length > 0)
      console.log(`${sorted.length} refusals took ${at(0.5)} ms (median), ${at(0.95)} ms (95 %), ${at(1)} ms (most)`);
  });
  afterEach(async () => {
    expect(await ask('{ dataset { today } }')).toEqual({ data: { dataset: { today: server.service.manifest.today } } });
    expect(server.log).toEqual([]);
  });

  /** Sends a request, and waits until the server has written down how it ended. */
  async function send(path: string, init: RequestInit): Promise<{ body: Body; answered: Answered }> {
    const id = randomUUID();
    const ended = new Promise<Answered>((done) => waiting.set(id, done));
    const headers = { connection: 'close', 'x-request-id': id, ...(init.headers as Record<string, string>) };
    const response = await fetch(`${server.url}${path}`, { ...init, headers });
    const text = await response.text();
    const body = JSON.parse(text) as Body;
    expect(JSON.stringify(body.errors ?? [])).not.toMatch(INSIDE);
    const answered = await ended;
    if (body.errors) times.push(answered.milliseconds);
    return { body, answered };
  }

  const post = (body: NonNullable<RequestInit['body']>, headers: Record<string, string> = JSON_TYPE) =>
    send('/graphql', { method: 'POST', headers, body });

  async function ask(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Body> {
    return (await post(JSON.stringify({ query, variables }))).body;
  }

  const outcome = async (sent: ReturnType<typeof send>): Promise<Outcome> => {
    const { body, answered } = await sent;
    const [error] = body.errors ?? [];
    if (!error || answered.resolved === undefined) throw new Error(`this was not refused: ${JSON.stringify(body)}`);
    return [answered.status, error.extensions.code, error.message, answered.resolved];
  };

  return {
    get url() {
      return server.url;
    },
    send,
    ask,
    /** What a body is refused with. */
    refusalOf: (body: NonNullable<RequestInit['body']>, headers?: Record<string, string>) =>
      outcome(post(body, headers)),
    /** What a question in an address, or with another method, is refused with. */
    refusalAt: (path: string, init: RequestInit = {}) => outcome(send(path, init)),
    /** What a query is refused with. */
    refusal: (query: string, variables: Readonly<Record<string, unknown>> = {}) =>
      outcome(post(JSON.stringify({ query, variables }))),
  };
}

/** A text that is written again and again, with the number of each. */
export const times = (count: number, write: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => write(index)).join(' ');
