import type { NetworkKind } from './kinds.ts';
import { KINDS } from './kinds.ts';

/** Corners of a regular polygon of radius 1, the first at the top. */
const polygon = (corners: number, inner = 1): string =>
  Array.from({ length: inner === 1 ? corners : corners * 2 }, (_, index) => {
    const count = inner === 1 ? corners : corners * 2;
    const radius = inner !== 1 && index % 2 === 1 ? inner : 1;
    const angle = (2 * Math.PI * index) / count - Math.PI / 2;
    return `${index === 0 ? 'M' : 'L'}${(radius * Math.cos(angle)).toFixed(3)},${(radius * Math.sin(angle)).toFixed(3)}`;
  }).join('');

const PATHS = {
  circle: 'M0,-0.9A0.9,0.9 0 1,1 0,0.9A0.9,0.9 0 1,1 0,-0.9Z',
  square: 'M-0.85,-0.85H0.85V0.85H-0.85Z',
  hexagon: `${polygon(6)}Z`,
  diamond: `${polygon(4)}Z`,
  triangle: `${polygon(3)}Z`,
  star: `${polygon(5, 0.45)}Z`,
} as const;

/** The outline of a kind's mark, of radius 1 around 0,0. */
export const outlineOf = (kind: NetworkKind): string => PATHS[KINDS[kind].shape];
