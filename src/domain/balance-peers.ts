import { divide } from './arithmetic.js';
import type { Entity } from './entity.js';
import type { Figure } from './figure.js';
import type { Quantity } from './quantity.js';
import type { View } from './view.js';

/** Compute and memory bandwidth of a chip in one number format, and the one over the other. */
export interface Balance {
  readonly id: string;
  readonly compute: Figure;
  readonly bandwidth: Figure;
  readonly quantity: Quantity;
}

/** A chip against the middle of all others in one number format. */
export interface BalanceStanding {
  readonly own: Balance;
  readonly median: Balance;
  readonly count: number;
  /** Three of the others, whose median lies in the same place. */
  readonly nearest: readonly Balance[];
}

const FEWEST = 3;
const KIND = 'chip';
/** Memory on the chip itself is read whole at least so many times a second; DRAM is not. */
const LEAST_OF_SRAM = 1000;

const kept = new WeakMap<View, Map<string, readonly Balance[]>>();

/** Where a chip stands in a number format; undefined where it, or three others, are not known in it. */
export function balanceStanding(view: View, entity: Entity, basis: string): BalanceStanding | undefined {
  const all = peersOf(view, basis);
  const own = all.find(({ id }) => id === entity.id);
  const others = all.filter(({ id }) => id !== entity.id);
  const middle = Math.ceil(others.length / 2) - 1;
  const median = others[middle];
  if (!own || !median || others.length < FEWEST) return undefined;
  return { own, median, count: others.length, nearest: others.slice(middle - 1, middle + 2) };
}

/** All chips whose weights are not in memory on the chip itself, sorted by their balance. Looked through once for a view. */
function peersOf(view: View, basis: string): readonly Balance[] {
  view.trace.readAll();
  const bases = kept.get(view) ?? new Map<string, readonly Balance[]>();
  kept.set(view, bases);
  const known = bases.get(basis);
  if (known) return known;
  const all = view.store.ids(KIND).flatMap((id) => balanceOf(view, id, basis) ?? []);
  const sorted = all.sort((a, b) => a.quantity.low - b.quantity.low || (a.id < b.id ? -1 : 1));
  bases.set(basis, sorted);
  return sorted;
}

function balanceOf(view: View, id: string, basis: string): Balance | undefined {
  const compute = view.figure(id, 'compute', { basis });
  const bandwidth = view.figure(id, 'memoryBandwidth');
  if (!compute.quantity || !bandwidth.quantity) return undefined;
  const memory = view.figure(id, 'memory').quantity;
  if (memory && divide(bandwidth.quantity, memory).high >= LEAST_OF_SRAM) return undefined;
  return { id, compute, bandwidth, quantity: divide(compute.quantity, bandwidth.quantity) };
}
