import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { column, type Row } from '../../src/report/flat-table.js';
import { TABLE_TEXTS, type TableText, tableText } from '../../src/report/table-text.js';

const columns = [column('words', 'text', 'Words'), column('number', 'number', 'A number')];
const written = (ending: string, pages: readonly (readonly Row[])[]) =>
  [...tableText({ columns, pages: () => pages }, TABLE_TEXTS[ending] as TableText)].join('');

describe('a table as CSV', () => {
  it('quotes what has to be quoted, and leaves what is missing empty', () => {
    const rows = [
      { words: 'a "b", c', number: 0 },
      { words: null, number: null },
      { words: 'two\r\nlines', number: -1.5e-7 },
    ];
    expect(written('csv', [rows])).toBe('words,number\r\n"a ""b"", c",0\r\n,\r\n"two\r\nlines",-1.5e-7\r\n');
  });

  it('disarms a text that a spreadsheet would run, and no number', () => {
    const texts = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', 'a=1', "'"];
    const lines = written('csv', [texts.map((words) => ({ words, number: -1 }))])
      .split('\r\n')
      .slice(1, -1);
    expect(lines).toEqual(["'=1+1,-1", "'+1,-1", "'-1,-1", "'@SUM(A1),-1", "'\t=1,-1", 'a=1,-1', "',-1"]);
  });

  it('is read back as it was written, whatever the texts', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (texts) => {
        const safe = texts.map((text) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text));
        const csv = written('csv', [texts.map((words) => ({ words, number: 1 }))]);
        const read = parse(csv, { columns: true }) as Row[];
        expect(read.map(({ words }) => words)).toEqual(safe);
      }),
    );
  });
});

describe('a table as JSON', () => {
  it('is one list over all pages, also where a page or all are empty', () => {
    const rows = ['a', 'b', 'c'].map((words) => ({ words, number: null }));
    expect(JSON.parse(written('json', [rows.slice(0, 1), [], rows.slice(1)]))).toEqual(rows);
    expect(JSON.parse(written('json', []))).toEqual([]);
  });
});
