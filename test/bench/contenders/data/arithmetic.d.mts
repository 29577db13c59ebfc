/** A figure as it is told; a bound that is open, and whatever is unknown, is null. */
export interface Told {
  readonly estimate: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string;
  readonly basis?: string | null;
  readonly period?: string;
  readonly formula?: string;
  readonly inputs?: readonly { readonly path: string; readonly figure: Told }[];
}

/** What the throughput per kilowatt of a run follows from. */
export interface Parts {
  readonly throughput: Told | undefined;
  readonly power: Told | undefined;
  readonly systems: Told | undefined;
  readonly systemPower: Told | undefined;
}

export function unknown(unit: string): Told;
export function tellFigure(figure: Told): Told;
export function scaled(figure: Told, factor: number | undefined): Told;
export function throughputPerKilowatt(parts: Parts): Told;
export function concentration(shares: readonly Told[], threshold: number | undefined): Told;
