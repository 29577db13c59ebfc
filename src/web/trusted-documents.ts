import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { stripIgnoredCharacters } from 'graphql';
import { readQuery } from './read-query.js';

/** A query that a server may be told to answer alone, by the hash of its text without comments and spaces. */
export interface TrustedDocument {
  /** Path of its file under `src/web`. */
  readonly name: string;
  readonly sha256: string;
}

/** All queries that the pages send, and the examples, sorted by name. */
export function trustedDocuments(source: string): readonly TrustedDocument[] {
  const names = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.graphql'));
  return names.sort().flatMap((name) => {
    const text = stripIgnoredCharacters(readQuery(join(source, name)));
    if (!text.includes('query ')) return []; // fragments alone
    return [{ name, sha256: createHash('sha256').update(text).digest('hex') }];
  });
}
