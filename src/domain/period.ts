/** An interval of days, both ends included, as ISO dates (which sort as text). `label` is how it was written. */
export interface Period {
  readonly label: string;
  readonly start: string;
  readonly end: string;
}

/** The last day of a company's fiscal year: `12-31`, or `last Sunday of January` for 52- and 53-week years. */
export interface FiscalCalendar {
  readonly written: string;
  readonly month: number;
  /** Day of the month, or undefined if the year ends on the month's last `weekday`. */
  readonly day: number | undefined;
  /** 0 is Sunday. */
  readonly weekday: number | undefined;
}

/** A date or period that cannot be read; the message says what was found and what was expected. */
export class PeriodError extends Error {
  readonly code = 'PERIOD_ERROR';
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const MILLISECONDS_PER_DAY = 86_400_000;
const QUARTER_DAYS = 91; // 13 weeks

/** The years that a date may have: nothing of the field is older, and no forecast reaches farther. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

export const CALENDAR_YEAR: FiscalCalendar = { written: '12-31', month: 12, day: 31, weekday: undefined };

/** @throws PeriodError unless the text is a month and day or "last <weekday> of <month>". */
export function parseFiscalCalendar(written: string): FiscalCalendar {
  const fixed = /^(\d\d)-(\d\d)$/.exec(written);
  const floating = /^last (\w+) of (\w+)$/.exec(written);
  const weekday = WEEKDAYS.indexOf(floating?.[1] ?? '');
  const month = fixed ? Number(fixed[1]) : MONTHS.indexOf(floating?.[2] ?? '') + 1;
  const valid = month >= 1 && month <= 12 && (fixed ? Number(fixed[2]) >= 28 && Number(fixed[2]) <= 31 : weekday >= 0);
  if (!valid) {
    throw new PeriodError(
      `"${written}" is not the end of a fiscal year; expected one such as "12-31" or "last Sunday of January"`,
    );
  }
  return { written, month, day: fixed ? Number(fixed[2]) : undefined, weekday: fixed ? undefined : weekday };
}

/**
 * Reads `2024`, `2024-06`, `2024-06-30`, `2024-Q1`, `2024-H1`, `FY2024`, `FY2026-Q2`, `FY2026-H1` or `2024-01-01/2024-06-30`.
 * A fiscal period is named for the calendar year in which its fiscal year ends.
 * @throws PeriodError
 */
export function parsePeriod(text: string, calendar: FiscalCalendar = CALENDAR_YEAR): Period {
  const label = text.trim();
  const fiscal = /^FY(\d{4})(?:-(Q[1-4]|H[12]))?$/.exec(label);
  if (fiscal) return { ...fiscalPart(calendar, yearOf(fiscal[1], label), fiscal[2]), label };
  const plain = /^(\d{4})(?:-(Q[1-4]|H[12]))?$/.exec(label);
  if (plain) return { ...fiscalPart(CALENDAR_YEAR, yearOf(plain[1], label), plain[2]), label };
  const [from, to, ...more] = label.split('/');
  const start = from === undefined ? undefined : days(from);
  const end = to === undefined ? start : days(to);
  if (!start || !end || more.length > 0) {
    throw new PeriodError(
      `"${label}" is not a period; expected one such as 2024, 2024-06-30, 2024-Q1, FY2026-Q2 or 2024-01-01/2024-06-30`,
    );
  }
  if (start.start > end.end) throw new PeriodError(`the period "${label}" ends before it starts`);
  return { label, start: start.start, end: end.end };
}

/** Reads a date that may be partial: `2026`, `2026-05` or `2026-05-13`. @throws PeriodError */
export function parseDate(text: string): Period {
  const label = text.trim();
  const read = days(label);
  if (!read) throw new PeriodError(`"${label}" is not a date; expected one such as 2026-05-13, 2026-05 or 2026`);
  return { label, ...read };
}

/** @throws PeriodError for a year that can only be a slip */
function yearOf(written: string | undefined, label: string): number {
  const year = Number(written);
  if (year >= FIRST_YEAR && year <= LAST_YEAR) return year;
  throw new PeriodError(`"${label}" is in the year ${written}; expected one from ${FIRST_YEAR} to ${LAST_YEAR}`);
}

function days(text: string): { start: string; end: string } | undefined {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text);
  if (!match) return undefined;
  const [, year = '', month, day] = match;
  yearOf(year, text);
  if (month === undefined) return { start: `${year}-01-01`, end: `${year}-12-31` };
  if (Number(month) < 1 || Number(month) > 12) return undefined;
  const last = lastDayOfMonth(Number(year), Number(month));
  if (day === undefined) return { start: `${year}-${month}-01`, end: last };
  const date = `${year}-${month}-${day}`;
  return day >= '01' && date <= last ? { start: date, end: date } : undefined;
}

