import { BoundedCache } from './bounded-cache.js';
import type { View } from './view.js';
import { WHAT_IF } from './vocabulary.js';

/** Entities of which a view keeps whether it shows them. */
const KEPT = 200_000;

/**
 * Which entities a view shows: those that a visible claim is about or points to, the sources of those claims, and what
 * all of them have as keys: a deployment that is seen shows its customer. Looked up one by one and kept.
 */
export class Visibility {
  private readonly known = new BoundedCache<string, boolean>(KEPT);

  constructor(private readonly view: View) {}

  shows(id: string): boolean {
    const known = this.known.get(id);
    if (known !== undefined) return known;
    const { below, changed, trace } = this.view;
    if (below && changed && !changed.has(id)) return below.isVisible(id);
    this.known.set(id, false); // what leads back to where it came from shows nothing
    try {
      const found = trace.apart(() => this.look(id));
      this.known.set(id, found);
      return found;
    } catch (error) {
      this.known.delete(id); // an edit that gives what cannot be is told again
      throw error;
    }
  }

  private look(id: string): boolean {
    const { view } = this;
    const kind = view.entity(id)?.kind;
    if (kind === undefined) return false;
    if (view.claims(id).length > 0) return true;
    // A source shows itself only by its own claims, not by being repeated.
    if (kind === WHAT_IF.kind) return view.claimsFrom(id).length > 0;
    return [...view.vocabulary.fields(kind).values()].some((field) => {
      if (field.type !== 'inverse') return false;
      const { kind: of, via, name } = field.inverse;
      return via === 'key'
        ? view.store.keyedTo(of, name, id).some((other) => this.shows(other))
        : view.claimedTo(of, name, id).some((other) => this.isSaid(other, name, id));
    });
  }

  /** Whether a visible claim says that a relation of an entity leads to the target. */
  private isSaid(id: string, property: string, target: string): boolean {
    const claims = this.view.claimsOn(id, property);
    return claims.some(({ value }) => value.type === 'entity' && value.entity === target);
  }
}
