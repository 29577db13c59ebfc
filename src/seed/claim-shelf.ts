import type { Claim } from '../domain/claim.js';
import type { Place } from './fault.js';

/** A claim that was made before: where it stands, and where the one before it does. */
export interface Repeated {
  readonly place: Place;
  readonly before: Place;
}

/** Where checked claims wait until all are known: they come as the files have them, and leave in the order of their ids. */
export interface ClaimShelf<Sorted extends Iterable<Claim> = Iterable<Claim>> {
  put(claim: Claim, place: Place): void;
  /** Every claim that has the id of one that came before it. */
  repeated(): Iterable<Repeated>;
  /** All claims by id; they can be walked more than once. */
  sorted(): Sorted;
}

/** A shelf in memory. */
export class ListedClaims implements ClaimShelf<readonly Claim[]> {
  private readonly claims: Claim[] = [];
  private readonly places = new Map<string, Place>();
  private readonly twice: Repeated[] = [];

  put(claim: Claim, place: Place): void {
    const before = this.places.get(claim.id);
    if (before) this.twice.push({ place, before });
    this.places.set(claim.id, place);
    this.claims.push(claim);
  }

  repeated(): readonly Repeated[] {
    return this.twice;
  }

  sorted(): readonly Claim[] {
    return this.claims.sort((a, b) => (a.id < b.id ? -1 : 1));
  }
}
