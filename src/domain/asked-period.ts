import { type Period, samePeriod } from './period.js';

/**
 * The period that a figure is asked for. `unspecified`: what is claimed for no stated period, which is never taken for
 * a year. `none`: there is no period to ask for, so nothing that is counted over one can be read.
 */
export type AskedPeriod = Period | 'unspecified' | 'none';

/** Whether what is said of a period answers what was asked. */
export function inAskedPeriod(period: Period | undefined, asked: AskedPeriod): boolean {
  if (asked === 'none') return false;
  return asked === 'unspecified' ? period === undefined : samePeriod(period, asked);
}
