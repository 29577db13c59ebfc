import { createHash } from 'node:crypto';

/** Characters of a text that is its own key. */
const LONGEST = 200;

/** A key of a text that stays short, however long the text is that somebody sends: the text itself, or its hash. */
export const shortKey = (text: string): string =>
  text.length < LONGEST ? text : createHash('sha256').update(text).digest('base64');
