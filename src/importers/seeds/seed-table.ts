/** A table of seeds: entities of one kind, or claims on some that stand elsewhere. */
export interface SeedTable {
  readonly kind: string;
  /** Name of the file without its ending. */
  readonly name: string;
  readonly rows: readonly SeedRow[];
}

/** Cells by heading, such as `memory (GB)`; an empty cell says nothing. */
export type SeedRow = Readonly<Record<string, string | undefined>>;

/** Words that stand before what is claimed. */
const FIRST: readonly string[] = [
  'id',
  'name',
  'description',
  'source',
  'at',
  'published',
  'period',
  'nature',
  'grade',
  'note',
];

/**
 * A table as text: what a row is about first, then columns in the order of their first appearance, those that say nothing left out.
 * @returns undefined for a table without rows
 */
export function seedTableText({ rows }: SeedTable): string | undefined {
  const named = new Set(rows.flatMap((row) => Object.keys(row)));
  const columns = [...FIRST.filter((word) => named.has(word)), ...[...named].filter((name) => !FIRST.includes(name))];
  const filled = columns.filter((column) => rows.some((row) => (row[column] ?? '') !== ''));
  if (rows.length === 0) return undefined;
  const lines = rows.map((row) => filled.map((column) => cellText(row[column] ?? '')).join(','));
  return `${[filled.map(cellText).join(','), ...lines].join('\n')}\n`;
}

/** `chip/epoch-ml-hardware-2026-01.csv` */
export function seedTablePath({ kind, name }: SeedTable): string {
  return `${kind}/${name}.csv`;
}

function cellText(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  return /[",]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
