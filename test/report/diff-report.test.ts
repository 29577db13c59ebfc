import { describe, expect, it } from 'vitest';
import { diffMarkdown } from '../../src/report/diff-markdown.js';
import type { DiffReport } from '../../src/report/diff-report.js';
import { diffText } from '../../src/report/diff-text.js';

const side = { name: 'seeds', today: '2026-06-30' };
const NOTHING: DiffReport = {
  before: side,
  after: side,
  claims: [],
  entities: [],
  scenarios: [],
  figures: [],
  findings: [],
};
const figure = {
  kind: 'altered',
  entity: 'rack',
  name: 'Rack',
  figure: 'power',
  because: ['a', 'b', 'c', 'd'],
} as const;

describe('the report of a diff', () => {
  it('lets no text of a seed break out of its cell', () => {
    const hostile = 'a | b\n# <img src=x> [c](javascript:d) `e`';
    const entities = [{ kind: 'appeared', id: 'x', text: hostile }] as const;
    expect(
      diffMarkdown({ ...NOTHING, entities })
        .split('\n')
        .slice(-2),
    ).toEqual(['| appeared | a \\| b # \\<img src=x\\> \\[c\\](javascript:d) \\`e\\` | x |', '']);
  });

  it('counts figures that only rest on other claims, and tells three causes of many', () => {
    const told = { ...figure, before: '7 kW', after: '7 kW', differs: ['grade', 'claims'] } as const;
    const other = { ...figure, before: '7 kW', after: '7 kW', differs: ['claims'] } as const;
    const report = { ...NOTHING, figures: [told, other, other] };
    expect(diffMarkdown(report).split('\n').slice(4)).toEqual([
      '## Figures: 1 altered',
      '',
      '| figure | before | after | because of |',
      '| --- | --- | --- | --- |',
      '| Rack, power | 7 kW | 7 kW (grade) | a; b; c and 1 more |',
      '',
      '2 more figures are the same on other claims.',
      '',
    ]);
    expect(diffText(report)).toBe(`figures: 1 altered
~ Rack, power: 7 kW (other grade, claims)
    because of a
    because of b
    because of c
    because of d
figures that are the same on other claims: 2
`);
  });

  it('is cut after a hundred rows, and says so', () => {
    const entities = Array.from({ length: 130 }, (_, place) => {
      return { kind: 'vanished', id: `e${place}`, text: `E${place}` } as const;
    });
    const lines = diffMarkdown({ ...NOTHING, entities }).split('\n');
    expect(lines.filter((line) => line.startsWith('| vanished'))).toHaveLength(100);
    expect(lines.slice(-2)).toEqual(['And 30 more, which `--format json` tells.', '']);
  });
});
