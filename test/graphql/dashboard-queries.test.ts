import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as operations from '@graphql-codegen/typescript-operations';
import { type DocumentNode, parse, printSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { documents, readQuery } from '../../src/web/read-query.js';
import { api, ask } from '../shipped.js';

const FOLDER = 'src/web/dashboard';
const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.graphql'))
  .map((name) => join(FOLDER, name))
  .sort();
const queries = files.filter((path) => readQuery(path).includes('query '));

/** The variables that a query file names as an example, in its line `# for example: {…}`. */
function exampleOf(path: string): Record<string, unknown> {
  const [, written] = /^# for example: (.+)$/m.exec(readQuery(path)) ?? [];
  return written === undefined ? {} : (JSON.parse(written) as Record<string, unknown>);
}

describe('the queries of the dashboard', () => {
  for (const path of queries) {
    it(`${basename(path)} is answered`, () => {
      const { view } = ask<{ view?: Record<string, unknown> }>(readQuery(path), exampleOf(path));
      for (const value of Object.values(view ?? { query: 'of no view' })) expect(value).not.toBeNull();
    });
  }

  it('are named once each, so that their types are', () => {
    const names = queries.map((path) => /query (\w+)/.exec(readQuery(path))?.[1]);
    expect(names).toEqual([...new Set(names)]);
  });

  it('have the types that the pages are compiled with', async () => {
    const all = new Map(files.flatMap((path) => [...documents(path)]));
    const parsed = [...all].map(([location, text]) => ({ location, document: parse(text) }));
    const types = await codegen({
      filename: 'queries.ts',
      schema: parse(printSchema(api.schema)) as DocumentNode,
      documents: parsed,
      config: { skipTypename: true, enumType: 'string-literal', scalars: { Date: 'string' }, immutableTypes: true },
      plugins: [{ operations: {} }],
      pluginMap: { operations },
    });
    await expect(types).toMatchFileSnapshot('../../src/web/dashboard/api/queries.ts');
  });
});
