import { statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Bundle, FIRST, type Program } from './bundle.js';

const BUNDLED = fileURLToPath(new URL('../bundled/', import.meta.url));
/** Written by the compiler whenever a module has changed, and by npm whenever a package has. */
const [COMPILED, INSTALLED] = ['../.tsbuildinfo', '../../node_modules/.package-lock.json'].map((file) =>
  fileURLToPath(new URL(file, import.meta.url)),
) as [string, string];

/** The program from its bundle, which starts much faster; undefined where none was made since modules or packages changed. */
export function openBundle(folder = BUNDLED, compiled = COMPILED, installed = INSTALLED): Program | undefined {
  const made = timeOf(join(folder, FIRST));
  if (made === undefined) return undefined;
  if ([compiled, installed].some((file) => made < (timeOf(file) ?? made))) return undefined;
  return new Bundle(folder).start();
}

const timeOf = (file: string): number | undefined => statSync(file, { throwIfNoEntry: false })?.mtimeMs;
