import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readQuery } from '../../../src/web/read-query.js';
import { bothWays } from './both-ways.js';

/** The example queries and all that the pages ask. */
const queries = ['src/web/queries', 'src/web/dashboard']
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)))
  .filter((path) => path.endsWith('.graphql') && /^query /m.test(readQuery(path)));

function exampleOf(path: string): Record<string, unknown> {
  const [, written] = /^# for example: (.+)$/m.exec(readQuery(path)) ?? [];
  return written === undefined ? {} : (JSON.parse(written) as Record<string, unknown>);
}

describe('a compiled query answers to the letter as graphql-js does', () => {
  for (const path of queries) {
    it(path, () => {
      const { plain, first, again } = bothWays(readQuery(path), exampleOf(path));
      expect(first).toBe(plain);
      expect(again).toBe(plain);
    });
  }
});
