import { BoundedCache } from '../../domain/bounded-cache.js';
import type { View } from '../../domain/view.js';

/**
 * Pieces of answers: what a selection of an entity comes to in a view, as JSON. A dataset never changes, so that a piece
 * stays true; the least lately used are forgotten.
 */
export class FragmentCache {
  private readonly pieces: BoundedCache<string, string>;
  private readonly numbers = new WeakMap<View, number>();
  private count = 0;

  /** @param characters how many all pieces may have together */
  constructor(characters: number) {
    this.pieces = new BoundedCache(characters, (piece) => piece.length);
  }

  get(view: View, key: string): string | undefined {
    return this.pieces.get(`${this.numberOf(view)} ${key}`);
  }

  set(view: View, key: string, piece: string): void {
    this.pieces.set(`${this.numberOf(view)} ${key}`, piece);
  }

  private numberOf(view: View): number {
    const known = this.numbers.get(view);
    if (known !== undefined) return known;
    this.count += 1;
    this.numbers.set(view, this.count);
    return this.count;
  }
}
