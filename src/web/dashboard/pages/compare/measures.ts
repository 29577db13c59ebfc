import type { Side } from './compare.tsx';

const SHOWN_AT_FIRST = 6;

/** The figures that all sides have, in the order of the first. */
export function commonMeasures(sides: readonly Side[]): readonly string[] {
  const [first, ...others] = sides;
  const has = (side: Side, name: string) => side.figures.some(({ property }) => property === name);
  return first?.figures.map(({ property }) => property).filter((name) => others.every((side) => has(side, name))) ?? [];
}

/** The measures that the address names; without any the first few that are known of every side. */
export function chosenMeasures(sides: readonly Side[], named: string | undefined): readonly string[] {
  const common = commonMeasures(sides);
  if (named !== undefined) return named.split(',').filter((name) => common.includes(name));
  const isKnown = (name: string) =>
    sides.every(({ figures }) => figures.find(({ property }) => property === name)?.known === true);
  return common.filter(isKnown).slice(0, SHOWN_AT_FIRST);
}

/** Every basis that a figure of the sides is told on, or could be. */
export function basesOf(sides: readonly Side[]): readonly string[] {
  const told = sides.flatMap(({ figures }) =>
    figures.flatMap(({ basis, related }) => [
      // Of a derivation, "throughput: system-output, power: server-nameplate".
      ...(basis?.split(', ').map((part) => part.split(': ').at(-1) ?? part) ?? []),
      ...related.map((claim) => claim.basis),
    ]),
  );
  return [...new Set(told)].filter((basis) => basis !== 'unspecified').sort();
}
