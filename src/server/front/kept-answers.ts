import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { BoundedCache } from '../../domain/bounded-cache.js';
import { FragmentCache } from '../../graphql/compiled/fragment-cache.js';

/** Answers shorter than this fit one packet as they are. */
const LEAST_COMPRESSED = 1400;
/** Close to the smallest at a tenth of the time. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

const COMPRESS = {
  br: (bytes: Buffer) => promisify(brotliCompress)(bytes, BROTLI),
  gzip: promisify(gzip),
} as const;

export type Coding = keyof typeof COMPRESS;

/** An answer as it goes out, without errors. */
export class KeptAnswer {
  /** Names the answer by its content, so that it stays the same over datasets that do not change it. */
  readonly tag: string;
  readonly bytes: Buffer;
  private readonly coded = new Map<Coding, Buffer>();
  private readonly begun = new Set<Coding>();

  constructor(
    json: string,
    /** What the operation can cost at most. */
    readonly cost: number,
  ) {
    this.bytes = Buffer.from(`${json}\n`); // as Apollo ends its answers
    this.tag = createHash('sha256').update(this.bytes).digest('base64url').slice(0, 22);
  }

  /**
   * The answer in a coding, if it has been made: whoever asks first makes it begin, and is answered as it is.
   */
  in(coding: Coding): Buffer | undefined {
    const made = this.coded.get(coding);
    if (made || this.bytes.length < LEAST_COMPRESSED || this.begun.has(coding)) return made;
    this.begun.add(coding);
    COMPRESS[coding](this.bytes).then(
      (bytes) => this.coded.set(coding, bytes),
      () => {}, // it goes out as it is
    );
    return undefined;
  }
}

/** What is kept of the answers from one dataset, within so many bytes: whole ones, and the pieces of others. */
export class KeptAnswers {
  readonly fragments: FragmentCache;
  private readonly whole: BoundedCache<string, KeptAnswer>;

  constructor(bytes: number) {
    this.fragments = new FragmentCache(bytes / 2);
    // Compressed as well, and with its question, which can be longer than the answer.
    this.whole = new BoundedCache(bytes / 2, (answer, question) => (answer.bytes.length + question.length) * 2);
  }

  get(question: string): KeptAnswer | undefined {
    return this.whole.get(question);
  }

  set(question: string, answer: KeptAnswer): void {
    this.whole.set(question, answer);
  }
}
