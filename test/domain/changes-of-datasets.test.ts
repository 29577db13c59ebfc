import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Changes, changesBetween } from '../../src/domain/changes.js';
import { tellClaimChange, tellEntityChange } from '../../src/domain/changes-told.js';
import { Watch } from '../../src/domain/changes-watch.js';
import { graphOf } from '../seed/written-seeds.js';
import { viewOfGraph } from './every-figure.js';
import { graph } from './random-graphs.js';

const chip = (name: string, ...claims: readonly string[]) => ({
  'chip/fast.yaml': `name: ${name}\nvendor: seller\nclaims:\n${claims.map((one) => `  - { source: report, ${one} }\n`).join('')}`,
});
const memory = (value: string, more = '') => `at: Table 1, memory: ${value}${more}`;
const cores = (value: string) => `at: Table 2, cores: ${value}`;
const between = (before: Readonly<Record<string, string>>, after: Readonly<Record<string, string>>) =>
  changesBetween(viewOfGraph(graphOf(before)), viewOfGraph(graphOf(after)));
const claimsOf = (changes: Changes) => changes.claims().map((one) => `${one.kind} ${tellClaimChange(changes, one)}`);

describe('a dataset beside an older one', () => {
  it('tells a number that was corrected at its place as altered, and one that is told elsewhere as another claim', () => {
    expect(claimsOf(between(chip('Fast', memory('80 GB')), chip('Fast', memory('96 GB'))))).toEqual([
      'altered Fast, memory: 80 GB → 96 GB',
    ]);
    expect(claimsOf(between(chip('Fast', memory('80 GB')), chip('Fast', 'at: Table 3, memory: 96 GB')))).toEqual([
      'appeared Fast, memory: 96 GB',
      'vanished Fast, memory: 80 GB',
    ]);
  });

  it('tells which words of a claim were altered', () => {
    const after = chip('Fast', memory('80 GB', ', grade: D, note: Read from a picture'));
    expect(claimsOf(between(chip('Fast', memory('80 GB')), after))).toEqual([
      'altered Fast, memory: 80 GB (grade: C → D, note: none → Read from a picture)',
    ]);
  });

  it('takes a claim of which only the note was altered for no cause of another figure', () => {
    const bandwidth = 'at: Table 1, memoryBandwidth: 4 TB/s';
    const power = (value: string) => `at: Table 2, thermalDesignPower: ${value}`;
    const changes = between(
      chip('Fast', bandwidth, power('500 W')),
      chip('Fast', `${bandwidth}, note: Of the larger package`, power('800 W')),
    );
    expect(changes.claims()).toHaveLength(2);
    const causes = changes
      .figures()
      .map((one) => [one.property, changes.causes(one).map(({ after }) => after?.property)]);
    expect(causes).toEqual([
      ['thermalDesignPower', ['thermalDesignPower']],
      ['memoryBandwidthPerKilowatt', ['thermalDesignPower']],
    ]);
  });

  it('pairs no claims of which several stand at one place with as many others', () => {
    const before = chip('Fast', memory('80 GB'), memory('81 GB'));
    const after = chip('Fast', memory('96 GB'), memory('97 GB'));
    expect(claimsOf(between(before, after)).map((told) => told.slice(0, 8))).toEqual([
      'appeared',
      'appeared',
      'vanished',
      'vanished',
    ]);
  });

  it('tells entities that came, went or were renamed, and leaves the figures of the last alone', () => {
    const other = {
      'chip/slow.yaml': 'name: Slow\nvendor: seller\nclaims:\n  - { source: report, at: p. 1, cores: 4 }\n',
    };
    const changes = between({ ...chip('Fast', cores('8')), ...other }, chip('Faster', cores('8')));
    expect(changes.entities().map((one) => `${one.kind} ${tellEntityChange(one)}`)).toEqual([
      'altered Fast → Faster',
      'vanished Slow',
    ]);
    expect(changes.figures().map(({ kind, subject, property, after }) => [kind, subject, property, after])).toEqual([
      ['vanished', 'slow', 'cores', undefined],
    ]);
  });
});

/** All that differs, as it can be compared: the sort, the kind, and the names on both sides. */
function names(changes: Changes, watch?: Watch): readonly (readonly (string | undefined)[])[] {
  return [
    ...changes.claims(watch).map(({ kind, before, after }) => ['claim', kind, before?.id, after?.id]),
    ...changes.entities(watch).map(({ kind, before, after }) => ['entity', kind, before?.id, after?.id]),
    ...changes.figures(watch).map(({ kind, subject, property }) => ['figure', kind, `${subject}.${property}`, '']),
    ...changes.findings(watch).map(({ kind, before, after }) => ['finding', kind, before?.id, after?.id]),
  ];
}
const OPPOSITE: Readonly<Record<string, string>> = { appeared: 'vanished', vanished: 'appeared', altered: 'altered' };
const sorted = (told: readonly (readonly unknown[])[]) => told.map((one) => JSON.stringify(one)).sort();

describe('the changes between any two graphs', () => {
  it('are none from a graph to itself, read twice', () => {
    fc.assert(
      fc.property(graph, (one) => {
        expect(names(changesBetween(viewOfGraph(one), viewOfGraph(structuredClone(one))))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it('are told the other way round from the later to the earlier', () => {
    fc.assert(
      fc.property(graph, graph, (one, other) => {
        const [before, after] = [viewOfGraph(one), viewOfGraph(other)];
        const back = names(changesBetween(after, before)).map(([sort, kind = '', old, now]) => {
          return sort === 'figure' ? [sort, OPPOSITE[kind], old, now] : [sort, OPPOSITE[kind], now, old];
        });
        expect(sorted(names(changesBetween(before, after)))).toEqual(sorted(back));
      }),
      { numRuns: 30 },
    );
  });

  it('hold those of every watch list, in the same order', () => {
    const list = fc.subarray(['seller', 'buyer', 'node', 'small', 'model', 'first', 'nobody']);
    fc.assert(
      fc.property(graph, graph, list, (one, other, ids) => {
        const changes = changesBetween(viewOfGraph(one), viewOfGraph(other));
        const watched = new Set(names(changes, new Watch(new Set(ids))).map((told) => JSON.stringify(told)));
        const all = names(changes).map((told) => JSON.stringify(told));
        expect(all.filter((told) => watched.has(told))).toEqual([...watched]);
      }),
      { numRuns: 30 },
    );
  });
});
