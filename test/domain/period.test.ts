import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  CALENDAR_YEAR,
  isFiscalYear,
  isYearLong,
  lengthInDays,
  PeriodError,
  parseDate,
  parseFiscalCalendar,
  parsePeriod,
  samePeriod,
  yearBefore,
} from '../../src/domain/period.js';

const NVIDIA = parseFiscalCalendar('last Sunday of January');
const MICROSOFT = parseFiscalCalendar('06-30');
const BROADCOM = parseFiscalCalendar('last Sunday of October');
const days = (start: string, end: string) => ({ start, end });

describe('a fiscal period is named for the calendar year in which its fiscal year ends', () => {
  const cases = [
    ['FY2024', NVIDIA, '2023-01-30', '2024-01-28'],
    ['FY2025', NVIDIA, '2024-01-29', '2025-01-26'],
    ['FY2026', NVIDIA, '2025-01-27', '2026-01-25'],
    ['FY2023', NVIDIA, '2022-01-31', '2023-01-29'],
    ['FY2025-Q1', NVIDIA, '2024-01-29', '2024-04-28'],
    ['FY2025-Q2', NVIDIA, '2024-04-29', '2024-07-28'],
    ['FY2025-Q3', NVIDIA, '2024-07-29', '2024-10-27'],
    ['FY2025-Q4', NVIDIA, '2024-10-28', '2025-01-26'],
    ['FY2025-H1', NVIDIA, '2024-01-29', '2024-07-28'],
    ['FY2025-H2', NVIDIA, '2024-07-29', '2025-01-26'],
    ['FY2017', NVIDIA, '2016-02-01', '2017-01-29'],
    ['FY2016', NVIDIA, '2015-01-26', '2016-01-31'],
    ['FY2016-Q4', NVIDIA, '2015-10-26', '2016-01-31'],
    ['FY2024', MICROSOFT, '2023-07-01', '2024-06-30'],
    ['FY2024-Q1', MICROSOFT, '2023-07-01', '2023-09-30'],
    ['FY2024-Q2', MICROSOFT, '2023-10-01', '2023-12-31'],
    ['FY2024-Q3', MICROSOFT, '2024-01-01', '2024-03-31'],
    ['FY2024-H2', MICROSOFT, '2024-01-01', '2024-06-30'],
    ['FY2024', parseFiscalCalendar('02-29'), '2023-03-01', '2024-02-29'],
    ['FY2025', parseFiscalCalendar('02-29'), '2024-03-01', '2025-02-28'],
    ['FY2024', CALENDAR_YEAR, '2024-01-01', '2024-12-31'],
  ] as const;
  for (const [label, calendar, start, end] of cases) {
    it(`${label}, years ending ${calendar.written}`, () => {
      expect(parsePeriod(label, calendar)).toEqual({ label, start, end });
    });
  }

  it('every quarter of a 52-week year has 13 weeks, and the fourth takes the week of a 53-week year', () => {
    const lengths = [2025, 2016].map((year) =>
      ['Q1', 'Q2', 'Q3', 'Q4'].map((quarter) => lengthInDays(parsePeriod(`FY${year}-${quarter}`, NVIDIA))),
    );
    expect(lengths).toEqual([
      [91, 91, 91, 91],
      [91, 91, 91, 98],
    ]);
  });
});

describe('a calendar period is the same for every company', () => {
  const cases = [
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024-Q1', '2024-01-01', '2024-03-31'],
    ['2024-Q2', '2024-04-01', '2024-06-30'],
    ['2024-H2', '2024-07-01', '2024-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-02', '2023-02-01', '2023-02-28'],
    ['2024-06-30', '2024-06-30', '2024-06-30'],
    ['2024-01-01/2024-06-30', '2024-01-01', '2024-06-30'],
    ['2023/2024-02', '2023-01-01', '2024-02-29'],
  ] as const;
  for (const [label, start, end] of cases) {
    it(label, () => expect(parsePeriod(` ${label} `, NVIDIA)).toEqual({ label, start, end }));
  }
});

describe('a partial date is the interval of days that it leaves open', () => {
  const cases = [
    ['2026', '2026-01-01', '2026-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2026-05-13', '2026-05-13', '2026-05-13'],
  ] as const;
  for (const [label, start, end] of cases) it(label, () => expect(parseDate(label)).toEqual({ label, start, end }));
});

