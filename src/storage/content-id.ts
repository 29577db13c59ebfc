import { createHash } from 'node:crypto';
import { canonical } from '../domain/canonical.js';
import type { Content } from '../domain/graph.js';

/** The hash of a content, taken while it is walked: entities first, then claims, then scenarios. */
export class ContentHash {
  private readonly hash = createHash('sha256');

  constructor(today: string) {
    this.hash.update(`${JSON.stringify(['chipgraph', 1, today])}\n`);
  }

  /** Takes the next row in. */
  add(row: unknown): void {
    this.hash.update(`${canonical(row)}\n`);
  }

  /** The rows as they are, each of which goes into the hash when it is taken. */
  *over<T>(rows: Iterable<T>): Iterable<T> {
    for (const row of rows) {
      this.add(row);
      yield row;
    }
  }

  /** The hash of all that was walked, in hex; it can be asked for once. */
  id(): string {
    return this.hash.digest('hex');
  }
}

/** The sha256 of a canonical content, in hex: the same seeds give the same id in whatever file they end up. */
export function contentId({ today, entities, claims, scenarios }: Content): string {
  const hash = new ContentHash(today);
  for (const rows of [entities, claims, scenarios]) for (const _ of hash.over<unknown>(rows));
  return hash.id();
}
