import { didYouMean } from '../domain/did-you-mean.js';
import { LIMIT_NAMES, LIMITS, type LimitName, type Limits, USUAL_LIMITS } from './limits.js';

const PREFIX = 'CHIPGRAPH_LIMIT_';

/** A limit as it was set, and where. */
export interface SetLimit {
  /** Such as `--limit depth` or the name of a variable. */
  readonly where: string;
  readonly name: string;
  readonly value: string;
}

/** The variable of the environment that sets a limit: `headerTime` is `CHIPGRAPH_LIMIT_HEADER_TIME`. */
export const variableOf = (name: string): string => `${PREFIX}${name.replace(/[A-Z]/g, '_$&').toUpperCase()}`;

/** The limits that the environment sets; a variable of that prefix which sets none is told of as one. */
export function limitsOfEnvironment(environment: Readonly<Record<string, string | undefined>>): readonly SetLimit[] {
  return Object.entries(environment)
    .filter(([variable]) => variable.startsWith(PREFIX))
    .map(([variable, value = '']) => {
      const name = LIMIT_NAMES.find((one) => variableOf(one) === variable);
      return { where: variable, name: name ?? variable, value };
    });
}

/** Reads `<name>=<value>`. */
export function limitOfOption(text: string): SetLimit {
  const [name = '', value = ''] = text.split('=', 2);
  return { where: `--limit ${text}`, name, value };
}

/**
 * The limits with what was set, the later over the earlier.
 * @param fault is told every mistake
 */
export function readLimits(set: readonly SetLimit[], fault: (message: string) => void): Limits {
  const read: Record<LimitName, number> = { ...USUAL_LIMITS };
  for (const { where, name, value } of set) {
    if (!isLimit(name)) {
      const known = name.startsWith(PREFIX) ? LIMIT_NAMES.map(variableOf) : LIMIT_NAMES;
      fault(
        `${where}: there is no limit "${name}"${didYouMean(name, known) || `; expected one of ${known.join(', ')}`}`,
      );
      continue;
    }
    const { least, most, unit } = LIMITS[name];
    const number = /^\d{1,13}$/.test(value.trim()) ? Number(value) : Number.NaN;
    if (number >= least && number <= most) read[name] = number;
    else fault(`${where}: found "${value}", expected a whole number of ${unit} from ${least} to ${most}`);
  }
  if (read.headerTime > read.requestTime) {
    fault(`headerTime: found ${read.headerTime} seconds, expected no more than requestTime, ${read.requestTime}`);
  }
  return read;
}

const isLimit = (name: string): name is LimitName => Object.hasOwn(LIMITS, name);
