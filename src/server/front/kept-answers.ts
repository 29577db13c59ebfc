import { BoundedCache } from '../../domain/bounded-cache.js';
import { FragmentCache } from '../../graphql/compiled/fragment-cache.js';
import { shortKey } from '../../graphql/short-key.js';
import type { KeptAnswer } from './kept-answer.js';

/** What whole answers, pieces of others, and requests that are known again have of what may be kept. */
export const PARTS = { answers: 3 / 8, pieces: 1 / 2, requests: 1 / 8 } as const;
/** Questions that were asked once lately and are remembered, without their answers. */
const REMEMBERED = 10_000;

/**
 * What is kept of the answers from one dataset, within so many bytes: whole ones, and the pieces of others. An answer is
 * kept when its question is asked a second time: most are asked once, and would only push out what is asked again.
 */
export class KeptAnswers {
  readonly fragments: FragmentCache;
  private readonly whole: BoundedCache<string, KeptAnswer>;
  private readonly askedOnce = new BoundedCache<string, true>(REMEMBERED);

  constructor(bytes: number) {
    this.fragments = new FragmentCache(bytes * PARTS.pieces);
    // Compressed as well, and with its question, which can be longer than the answer.
    this.whole = new BoundedCache(bytes * PARTS.answers, (answer, question) => (answer.length + question.length) * 2);
  }

  get(question: string): KeptAnswer | undefined {
    return this.whole.get(question);
  }

  /** Takes an answer in if its question was asked before. */
  offer(question: string, answer: KeptAnswer): void {
    const mark = shortKey(question);
    if (this.askedOnce.get(mark)) this.whole.set(question, answer);
    else this.askedOnce.set(mark, true);
  }
}