/** The fiscal year that ends in the calendar year `year`, or its quarter (`Q1`) or half (`H1`). */
function fiscalPart(calendar: FiscalCalendar, year: number, part?: string): Period {
  const start = addDays(yearEnd(calendar, year - 1), 1);
  const end = yearEnd(calendar, year);
  const label = part ? `FY${year}-${part}` : `FY${year}`;
  if (!part) return { label, start, end };
  const [first, last] = part.startsWith('H')
    ? [2 * Number(part[1]) - 1, 2 * Number(part[1])]
    : [Number(part[1]), Number(part[1])];
  return {
    label,
    start: first === 1 ? start : addDays(quarterEnd(calendar, year, first - 1), 1),
    end: quarterEnd(calendar, year, last),
  };
}

function quarterEnd(calendar: FiscalCalendar, year: number, quarter: number): string {
  if (quarter === 4) return yearEnd(calendar, year);
  if (calendar.day === undefined) return addDays(yearEnd(calendar, year - 1), QUARTER_DAYS * quarter);
  const months = (year - 1) * 12 + (calendar.month - 1) + 3 * quarter;
  return monthDay(Math.floor(months / 12), (months % 12) + 1, calendar.day);
}

function yearEnd(calendar: FiscalCalendar, year: number): string {
  if (calendar.day !== undefined) return monthDay(year, calendar.month, calendar.day);
  const last = lastDayOfMonth(year, calendar.month);
  const weekday = new Date(`${last}T00:00:00Z`).getUTCDay();
  return addDays(last, -((weekday - (calendar.weekday as number) + 7) % 7));
}

function monthDay(year: number, month: number, day: number): string {
  const last = lastDayOfMonth(year, month);
  const date = `${last.slice(0, 8)}${String(day).padStart(2, '0')}`;
  // A year end in the last days of a month means the last day, also where the month is shorter.
  return day >= 30 || date > last ? last : date;
}

function lastDayOfMonth(year: number, month: number): string {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** The date `count` days after `date`. */
export function addDays(date: string, count: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + count * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
}

/** Number of days in the period. */
export function lengthInDays({ start, end }: Period): number {
  return (Date.parse(`${end}T00:00:00Z`) - Date.parse(`${start}T00:00:00Z`)) / MILLISECONDS_PER_DAY + 1;
}

/** Whether two periods are the same days, however they were written. Two absent periods are the same. */
export function samePeriod(a: Period | undefined, b: Period | undefined): boolean {
  return a?.start === b?.start && a?.end === b?.end;
}

/** Whether the period is exactly one fiscal year of this calendar. */
export function isFiscalYear(period: Period, calendar: FiscalCalendar): boolean {
  return samePeriod(fiscalPart(calendar, Number(period.end.slice(0, 4))), period);
}

/** Whether the period is a year, give or take the odd week of a 52- or 53-week calendar. */
export function isYearLong(period: Period): boolean {
  return Math.abs(lengthInDays(period) - 365) <= 8;
}

/** The same part of the year before: the fiscal year before, the same quarter or half a year before. */
export function yearBefore(period: Period, calendar: FiscalCalendar): Period {
  const year = Number(period.end.slice(0, 4));
  for (const candidate of [calendar, CALENDAR_YEAR]) {
    for (const named of [year, year + 1]) {
      for (const part of [undefined, 'H1', 'H2', 'Q1', 'Q2', 'Q3', 'Q4']) {
        if (!samePeriod(fiscalPart(candidate, named, part), period)) continue;
        const before = fiscalPart(candidate, named - 1, part);
        return candidate === calendar ? before : { ...before, label: before.label.slice('FY'.length) };
      }
    }
  }
  const shift = (date: string) => {
    const [y = '', m = '', d = ''] = date.split('-');
    const last = lastDayOfMonth(Number(y) - 1, Number(m));
    const shifted = `${last.slice(0, 8)}${d}`;
    return shifted > last ? last : shifted;
  };
  const start = shift(period.start);
  const end = shift(period.end);
  return { label: `${start}/${end}`, start, end };
}
