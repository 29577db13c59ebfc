import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BASE, faultsIn, faultsOf, within } from './written-seeds.js';

describe('what cannot be read is a fault like any other', () => {
  it('a folder with the name of a seed', () => {
    const found = within(BASE, (folder) => {
      mkdirSync(join(folder, 'company/third.yaml'));
      return faultsIn(folder);
    });
    expect(found).toEqual(['company/third.yaml:1:1 this is no file; expected a text']);
  });

  it('a link that leads to nothing, to a file or to a folder', () => {
    const found = within(BASE, (folder) => {
      symlinkSync('nowhere', join(folder, 'company/third.yaml'));
      symlinkSync('nowhere', join(folder, 'chip'));
      return faultsIn(folder);
    });
    expect(found).toEqual([
      'chip:1:1 this cannot be read: it leads to nothing',
      'company/third.yaml:1:1 this cannot be read: it leads to nothing',
    ]);
  });

  it('bytes that are not UTF-8, at their place', () => {
    const latin = Buffer.from('name: Third\ndescription: Caf\xe9 and more\n', 'latin1');
    const half = Buffer.from('name: Café').subarray(0, -1);
    expect(faultsOf({ 'company/third.yaml': latin, 'company/fourth.yaml': half })).toEqual([
      'company/fourth.yaml:1:10 the bytes are not UTF-8; expected a text in UTF-8',
      'company/third.yaml:2:17 the bytes are not UTF-8; expected a text in UTF-8',
    ]);
  });

  it('a NUL character, at its place', () => {
    expect(faultsOf({ 'customer-share/t.csv': 'id,name\na,\0\n' })).toEqual([
      'customer-share/t.csv:2:3 found a NUL character; a seed is a text that is read as it is written',
    ]);
  });

  it('but not a mark of the byte order, nor any letter', () => {
    expect(faultsOf({ 'company/third.yaml': '\ufeffname: Café 🏭 \ufffd\n' })).toEqual([]);
  });

  it('an entity beyond 1 MiB and a table beyond 16 MiB, and not before', () => {
    const entity = (length: number) => `name: Third\n#${' '.repeat(length - 13)}`;
    const mebibyte = 1024 * 1024;
    expect(faultsOf({ 'company/third.yaml': entity(mebibyte) })).toEqual([]);
    expect(
      faultsOf({
        'company/third.yaml': entity(1.5 * mebibyte),
        'company/table.csv': 'x'.repeat(16 * mebibyte + 1),
      }),
    ).toEqual([
      'company/table.csv:1:1 the file has 16.0 MiB; expected 16 MiB at most, so split it',
      'company/third.yaml:1:1 the file has 1.5 MiB; expected 1 MiB at most, so split it',
    ]);
  });
});
