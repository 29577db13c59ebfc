import { basename } from 'node:path';
import type { Imported } from './importer.js';
import type { RowAccount } from './ledger.js';

/** What became of the rows of an import, in numbers. */
export interface Counts {
  readonly rows: number;
  readonly imported: number;
  readonly merged: number;
  readonly skipped: number;
  readonly suspicious: number;
}

/** Counts the rows by what became of them; each is exactly one of imported, merged and skipped. */
export function countsOf({ accounts }: Pick<Imported, 'accounts'>): Counts {
  const of = (outcome: RowAccount['outcome']) => accounts.filter((account) => account.outcome === outcome).length;
  const suspicious = accounts.filter(({ suspicions }) => suspicions.length > 0).length;
  return {
    rows: accounts.length,
    imported: of('imported'),
    merged: of('merged'),
    skipped: of('skipped'),
    suspicious,
  };
}

/** `1448 rows: 1350 imported, 92 merged, 6 skipped; 12 to be looked at` */
export function describeCounts({ rows, imported, merged, skipped, suspicious }: Counts): string {
  return `${rows} rows: ${imported} imported, ${merged} merged, ${skipped} skipped; ${suspicious} to be looked at`;
}

/** Every row that is to be looked at, was merged or was skipped, and what is to be known of the files, one a line. */
export function reportLines({ accounts, remarks }: Pick<Imported, 'accounts' | 'remarks'>): readonly string[] {
  const several = new Set(accounts.map(({ path }) => path)).size > 1;
  const place = ({ path, row, label }: RowAccount) => `${several ? `${basename(path)} ` : ''}row ${row} (${label})`;
  const doubts = accounts.flatMap((account) => {
    return account.suspicions.map((doubt) => `look at ${place(account)}: ${doubt}`);
  });
  const skipped = accounts.filter(({ outcome }) => outcome === 'skipped');
  const merged = accounts.filter(({ outcome }) => outcome === 'merged');
  return [
    ...remarks,
    ...doubts,
    ...skipped.map((account) => `skipped ${place(account)}: ${account.reason}`),
    ...merged.map((account) => `merged ${place(account)} with row ${account.with}: ${account.reason}`),
  ];
}
