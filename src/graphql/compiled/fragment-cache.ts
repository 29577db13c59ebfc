import { BoundedCache } from '../../domain/bounded-cache.js';
import type { Traced } from '../../domain/trace.js';
import type { View } from '../../domain/view.js';

/** What a mark of a footprint takes up, in terms of characters: it is a reference in a set. */
const MARK_CHARACTERS = 16;

/**
 * Pieces of answers: what a selection of an entity comes to in a view, as JSON. A dataset never changes, so that a piece
 * stays true; the least lately used are forgotten. A what-if takes over the pieces that it does not touch.
 */
export class FragmentCache {
  private readonly pieces: BoundedCache<string, Traced<string>>;
  private readonly numbers = new WeakMap<View, number>();
  private count = 0;

  /** @param characters how many all pieces may have together, with their keys and what is known of them */
  constructor(characters: number) {
    this.pieces = new BoundedCache(characters, ({ value, footprint }, key) => {
      return value.length + key.length + (footprint.marks?.size ?? 0) * MARK_CHARACTERS;
    });
  }

  /** The piece by its key, written where no view has it. */
  piece(view: View, key: string, write: () => string): string {
    const own = this.keyIn(view, key);
    const known = this.pieces.get(own) ?? view.inherited((other) => this.pieces.get(this.keyIn(other, key)));
    if (known) view.trace.readAgain(known.footprint);
    const piece = known ?? view.trace.follow(write);
    if (piece !== known) this.pieces.set(own, piece);
    return piece.value;
  }

  private keyIn(view: View, key: string): string {
    const known = this.numbers.get(view);
    if (known !== undefined) return `${known} ${key}`;
    this.count += 1;
    this.numbers.set(view, this.count);
    return `${this.count} ${key}`;
  }
}
