import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { finishAll, type StagedFile, writeAll } from '../../src/importers/seeds/staging.js';
import { readSeeds } from '../../src/seed/read-seeds.js';
import { BASE, faultsIn } from '../seed/written-seeds.js';
import { vocabulary } from '../shipped.js';
import { filesBelow } from './import-into.js';

const folder = mkdtempSync(join(tmpdir(), 'chipgraph-staging-'));
const out = join(folder, 'out');
afterEach(() => rmSync(out, { recursive: true, force: true }));

describe('writing all files of an import or none', () => {
  it('brings them to their places and takes away what is gone', () => {
    writeAll(out, 'set', [
      ['chip/set.csv', 'old\n'],
      ['chip/set.claims.csv', 'x\n'],
    ]);
    expect(
      writeAll(out, 'set', [
        ['chip/set.csv', 'new\n'],
        ['chip/set.claims.csv', undefined],
      ]),
    ).toBe(true);
    expect(filesBelow(out)).toEqual({ 'chip/set.csv': 'new\n' });
  });

  it('changes nothing where all is there already', () => {
    writeAll(out, 'set', [['chip/set.csv', 'a\n']]);
    expect(writeAll(out, 'set', [['chip/set.csv', 'a\n']])).toBe(false);
  });

  it('leaves everything as it was where it fails in the middle', () => {
    writeAll(out, 'set', [['chip/set.csv', 'old\n']]);
    function* failing(): Iterable<StagedFile> {
      yield ['chip/set.csv', 'new\n'];
      throw new Error('the disk is full');
    }
    expect(() => writeAll(out, 'set', failing())).toThrow('the disk is full');
    expect(filesBelow(out)).toEqual({ 'chip/set.csv': 'old\n' });
  });

  it('forgets what was begun and never whole', () => {
    mkdirSync(join(out, '.import-set.partial', 'chip'), { recursive: true });
    writeFileSync(join(out, '.import-set.partial', 'chip', 'set.csv'), 'half');
    writeAll(out, 'set', [['chip/set.csv', 'whole\n']]);
    expect(filesBelow(out)).toEqual({ 'chip/set.csv': 'whole\n' });
  });

  it('finishes what was whole when it was killed, and seeds are refused until then', () => {
    for (const [path, text] of Object.entries(BASE)) {
      mkdirSync(join(out, path, '..'), { recursive: true });
      writeFileSync(join(out, path), text);
    }
    mkdirSync(join(out, '.import-set.ready', 'chip'), { recursive: true });
    writeFileSync(join(out, '.import-set.ready', 'chip', 'set.csv'), 'id,name,vendor\nx1,X1,seller\n');
    expect(faultsIn(out)).toEqual([
      '.import-set.ready:1:1 an import was interrupted while its tables were brought to their places; run it again to finish it',
    ]);
    finishAll(out);
    expect(readSeeds(out, vocabulary).entities.map(({ id }) => id)).toContain('x1');
  });
});
