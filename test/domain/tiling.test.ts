import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, lengthInDays, type Period, parsePeriod } from '../../src/domain/period.js';
import { type Candidate, type Tile, tile, uncovered } from '../../src/domain/tiling.js';

const part = (label: string, grade: Candidate['grade'] = 'B'): Candidate => ({
  id: `${label} ${grade}`,
  period: parsePeriod(label),
  grade,
});
const year = parsePeriod('2024');
const laid = (tiles: readonly Tile<Candidate>[] | undefined) =>
  tiles?.map(({ candidate, days, length }) => `${candidate.period.label}: ${days} of ${length}`);

describe('a year is tiled', () => {
  const halves = [part('2024-H1'), part('2024-H2')];
  const quarters = [part('2024-Q1'), part('2024-Q2'), part('2024-Q3'), part('2024-Q4')];

  it('by its halves', () => {
    expect(laid(tile(year, halves))).toEqual(['2024-H1: 182 of 182', '2024-H2: 184 of 184']);
  });

  it('rather by its quarters than by its halves, where the evidence is as good', () => {
    const tiles = tile(year, [...halves, ...quarters]);
    expect(tiles?.map(({ candidate }) => candidate.period.label)).toEqual(['2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4']);
  });

  it('rather by audited halves than by quarters of a forum', () => {
    const rumours = ['2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4'].map((label) => part(label, 'D'));
    const tiles = tile(year, [...rumours, part('2024-H1', 'A'), part('2024-H2', 'A')]);
    expect(tiles?.map(({ candidate }) => candidate.period.label)).toEqual(['2024-H1', '2024-H2']);
  });

  it('by whole quarters of a forum rather than by cut years of an audit', () => {
    const rumours = ['2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4'].map((label) => part(label, 'D'));
    const tiles = tile(year, [...rumours, part('2023-07-01/2024-06-30', 'A'), part('2024-07-01/2025-06-30', 'A')]);
    expect(tiles).toHaveLength(4);
  });

  it('with its first and its last tile cut', () => {
    const tiles = tile(year, [part('2023-07-01/2024-06-30'), part('2024-07-01/2025-06-30')]);
    expect(laid(tiles)).toEqual(['2023-07-01/2024-06-30: 182 of 366', '2024-07-01/2025-06-30: 184 of 365']);
  });

  it('by the shorter of two tiles that are cut for the same days', () => {
    const rest = part('2024-02-01/2024-12-31');
    const [first] = tile(year, [part('2023-01-01/2024-01-31'), part('2023-12-01/2024-01-31'), rest]) ?? [];
    expect(first).toMatchObject({ days: 31, length: 62 });
  });

  it('by one longer tile that is cut at both ends', () => {
    expect(laid(tile(year, [part('2023-01-01/2025-12-31')]))).toEqual(['2023-01-01/2025-12-31: 366 of 1096']);
  });
});

describe('a year is not tiled', () => {
  it('by what is about the very same days, however it is written', () => {
    expect(tile(year, [part('2024'), part('2024-01-01/2024-12-31')])).toBeUndefined();
  });

  it('where one day is missing', () => {
    const tiles = [part('2024-01-01/2024-05-31'), part('2024-06-02/2024-12-31')];
    expect(tile(year, tiles)).toBeUndefined();
    expect(uncovered(year, tiles)).toEqual([
      { label: '2024-06-01/2024-06-01', start: '2024-06-01', end: '2024-06-01' },
    ]);
  });

  it('where one day is there twice', () => {
    const tiles = [part('2024-01-01/2024-06-01'), part('2024-06-01/2024-12-31')];
    expect(tile(year, tiles)).toBeUndefined();
    expect(uncovered(year, tiles)).toEqual([]);
  });

  it('by nothing: all of its days are missing', () => {
    expect(tile(year, [part('2023'), part('2025')])).toBeUndefined();
    expect(uncovered(year, [part('2023'), part('2025')]).map(({ start, end }) => [start, end])).toEqual([
      ['2024-01-01', '2024-12-31'],
    ]);
  });
});

/** Days of January 2024 and around it, so that many tilings meet. */
const stretch = fc
  .tuple(fc.integer({ min: -4, max: 12 }), fc.integer({ min: 1, max: 8 }), fc.constantFrom('A', 'B'))
  .map(([from, length, grade]) => {
    const start = addDays('2024-01-01', from);
    return part(`${start}/${addDays(start, length - 1)}`, grade as 'A' | 'B');
  });
const short: Period = parsePeriod('2024-01-01/2024-01-10');

/** Every way to lay the parts, found by trying all. */
function allWays(from: string, parts: readonly Candidate[], first: boolean): Candidate[][] {
  const next = parts.filter(({ period }) =>
    first ? period.start <= from && period.end >= from : period.start === from,
  );
  return next.flatMap((one) => {
    if (one.period.end >= short.end) return [[one]];
    return allWays(addDays(one.period.end, 1), parts, false).map((rest) => [one, ...rest]);
  });
}

const cutDays = (way: readonly Candidate[]) =>
  way.reduce((sum, { period }) => {
    const start = period.start > short.start ? period.start : short.start;
    const end = period.end < short.end ? period.end : short.end;
    const days = lengthInDays({ label: '', start, end });
    return sum + (days < lengthInDays(period) ? days : 0);
  }, 0);

describe('any parts', () => {
  it('are laid side by side over all days, with as few days of cut parts as any way has, if there is one', () => {
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 12 }), (parts) => {
        const ways = allWays(short.start, parts, true).filter(([one]) => {
          return !(one?.period.start === short.start && one.period.end === short.end);
        });
        const tiles = tile(short, parts);
        expect(tiles !== undefined).toBe(ways.length > 0);
        if (!tiles) return;
        expect(tiles.reduce((sum, { days }) => sum + days, 0)).toBe(10);
        expect(cutDays(tiles.map(({ candidate }) => candidate))).toBe(Math.min(...ways.map(cutDays)));
        for (const [index, { candidate }] of tiles.slice(1).entries()) {
          expect(candidate.period.start).toBe(addDays(tiles[index]?.candidate.period.end ?? '', 1));
        }
      }),
    );
  });

  it('are laid alike in whichever order they come', () => {
    const shuffled = fc.array(stretch, { maxLength: 10 }).chain((parts) => {
      return fc.tuple(fc.constant(parts), fc.shuffledSubarray(parts, { minLength: parts.length }));
    });
    fc.assert(
      fc.property(shuffled, ([parts, others]) => {
        expect(laid(tile(short, others))).toEqual(laid(tile(short, parts)));
      }),
    );
  });
});
