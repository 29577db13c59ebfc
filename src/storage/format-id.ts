import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Vocabulary } from '../domain/vocabulary.js';
import { TEXT_INDEX } from './text-search.js';

const JOURNAL = fileURLToPath(new URL('../../migrations/meta/_journal.json', import.meta.url));

/** Changes when the tables or the text index change, or a definition that default figures and views are made from. */
export function formatId(vocabulary: Vocabulary): string {
  const hash = createHash('sha256').update(readFileSync(JOURNAL)).update(TEXT_INDEX);
  hash.update(JSON.stringify([...vocabulary.entities, ...vocabulary.metrics]));
  return hash.digest('hex').slice(0, 16);
}
