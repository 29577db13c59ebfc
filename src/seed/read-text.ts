import { readFileSync, statSync } from 'node:fs';
import { type Fault, startOf } from './fault.js';

const MEBIBYTE = 1024 * 1024;
/** One entity is a few kilobytes. */
export const MOST_MEBIBYTES_OF_ENTITY = 1;
/** A table holds many entities, and is read in one piece. */
export const MOST_MEBIBYTES_OF_TABLE = 16;

/** NUL, and marks that make a text be shown in another order than it is written in. */
export const UNREADABLE = /[\0\u202a-\u202e\u2066-\u2069]/;

/** What is said of a text with such a character. */
export function foundUnreadable(text: string): string {
  const code = UNREADABLE.exec(text)?.[0].charCodeAt(0) ?? 0;
  const name = code === 0 ? 'a NUL character' : `a mark of direction (U+${code.toString(16).toUpperCase()})`;
  return `found ${name}; a seed is a text that is read as it is written`;
}

/** The text of a seed, or why it has none. */
export function readText(file: string): string | Fault {
  const most = file.endsWith('.csv') ? MOST_MEBIBYTES_OF_TABLE : MOST_MEBIBYTES_OF_ENTITY;
  try {
    const status = statSync(file);
    if (!status.isFile()) return { place: startOf(file), message: 'this is no file; expected a text' };
    if (status.size > most * MEBIBYTE) {
      const found = `the file has ${(status.size / MEBIBYTE).toFixed(1)} MiB`;
      return { place: startOf(file), message: `${found}; expected ${most} MiB at most, so split it` };
    }
    return decode(file, readFileSync(file));
  } catch (error) {
    return unreadable(file, error);
  }
}

/** What the system says of a file or folder that cannot be read. @throws what is not from the file system */
export function unreadable(file: string, error: unknown): Fault {
  const { code } = error as NodeJS.ErrnoException;
  if (!(error instanceof Error) || code === undefined || !/^E[A-Z]+$/.test(code)) throw error;
  const reason = code === 'ENOENT' ? 'it leads to nothing' : code === 'EACCES' ? 'it is not ours to read' : code;
  return { place: startOf(file), message: `this cannot be read: ${reason}` };
}

function decode(file: string, bytes: Buffer): string | Fault {
  const whole = valid(bytes, 'whole');
  if (whole === undefined) {
    return { place: endOf(file, longestStart(bytes)), message: 'the bytes are not UTF-8; expected a text in UTF-8' };
  }
  const at = whole.search(UNREADABLE);
  return at < 0 ? whole : { place: endOf(file, whole.slice(0, at)), message: foundUnreadable(whole) };
}

function valid(bytes: Buffer, part: 'whole' | 'start'): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: part === 'start' });
  } catch {
    return undefined;
  }
}

/** The text before the first bytes that are not UTF-8, found by halving. */
function longestStart(bytes: Buffer): string {
  let [good, bad] = [0, bytes.length + 1];
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (valid(bytes.subarray(0, middle), 'start') === undefined) bad = middle;
    else good = middle;
  }
  return valid(bytes.subarray(0, good), 'start') ?? '';
}

/** The place after a text that begins a file. */
function endOf(file: string, text: string) {
  return { file, line: text.split('\n').length, column: text.length - text.lastIndexOf('\n') };
}
