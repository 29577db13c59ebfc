import { createHash } from 'node:crypto';
import { canonical } from '../domain/canonical.js';
import type { Content } from '../domain/graph.js';

/** How much is hashed at once, in characters. */
const PIECE = 65_536;

/** The hash of a content, taken while it is walked: entities first, then claims, then scenarios. */
export class ContentHash {
  private readonly hash = createHash('sha256');
  /** What is not hashed yet: many short texts take longer than a long one. */
  private waiting = '';

  constructor(today: string) {
    this.hash.update(`${JSON.stringify(['chipgraph', 1, today])}\n`);
  }

  /** Takes the next row in. */
  add(row: unknown): void {
    this.waiting += `${canonical(row)}\n`;
    if (this.waiting.length > PIECE) this.flush();
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
    this.flush();
    return this.hash.digest('hex');
  }

  private flush(): void {
    this.hash.update(this.waiting);
    this.waiting = '';
  }
}

/** The sha256 of a canonical content, in hex: the same seeds give the same id in whatever file they end up. */
export function contentId({ today, entities, claims, scenarios }: Content): string {
  const hash = new ContentHash(today);
  for (const rows of [entities, claims, scenarios]) for (const _ of hash.over<unknown>(rows));
  return hash.id();
}
