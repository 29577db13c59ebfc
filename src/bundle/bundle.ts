import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { BundledFile } from './bundled-file.js';

/** What the bundle gives to whoever starts it. */
export interface Program {
  runProgram(): Promise<void>;
}

/** The file that a program starts from. */
export const FIRST = 'program.cjs';

/** How one file of a bundle names another. */
const BESIDE = './';

/** All modules in few files, each of which is loaded when it is first needed. */
export class Bundle {
  private readonly files: BundledFile[] = [];
  private readonly exported = new Map<string, object>();
  private readonly require: NodeJS.Require;
  private readonly compiled: URL;

  constructor(private readonly folder: string) {
    const found = createRequire(join(folder, FIRST));
    const require = (name: string): unknown => (name.startsWith(BESIDE) ? this.load(name) : found(name));
    this.require = Object.assign(require, {
      resolve: found.resolve,
      cache: found.cache,
      main: found.main,
    }) as NodeJS.Require;
    this.compiled = pathToFileURL(`${join(folder, '..')}/`);
  }

  /** Whether what was compiled before could be used of all that is loaded. */
  get isCompiled(): boolean {
    return this.files.every(({ isCompiled }) => isCompiled);
  }

  start(): Program {
    return this.load(BESIDE + FIRST) as Program;
  }

  /** Keeps what V8 has compiled so far of the files that were loaded. */
  keepCompiled(): void {
    for (const file of this.files) file.keepCompiled();
  }

  private load(name: string): object {
    const known = this.exported.get(name);
    if (known) return known;
    const file = new BundledFile(join(this.folder, name));
    const exported = {};
    this.files.push(file);
    this.exported.set(name, exported);
    try {
      file.body(exported, this.require, (module) => new URL(module, this.compiled).href);
    } catch (error) {
      this.exported.delete(name); // it is not given to the next that asks, half made
      throw error;
    }
    return exported;
  }
}
