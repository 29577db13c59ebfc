/** How the kinds of a network are drawn: each has a shape and a colour of its own. */
export const KINDS = {
  COMPANY: { shape: 'circle', colour: 'light-dark(#1d5a96, #8dc0f5)' },
  CHIP: { shape: 'square', colour: 'light-dark(#b0046f, #ff7cc4)' },
  SYSTEM: { shape: 'hexagon', colour: 'light-dark(#0b6b3a, #5fd395)' },
  MODEL: { shape: 'diamond', colour: 'light-dark(#7a5600, #f0c35a)' },
  MARKET: { shape: 'triangle', colour: 'light-dark(#5a3fb0, #b9a5ff)' },
  SITE: { shape: 'star', colour: 'light-dark(#7a3e2b, #e0a08a)' },
} as const;

export type NetworkKind = keyof typeof KINDS;

export const KIND_NAMES = Object.keys(KINDS) as readonly NetworkKind[];

export const isNetworkKind = (kind: string): kind is NetworkKind => Object.hasOwn(KINDS, kind);
