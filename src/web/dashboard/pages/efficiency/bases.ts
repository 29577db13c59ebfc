import type { Run } from './efficiency.tsx';

/** The basis of one input in the bases of a derivation: "server-measured" in "throughput: …, power: server-measured". */
export function basisIn(bases: string | null, property: string): string | undefined {
  const part = bases?.split(', ').find((one) => one.startsWith(`${property}: `));
  return part?.slice(property.length + 2);
}

/** On which basis the power of a run is known; undefined where its efficiency is unknown. */
export function basisOfPower({ throughputPerKilowatt }: Run): string | undefined {
  return throughputPerKilowatt.known ? (basisIn(throughputPerKilowatt.basis, 'power') ?? 'unspecified') : undefined;
}

/** The bases that an address names; all without any. */
export const chosenBases = (all: readonly string[], named: string | undefined): readonly string[] =>
  named === undefined ? all : all.filter((basis) => named.split(',').includes(basis));
