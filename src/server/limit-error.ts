import { HttpError } from './http-error.js';
import { LIMITS, type Limit, type LimitName, type Limits } from './limits.js';

const written = (value: number): string => value.toLocaleString('en');

/** What is said of more than is allowed: the limit, what was found and what is allowed. */
export function tellExcess(name: LimitName, limits: Limits, found?: number): string {
  const { unit } = LIMITS[name];
  const what = found === undefined ? 'more' : written(found);
  return `${name}: found ${what}, expected at most ${written(limits[name])} ${unit}`;
}

/** The same for programs. */
export const excessDetails = (name: LimitName, limits: Limits, found?: number) => ({
  limit: name,
  ...(found !== undefined && { found }),
  allowed: limits[name],
});

/** A request that is more than the server takes on. */
export class LimitError extends HttpError {
  constructor(name: LimitName, limits: Limits, found?: number) {
    const { status = 400 }: Limit = LIMITS[name];
    super(status, 'LIMIT_EXCEEDED', tellExcess(name, limits, found), excessDetails(name, limits, found));
  }
}

/** @throws LimitError where more is found than is allowed */
export function hold(name: LimitName, limits: Limits, found: number): void {
  if (found > limits[name]) throw new LimitError(name, limits, found);
}
