import type Database from 'better-sqlite3';
import type { Quantity } from '../domain/quantity.js';
import type { Numbers } from '../domain/store.js';
import { figureColumn } from './schema.js';
import { TableWriter } from './table-writer.js';

/** Entities in a chunk: what is worked out of one kind is in memory for so many at a time. */
const CHUNK = 4096;
const BOUNDS = ['low', 'estimate', 'high'] as const;

interface Chunk extends Numbers {
  readonly kind: string;
  readonly property: string;
  readonly chunk: number;
}

/** Writes the figures of all kinds side by side; the entities of a kind come in the order of their ids. */
export class FigureColumns {
  private readonly writer: TableWriter<typeof figureColumn>;
  private readonly open = new Map<string, Chunk>();
  private current = '';
  /** Entities of the chunk that were come to. */
  private filled = 0;

  constructor(connection: Database.Database) {
    this.writer = new TableWriter(connection, figureColumn);
  }

  /** @param row which of the kind it is of */
  put(kind: string, property: string, row: number, quantity: Quantity): void {
    const chunk = Math.floor(row / CHUNK);
    const current = `${kind} ${chunk}`;
    if (current !== this.current) this.flush();
    this.current = current;
    this.filled = (row % CHUNK) + 1;
    const numbers = this.open.get(property) ?? { kind, property, chunk, ...blank(CHUNK) };
    this.open.set(property, numbers);
    for (const bound of BOUNDS) numbers[bound][row % CHUNK] = quantity[bound] ?? Number.NaN;
  }

  /** Writes what has been put and is still in memory. */
  end(): void {
    this.flush();
    this.writer.end();
  }

  private flush(): void {
    const bytes = (numbers: Float64Array) => Buffer.from(numbers.buffer, 0, this.filled * numbers.BYTES_PER_ELEMENT);
    for (const { low, estimate, high, ...of } of this.open.values()) {
      this.writer.write({ ...of, low: bytes(low), estimate: bytes(estimate), high: bytes(high) });
    }
    this.open.clear();
  }
}

/** A chunk as it is stored. */
export interface StoredChunk extends Record<(typeof BOUNDS)[number], Buffer> {
  readonly chunk: number;
}

/** The column of a figure of a kind that has so many entities, read by a statement that gives its chunks. */
export function numbersIn(
  chunksOf: Database.Statement<[kind: string, property: string], StoredChunk>,
  kind: string,
  property: string,
  rows: number,
): Numbers {
  const numbers = blank(rows);
  for (const { chunk, ...blobs } of chunksOf.all(kind, property)) {
    const start = chunk * CHUNK;
    for (const bound of BOUNDS) numbers[bound].set(numbersOf(blobs[bound]).subarray(0, rows - start), start);
  }
  return numbers;
}

function blank(rows: number): Numbers {
  const column = () => new Float64Array(rows).fill(Number.NaN);
  return { low: column(), estimate: column(), high: column() };
}

/** A copy, since a blob need not stand where numbers may. */
const numbersOf = (blob: Buffer): Float64Array => new Float64Array(Uint8Array.from(blob).buffer);
