import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import type { ByteText } from '../../graphql/compiled/byte-text.js';
import type { AnswerHead } from './answer-head.js';

/** Answers shorter than this fit one packet as they are. */
const LEAST_COMPRESSED = 1400;
/** Close to the smallest at a tenth of the time. */
const QUALITY = 5;

const COMPRESS = {
  br: (bytes: Buffer): Promise<Buffer> => {
    const { brotliCompress, constants } = zlib();
    return promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } });
  },
  gzip: (bytes: Buffer): Promise<Buffer> => promisify(zlib().gzip)(bytes),
} as const;

/** Loaded with the first answer that is compressed: a server starts faster without. */
const zlib = () => process.getBuiltinModule('node:zlib');

export type Coding = keyof typeof COMPRESS;

/** The heads that an answer goes out with to who asks alike. */
export interface AnswerHeads {
  readonly whole: AnswerHead;
  /** For who has the answer. */
  readonly unchanged: AnswerHead;
  /** Undefined where nobody may keep the answer. */
  readonly tag: string | undefined;
}

/** An answer as it goes out, without errors. */
export class KeptAnswer {
  /** In bytes. */
  readonly length: number;
  private readonly text: ByteText;
  private whole: Buffer | undefined;
  private hash: string | undefined;
  private sent = 0;
  private readonly heads = new Map<string, AnswerHeads>();
  private readonly coded = new Map<Coding, Buffer>();
  private readonly begun = new Set<Coding>();

  constructor(
    json: ByteText,
    /** What the operation can cost at most. */
    readonly cost: number,
  ) {
    this.text = `${json}\n`; // as Apollo ends its answers
    this.length = this.text.length;
  }

  /** The heads that it goes out with to who asks alike; made once. */
  headsTo(likeness: string, make: () => AnswerHeads): AnswerHeads {
    const known = this.heads.get(likeness);
    if (known) return known;
    const heads = make();
    this.heads.set(likeness, heads);
    return heads;
  }

  /** What is sent: a text the first time, which goes out together with its head; bytes from the second on. */
  get body(): Buffer | ByteText {
    this.sent += 1;
    return this.sent > 1 ? this.bytes : this.text;
  }

  private get bytes(): Buffer {
    this.whole ??= Buffer.from(this.text, 'latin1');
    return this.whole;
  }

  /** Names the answer by its content, so that it stays the same over datasets that do not change it. */
  get tag(): string {
    this.hash ??= createHash('sha256').update(this.bytes).digest('base64url').slice(0, 22);
    return this.hash;
  }

  /**
   * The answer in a coding, if it has been made: whoever asks first makes it begin, and is answered as it is.
   */
  in(coding: Coding): Buffer | undefined {
    const made = this.coded.get(coding);
    if (made || this.length < LEAST_COMPRESSED || this.begun.has(coding)) return made;
    this.begun.add(coding);
    COMPRESS[coding](this.bytes).then(
      (bytes) => this.coded.set(coding, bytes),
      () => {}, // it goes out as it is
    );
    return undefined;
  }
}
