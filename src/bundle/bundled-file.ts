import { readFileSync, writeFileSync } from 'node:fs';
import { Script } from 'node:vm';

/** The text of a file comes to this: modules, which are told how others are found and where they were. */
type Body = (exports: object, require: NodeJS.Require, placeOf: (module: string) => string) => void;

/** Characters of the hash that a text begins with, after two slashes; what V8 made of it does so too. */
const SLASHES = 2;
const HASH = 64;

/**
 * A file of a bundle, beside what V8 has compiled of it. Where that was made by another V8 or of another text, the text
 * is compiled anew: that takes longer and gives the same.
 */
export class BundledFile {
  private readonly hash: string;
  private readonly script: Script;

  constructor(private readonly file: string) {
    const text = readFileSync(file, 'latin1'); // all of it is ASCII
    this.hash = text.slice(SLASHES, SLASHES + HASH);
    this.script = new Script(text, { filename: file, cachedData: this.compiled() });
  }

  /** Whether what was compiled before could be used. */
  get isCompiled(): boolean {
    return this.script.cachedDataRejected === false;
  }

  get body(): Body {
    return this.script.runInThisContext() as Body;
  }

  /** Keeps what V8 has compiled so far: the functions that were called. */
  keepCompiled(): void {
    writeFileSync(this.cacheFile, Buffer.concat([Buffer.from(this.hash), this.script.createCachedData()]));
  }

  private get cacheFile(): string {
    return `${this.file}.cache`;
  }

  private compiled(): Buffer | undefined {
    try {
      const bytes = readFileSync(this.cacheFile);
      return bytes.toString('latin1', 0, HASH) === this.hash ? bytes.subarray(HASH) : undefined;
    } catch {
      return undefined; // there is none
    }
  }
}
