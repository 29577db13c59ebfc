/** The same day of the month before, or its last day: `2026-03-31` gives `2026-02-28`. */
export function monthBefore(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const lastOfMonthBefore = new Date(Date.UTC(year, month - 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 2, Math.min(date, lastOfMonthBefore))).toISOString().slice(0, 10);
}
