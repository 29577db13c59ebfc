import { statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Bundle, type Program } from './bundle.js';

const BUNDLED = fileURLToPath(new URL('../bundled/', import.meta.url));
/** Written by the compiler whenever a module has changed. */
const COMPILED = fileURLToPath(new URL('../.tsbuildinfo', import.meta.url));

/** The program from its bundle, which starts much faster; undefined where none was made since modules were compiled. */
export function openBundle(folder = BUNDLED, compiled = COMPILED): Program | undefined {
  const made = timeOf(join(folder, 'program.cjs'));
  if (made === undefined || made < (timeOf(compiled) ?? made)) return undefined;
  return new Bundle(folder).load();
}

const timeOf = (file: string): number | undefined => statSync(file, { throwIfNoEntry: false })?.mtimeMs;
