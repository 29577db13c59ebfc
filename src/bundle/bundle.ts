import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';

/** What the bundle gives to whoever starts it. */
export interface Program {
  runProgram(): Promise<void>;
}

/** The text of the bundle comes to this: the modules, which are told how packages are found and where they were. */
type Body = (exports: object, require: NodeJS.Require, placeOf: (module: string) => string) => void;

/** Characters of the hash that the text of a bundle begins with, after two slashes; what V8 made of it does so too. */
const SLASHES = 2;
const HASH = 64;

/**
 * All modules in one file, beside what V8 has compiled of it. Where that was made by another V8 or of another text, the
 * text is compiled anew: that takes longer and gives the same.
 */
export class Bundle {
  private readonly file: string;
  private readonly hash: string;
  private readonly script: Script;

  constructor(private readonly folder: string) {
    this.file = join(folder, 'program.cjs');
    const text = readFileSync(this.file, 'latin1'); // all of it is ASCII
    this.hash = text.slice(SLASHES, SLASHES + HASH);
    this.script = new Script(text, { filename: this.file, cachedData: this.compiled() });
  }

  /** Whether what was compiled before could be used. */
  get isCompiled(): boolean {
    return this.script.cachedDataRejected === false;
  }

  load(): Program {
    const body = this.script.runInThisContext() as Body;
    const exported = {};
    const compiled = pathToFileURL(`${join(this.folder, '..')}/`);
    body(exported, createRequire(this.file), (module) => new URL(module, compiled).href);
    return exported as Program;
  }

  /** Keeps what V8 has compiled so far: the functions that were called. */
  keepCompiled(): void {
    writeFileSync(this.cacheFile, Buffer.concat([Buffer.from(this.hash), this.script.createCachedData()]));
  }

  private get cacheFile(): string {
    return join(this.folder, 'program.cache');
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
