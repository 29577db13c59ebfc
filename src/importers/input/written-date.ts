const AMERICAN = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/;
const ISO = /^\d{4}(?:-\d{2}(?:-\d{2})?)?(?=$|[ T])/;

/**
 * A date as data sets write it, "7/22/2025", "04-03-2026" (month first) or "2025-12-16 02:09", as seeds do.
 * @returns undefined for what is no date
 */
export function isoDate(written: string): string | undefined {
  const [, month = '', day = '', year] = AMERICAN.exec(written.trim()) ?? [];
  if (year !== undefined) return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return ISO.exec(written.trim())?.[0];
}
