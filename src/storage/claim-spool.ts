import type Database from 'better-sqlite3';
import type { Claim } from '../domain/claim.js';
import { openConnection } from './connection.js';

/** SQLite's name for a database of its own that goes with the connection; of a small one nothing ever reaches the disk. */
const TEMPORARY = '';

/** What SQLite keeps in memory of the claims, in KiB. */
const CACHE = 32 * 1024;

/**
 * Claims that wait on the disk until all are known: they are put in any order, each with the place where it stands, and
 * are walked in the order of their ids.
 */
export class ClaimSpool<Place> {
  private readonly connection = openConnection(TEMPORARY);
  private readonly insert: Database.Statement<[string, string, string]>;
  private isSorted = false;

  constructor() {
    this.connection.exec(`PRAGMA synchronous = OFF; PRAGMA cache_size = -${CACHE};
      CREATE TABLE put (number INTEGER PRIMARY KEY, id TEXT NOT NULL, place TEXT NOT NULL, claim TEXT NOT NULL);
      BEGIN;`);
    this.insert = this.connection.prepare('INSERT INTO put (id, place, claim) VALUES (?, ?, ?)');
  }

  put(claim: Claim, place: Place): void {
    this.insert.run(claim.id, JSON.stringify(place), JSON.stringify(claim));
  }

  /** Every claim that has the id of one that was put before it, with the place of both. */
  repeated(): readonly { readonly place: Place; readonly before: Place }[] {
    this.sort();
    const twice = this.connection.prepare<[], { place: string; before: string }>(`
      SELECT sorted.place AS place, before.place AS before FROM sorted
      JOIN sorted before ON before.number = sorted.number - 1 AND before.id = sorted.id ORDER BY sorted.number`);
    return twice.all().map(({ place, before }) => ({ place: JSON.parse(place), before: JSON.parse(before) }));
  }

  /** All claims in the order of their ids; they can be walked more than once, though not at once. */
  sorted(): Iterable<Claim> {
    this.sort();
    const all = this.connection.prepare<[], string>('SELECT claim FROM sorted ORDER BY number').pluck();
    return { [Symbol.iterator]: () => claimsIn(all.iterate()) };
  }

  close(): void {
    this.connection.close();
  }

  private sort(): void {
    if (this.isSorted) return;
    this.isSorted = true;
    this.connection.exec(`
      CREATE TABLE sorted (number INTEGER PRIMARY KEY, id TEXT NOT NULL, place TEXT NOT NULL, claim TEXT NOT NULL);
      INSERT INTO sorted (id, place, claim) SELECT id, place, claim FROM put ORDER BY id, number;
      DROP TABLE put;`);
  }
}

function* claimsIn(texts: Iterable<string>): Generator<Claim> {
  for (const text of texts) yield claimIn(text);
}

/** A claim that was written as JSON, which has no infinity: a bound that is null is open. */
function claimIn(text: string): Claim {
  const claim = JSON.parse(text) as Claim;
  if (claim.value.type !== 'quantity') return claim;
  const { low, high } = claim.value.quantity as { readonly low: number | null; readonly high: number | null };
  if (low !== null && high !== null) return claim;
  const open = { low: low ?? Number.NEGATIVE_INFINITY, high: high ?? Number.POSITIVE_INFINITY };
  return { ...claim, value: { ...claim.value, quantity: { ...claim.value.quantity, ...open } } };
}
