import type { Traced } from '../../domain/trace.js';
import type { View } from '../../domain/view.js';
import type { ByteText } from './byte-text.js';

type Piece = Traced<ByteText>;

/** What a mark of a footprint takes up, in terms of characters: it is a reference in a set. */
const MARK_CHARACTERS = 16;
/** What a shelf and a place on it take up beside their keys. */
const SHELF_CHARACTERS = 400;
const PLACE_CHARACTERS = 40;

/**
 * Pieces of answers: what a selection of an entity comes to in a view, as JSON. A dataset never changes, so that a piece
 * stays true; those that were not used lately are forgotten, as a `BoundedCache` forgets. A what-if takes over the pieces
 * that it does not touch.
 */
export class FragmentCache {
  private readonly shelves = new Map<string, Shelf>();
  private readonly numbers = new WeakMap<View, number>();
  private count = 0;
  private weight = 0;

  /** @param characters how many all pieces may have together, with their keys and what is known of them */
  constructor(private readonly characters: number) {}

  /**
   * Where the pieces of one selection of entities in a view stand, whichever entities they are. That of a what-if rests on
   * the one of the view below, which keeps all that is the same in both.
   */
  shelf(view: View, selection: string): Shelf {
    return this.at(this.placeIn(view, selection));
  }

  /** The shelf of a place, made anew where it was forgotten, or is of a passing view. */
  at(place: Place): Shelf {
    const { key } = place;
    if (key === undefined) {
      place.shelf ??= new Shelf(this, place);
      return place.shelf;
    }
    const known = this.shelves.get(key);
    if (known) return known;
    const shelf = new Shelf(this, place);
    this.shelves.set(key, shelf);
    this.weigh(key.length + SHELF_CHARACTERS);
    return shelf;
  }

  private placeIn(view: View, selection: string): Place {
    const { below, changed } = view;
    const base = below && changed && { place: this.placeIn(below, selection), changed };
    return { key: view.isPassing ? undefined : this.keyIn(view, selection), base };
  }

  /** Takes down that something was put on a shelf; when the newer half is full, the older one is forgotten. */
  weigh(characters: number): void {
    this.weight += characters;
    if (this.weight * 2 < this.characters) return;
    this.weight = 0;
    for (const [key, shelf] of this.shelves) if (shelf.age()) this.shelves.delete(key);
  }

  private keyIn(view: View, selection: string): string {
    const known = this.numbers.get(view);
    if (known !== undefined) return `${known} ${selection}`;
    this.count += 1;
    this.numbers.set(view, this.count);
    return `${this.count} ${selection}`;
  }
}

/** Where a shelf stands. */
interface Place {
  /** Undefined for a passing view: its shelf goes with its place. */
  readonly key: string | undefined;
  shelf?: Shelf;
  readonly base: Base | undefined;
}

/** What a shelf rests on, by its place, since shelves are forgotten, and what is otherwise in its own view. */
interface Base {
  readonly place: Place;
  readonly changed: ReadonlySet<string>;
}

/** The pieces of one selection in one view, by the id of the entity. */
export class Shelf {
  private newer = new Map<string, Piece>();
  private older = new Map<string, Piece>();

  constructor(
    private readonly cache: FragmentCache,
    private readonly place: Pick<Place, 'key' | 'base'>,
  ) {}

  private get isPassing(): boolean {
    return this.place.key === undefined;
  }

  /**
   * The piece of an entity, written where neither this view nor one below has it.
   * @param view the view that the shelf is for; it does not keep it, since views come and go
   */
  piece(view: View, id: string, write: () => ByteText): ByteText {
    const known = this.find(id);
    if (known) view.trace.readAgain(known.footprint);
    if (known) return known.value;
    const { value, footprint } = view.trace.follow(write);
    this.put(id, { value, footprint });
    return value;
  }

  /** Makes what is new old. @returns whether nothing is left */
  age(): boolean {
    this.older = this.newer;
    this.newer = new Map();
    return this.older.size === 0;
  }

  private find(id: string): Piece | undefined {
    const known = this.newer.get(id);
    if (known) return known;
    const old = this.older.get(id);
    if (old) this.keep(id, old);
    return old ?? this.inherited(id);
  }

  private inherited(id: string): Piece | undefined {
    const { base } = this.place;
    const found = base && this.cache.at(base.place).find(id);
    return base && found && !found.footprint.meets(base.changed) ? found : undefined;
  }

  /** Puts a piece where it is found by most: as far below as it is the same. */
  private put(id: string, piece: Piece): void {
    const { base } = this.place;
    if (base && !piece.footprint.meets(base.changed)) this.cache.at(base.place).put(id, piece);
    else this.keep(id, this.isPassing ? piece : { ...piece, value: flat(piece.value) });
  }

  private keep(id: string, piece: Piece): void {
    this.newer.set(id, piece);
    if (this.isPassing) return;
    const marks = (piece.footprint.marks?.size ?? 0) * MARK_CHARACTERS;
    this.cache.weigh(piece.value.length + id.length + marks + PLACE_CHARACTERS);
  }
}

/** The same text in one piece: what was joined of many takes several times as much. */
const flat = (text: ByteText): ByteText => Buffer.from(text, 'latin1').toString('latin1');
