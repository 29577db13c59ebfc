import type { Position } from '../domain/listing.js';
import { readCursor, writeCursor } from './connection.js';
import { InputError } from './input-error.js';

/** The cursor of a sorted list: the value and id of an item. */
export function writePosition({ value, id }: Position): string {
  return writeCursor([value, id]);
}

/** @throws InputError for what no cursor of a sorted list says */
export function readPosition(cursor: string): Position {
  const read = readCursor(cursor);
  const [value, id] = Array.isArray(read) ? (read as unknown[]) : [];
  if ((value !== null && typeof value !== 'number') || typeof id !== 'string') {
    throw new InputError(`after: "${cursor}" is no cursor of this list`);
  }
  return { value, id };
}