describe('what is no date or period is refused with what was expected', () => {
  const period = (label: string) =>
    `"${label}" is not a period; expected one such as 2024, 2024-06-30, 2024-Q1, FY2026-Q2 or 2024-01-01/2024-06-30`;
  for (const label of ['', 'FY24', '24', '2024-13', '2024-00', '2024-02-30', '2023-02-29', '2024-06-00', '2024-Q5']) {
    it(`"${label}"`, () => expect(() => parsePeriod(label)).toThrow(new PeriodError(period(label))));
  }
  for (const label of ['2024/', '/2024', '2024/2025/2026', 'FY2024-H3', 'fy2024', '2024-6-30', 'FY2024/FY2025']) {
    it(`"${label}"`, () => expect(() => parsePeriod(label)).toThrow(new PeriodError(period(label))));
  }
  for (const [label, year] of [
    ['1899', '1899'],
    ['2101-Q1', '2101'],
    ['FY0226', '0226'],
    ['2025-01-01/2205-06-30', '2205'],
  ]) {
    it(`the year of "${label}"`, () => {
      const written = label?.split('/').at(-1);
      const error = new PeriodError(`"${written}" is in the year ${year}; expected one from 1900 to 2100`);
      expect(() => parsePeriod(label ?? '', NVIDIA)).toThrow(error);
    });
  }
  it('a date that a slip puts into the next millennium', () => {
    const error = new PeriodError('"3026-05-13" is in the year 3026; expected one from 1900 to 2100');
    expect(() => parseDate('3026-05-13')).toThrow(error);
  });
  it('but not the first and the last year that can be meant', () => {
    expect([parseDate('1900').start, parseDate('2100-12-31').end]).toEqual(['1900-01-01', '2100-12-31']);
    expect([parsePeriod('FY1900').start, parsePeriod('FY2100').end]).toEqual(['1900-01-01', '2100-12-31']);
  });
  it('a period that ends before it starts', () => {
    const error = new PeriodError('the period "2025/2024" ends before it starts');
    expect(() => parsePeriod('2025/2024')).toThrow(error);
  });
  it('a date that is a quarter', () => {
    const error = '"2024-Q1" is not a date; expected one such as 2026-05-13, 2026-05 or 2026';
    expect(() => parseDate('2024-Q1')).toThrow(new PeriodError(error));
  });
  for (const written of [
    '13-31',
    '12-15',
    '12-32',
    '00-31',
    'last Sunday of Januar',
    'last Day of May',
    'first Sunday of May',
  ]) {
    it(`the fiscal calendar "${written}"`, () => {
      const error = `"${written}" is not the end of a fiscal year; expected one such as "12-31" or "last Sunday of January"`;
      expect(() => parseFiscalCalendar(written)).toThrow(new PeriodError(error));
    });
  }
});

describe('the year before', () => {
  const cases = [
    ['FY2025', NVIDIA, 'FY2024'],
    ['FY2017', NVIDIA, 'FY2016'],
    ['FY2026-Q2', NVIDIA, 'FY2025-Q2'],
    ['FY2026-Q4', NVIDIA, 'FY2025-Q4'],
    ['FY2024-H2', MICROSOFT, 'FY2023-H2'],
    ['FY2024-Q1', MICROSOFT, 'FY2023-Q1'],
    ['2024', CALENDAR_YEAR, '2023'],
    ['2024', NVIDIA, '2023'],
    ['2024-H1', NVIDIA, '2023-H1'],
    ['2024-Q3', NVIDIA, '2023-Q3'],
    ['2024-02-29', NVIDIA, '2023-02-28'],
    ['2024-05', NVIDIA, '2023-05'],
    ['2024-02-01/2024-05-15', NVIDIA, '2023-02-01/2023-05-15'],
  ] as const;
  for (const [now, calendar, before] of cases) {
    it(`of ${now} is ${before} where years end ${calendar.written}`, () => {
      const found = yearBefore(parsePeriod(now, calendar), calendar);
      expect(days(found.start, found.end)).toEqual(parseDays(before, calendar));
    });
  }
  const parseDays = (label: string, calendar: typeof NVIDIA) => {
    const { start, end } = parsePeriod(label, calendar);
    return days(start, end);
  };

  it('of a calendar year is not labelled as a fiscal year of other days', () => {
    const { label, ...found } = yearBefore(parsePeriod('2024', NVIDIA), NVIDIA);
    expect(found).toEqual(days('2023-01-01', '2023-12-31'));
    expect(samePeriod(parsePeriod(label, NVIDIA), { label, ...found })).toBe(true);
  });
});

describe('in every fiscal calendar', () => {
  const calendar = fc.constantFrom(NVIDIA, MICROSOFT, BROADCOM, CALENDAR_YEAR, parseFiscalCalendar('03-31'));
  const year = fc.integer({ min: 2005, max: 2040 });
  it('the quarters and halves follow each other and fill the year', () => {
    fc.assert(
      fc.property(calendar, year, (own, named) => {
        const at = (part: string) => parsePeriod(`FY${named}${part}`, own);
        const [whole, first, second, third, fourth] = ['', '-Q1', '-Q2', '-Q3', '-Q4'].map(at);
        const joints = [first, second, third].map((quarter) => addDays(quarter?.end ?? '', 1));
        expect(joints).toEqual([second?.start, third?.start, fourth?.start]);
        expect([first?.start, fourth?.end]).toEqual([whole?.start, whole?.end]);
        expect([at('-H1').end, at('-H2').start]).toEqual([second?.end, third?.start]);
      }),
    );
  });

  it('a year is year-long, is a fiscal year, and follows the year before; its half is neither', () => {
    fc.assert(
      fc.property(calendar, year, (own, named) => {
        const [whole, half] = [parsePeriod(`FY${named}`, own), parsePeriod(`FY${named}-H1`, own)];
        expect([isFiscalYear(whole, own), isYearLong(whole)]).toEqual([true, true]);
        expect([isFiscalYear(half, own), isYearLong(half)]).toEqual([false, false]);
        expect(addDays(yearBefore(whole, own).end, 1)).toBe(whole.start);
      }),
    );
  });
});
