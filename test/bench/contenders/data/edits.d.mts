export type Factors = ReadonlyMap<string, number>;
export interface ScaleEdits {
  readonly scale: { readonly about: string; readonly property: string; readonly by: string };
}

export function factorsOf(assume: readonly ScaleEdits[]): Factors;
