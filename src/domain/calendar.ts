import { BoundedCache } from './bounded-cache.js';
import type { EntityDefinition } from './entity.js';
import { CALENDAR_YEAR, type FiscalCalendar, parseFiscalCalendar } from './period.js';

/** Calendars that were read, by how they are written: there are few, and every figure asks for one. */
const READ = new BoundedCache<string, FiscalCalendar>(1000);

type Keys = Readonly<Record<string, string>>;

/**
 * The fiscal calendar that the periods of an entity follow: that of the company to which its kind's `calendar` key
 * leads, or its own for a company; the calendar year where the company tells none.
 * @throws PeriodError if the company's `fiscalYearEnd` cannot be read
 */
export function calendarOf(
  { calendar }: EntityDefinition,
  own: Keys,
  keysOf: (id: string) => Keys | undefined,
): FiscalCalendar {
  const company =
    calendar === 'self' ? own : calendar !== undefined && own[calendar] ? keysOf(own[calendar]) : undefined;
  return company?.fiscalYearEnd === undefined ? CALENDAR_YEAR : read(company.fiscalYearEnd);
}

function read(written: string): FiscalCalendar {
  const calendar = READ.get(written) ?? parseFiscalCalendar(written);
  READ.set(written, calendar);
  return calendar;
}
