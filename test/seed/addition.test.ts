import { describe, expect, it } from 'vitest';
import { faultsOf, graphOf } from './written-seeds.js';

const CHIP = { 'chip/x1.yaml': 'name: X1\nvendor: seller\n' };

describe('a table without names', () => {
  it('adds claims to entities that stand elsewhere, any number of rows each', () => {
    const table = 'id,source,at,memory (GB),memoryType\nx1,report,Row 1,80,\nx1,report,Row 2,,HBM3\n';
    const { claims } = graphOf({ ...CHIP, 'chip/more.csv': table });
    expect(claims.map(({ subject, property, written, locator }) => [subject, property, written, locator])).toEqual([
      ['x1', 'memory', '80', 'Row 1'],
      ['x1', 'memoryType', 'HBM3', 'Row 2'],
    ]);
  });

  it('cannot speak of what does not exist, or is of another kind', () => {
    const table = 'id,source,at,memory (GB)\nx2,report,Row 1,80\nseller,report,Row 2,80\n';
    expect(faultsOf({ ...CHIP, 'chip/more.csv': table })).toEqual([
      'chip/more.csv:2:1 the table adds claims to "x2", which does not exist; expected a chip that stands elsewhere; did you mean "x1"?',
      'chip/more.csv:3:1 the table adds claims to "seller", which is a company; expected a chip that stands elsewhere',
    ]);
  });

  it('has no keys and no aliases', () => {
    const table = 'id,vendor,source,at,memory (GB)\nx1,seller,report,Row 1,80\n';
    expect(faultsOf({ ...CHIP, 'chip/more.csv': table })).toEqual([
      'chip/more.csv:1:4 the table has the column "vendor" and no names; expected a column "name", or no more than "id" and claims on entities that stand elsewhere',
    ]);
  });
});

describe('a file of names', () => {
  it('is accepted for entities of the seeds, and for those that an import can make', () => {
    const names = `ignored:
  - { words: 'nps[0-9]', because: how memory is partitioned }
names:
  - { id: x1, words: [x1 oam], optional: [64gb], doubtful: [x] }
  - { id: x2, name: X2, vendor: seller, words: [x2] }
`;
    expect(faultsOf({ ...CHIP, 'names/chip.yaml': names })).toEqual([]);
  });

  it('is refused for words of two entities, for patterns that are none, and for what nobody can make', () => {
    const names = `ignored:
  - { words: 'nps[0-9', because: how memory is partitioned }
names:
  - { id: x1, words: [x1 oam] }
  - { id: x2, name: X2, words: [OAM x1] }
  - { id: x3, word: [x3] }
`;
    expect(faultsOf({ ...CHIP, 'names/chip.yaml': names })).toEqual([
      expect.stringMatching(/^names\/chip\.yaml:2:15 "nps\[0-9" is no pattern: /),
      'names/chip.yaml:5:11 "OAM x1" stands for "x1" already; expected words that are one entity\'s alone',
      'names/chip.yaml:5:11 the chip "x2" has no vendor; expected "vendor:", as the seeds have no such chip',
      'names/chip.yaml:6:11 the chip "x3" does not exist; expected "name:" to make it with; did you mean "x1"?',
      'names/chip.yaml:6:15 a name has no "word"; did you mean "words"?',
    ]);
  });

  it('is refused for a kind that does not exist', () => {
    expect(faultsOf({ 'names/chips.yaml': 'names: []\n' })).toEqual([
      'names/chips.yaml:1:1 "chips" is no kind of entity; expected the name of one; did you mean "chip"?',
    ]);
  });
});
