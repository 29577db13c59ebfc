import type { ConditionTest } from './condition-test.js';
import type { Quantity } from './quantity.js';

/** Whether a claim speaks for or against a prediction, or cannot tell. */
export const SPEAKS = ['for', 'against', 'undecided'] as const;
export type Speaks = (typeof SPEAKS)[number];

/**
 * How a claimed quantity speaks: for, if every value that it allows fulfils the condition; against, if none does, not
 * even within the rounding of its last digit. A statistical interval is never certain.
 */
export function judge(
  { comparison, quantity: asked }: ConditionTest,
  { low, high, resolution, coverage }: Quantity,
): Speaks {
  if (coverage !== undefined) return 'undecided';
  const isBelow = (limit: number): boolean => high < limit && high + resolution <= limit;
  const isAbove = (limit: number): boolean => low > limit && low - resolution >= limit;
  const rounds = resolution > 0;
  switch (comparison) {
    case '>=':
      return low >= asked.low ? 'for' : isBelow(asked.low) ? 'against' : 'undecided';
    case '<=':
      return high <= asked.high ? 'for' : isAbove(asked.high) ? 'against' : 'undecided';
    case '>':
      return low > asked.low ? 'for' : isBelow(asked.low) || (high === asked.low && !rounds) ? 'against' : 'undecided';
    case '<':
      return high < asked.high
        ? 'for'
        : isAbove(asked.high) || (low === asked.high && !rounds)
          ? 'against'
          : 'undecided';
    case '=':
      if (low >= asked.low && high <= asked.high) return 'for';
      return isBelow(asked.low) || isAbove(asked.high) ? 'against' : 'undecided';
  }
}
