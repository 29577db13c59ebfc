import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/domain/claim.js';
import { ListedClaims } from '../../src/seed/claim-shelf.js';
import { readSeeds } from '../../src/seed/read-seeds.js';
import { ClaimSpool } from '../../src/storage/claim-spool.js';
import { graphOf } from '../seed/written-seeds.js';
import { vocabulary } from '../shipped.js';

const place = (line: number) => ({ file: 'seeds/chip/x.yaml', line, column: 1 });
const { claims: shipped } = readSeeds('seeds', vocabulary);

/** The same claims on the disk and in memory. */
function bothShelves(claims: readonly Claim[]) {
  const shelves = [new ClaimSpool<ReturnType<typeof place>>(), new ListedClaims()] as const;
  for (const shelf of shelves) for (const [line, claim] of claims.entries()) shelf.put(claim, place(line));
  return shelves;
}

describe('claims that wait on the disk', () => {
  it('come back by id as they were put, as often as they are walked', () => {
    const [spool, list] = bothShelves(shipped.toReversed());
    const sorted = spool.sorted();
    expect([...sorted]).toEqual(shipped);
    expect([...sorted]).toEqual(list.sorted());
    expect(spool.repeated()).toEqual([]);
    spool.close();
  });

  it('keep bounds that are open', () => {
    const value = (property: string, text: string) => `  - { source: report, at: p. 1, ${property}: "${text}" }\n`;
    const claims = value('memory', '50+ GB') + value('thermalDesignPower', '<700 W') + value('transistors', '5');
    const graph = graphOf({ 'chip/x.yaml': `name: X\nvendor: seller\nclaims:\n${claims}` });
    const [spool] = bothShelves(graph.claims);
    expect([...spool.sorted()]).toEqual(graph.claims);
    spool.close();
  });

  it('tell what was put again, with the place of the one before it', () => {
    const [first, second] = shipped as [Claim, Claim];
    const [spool, list] = bothShelves([second, first, second, second]);
    const expected = [
      { place: place(2), before: place(0) },
      { place: place(3), before: place(2) },
    ];
    expect([spool.repeated(), list.repeated()]).toEqual([expected, expected]);
    spool.close();
  });
});
