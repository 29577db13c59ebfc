import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { run } from '../shipped.js';

const FOLDER = 'src/web/queries';

describe('every example query answers without an error and with something known', () => {
  for (const file of readdirSync(FOLDER)) {
    it(file, () => {
      const { data, errors } = run(readFileSync(`${FOLDER}/${file}`, 'utf8'));
      expect(errors).toBeUndefined();
      expect(JSON.stringify(data)).toMatch(/"(text|name)":"(?!unknown)/);
    });
  }
});

describe('every example query says first what it answers', () => {
  for (const file of readdirSync(FOLDER)) {
    it(file, () => {
      expect(readFileSync(`${FOLDER}/${file}`, 'utf8')).toMatch(/^# [A-Z].*\?\n# [A-Z].*\n/);
    });
  }
});
