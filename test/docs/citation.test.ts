import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const citation = parse(readFileSync('CITATION.cff', 'utf8'));
const { version, license } = JSON.parse(readFileSync('package.json', 'utf8'));

/** Keys of version 1.2.0. See https://github.com/citation-file-format/citation-file-format/blob/1.2.0/schema-guide.md */
const KEYS = [
  ...['abstract', 'authors', 'cff-version', 'commit', 'contact', 'date-released', 'doi', 'identifiers', 'keywords'],
  ...['license', 'license-url', 'message', 'preferred-citation', 'references', 'repository', 'repository-artifact'],
  ...['repository-code', 'title', 'type', 'url', 'version'],
];

describe('how to cite', () => {
  it('is told in the Citation File Format, with what it requires and nothing that it does not know', () => {
    expect(Object.keys(citation).filter((key) => !KEYS.includes(key))).toEqual([]);
    expect(citation).toMatchObject({
      'cff-version': '1.2.0',
      message: expect.any(String),
      title: 'chipgraph',
      authors: [{ name: 'chipgraph contributors' }],
    });
  });

  it('is of this version, the code and the data under a licence of each', () => {
    expect([citation.version, citation.license]).toEqual([version, license]);
    const [data] = citation.references;
    expect(data).toMatchObject({ type: 'data', license: 'CC-BY-4.0', authors: citation.authors });
    expect(readFileSync('seeds/LICENSE', 'utf8')).toMatch(/^SPDX-License-Identifier: CC-BY-4\.0\n/);
  });
});
