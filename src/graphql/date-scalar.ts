import { GraphQLScalarType, Kind } from 'graphql';
import { PeriodError, parseDate } from '../domain/period.js';
import { InputError } from './input-error.js';

function read(value: unknown): string {
  if (typeof value !== 'string')
    throw new InputError(`found ${JSON.stringify(value)}, expected a date such as "2026-01-31"`);
  try {
    return parseDate(value).end;
  } catch (error) {
    if (error instanceof PeriodError) throw new InputError(error.message);
    throw error;
  }
}

/** A day; a month or year given as input means its last day. */
export const DateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'A day such as 2026-01-31; as input, 2026-01 and 2026 mean their last day',
  serialize: (value) => String(value),
  parseValue: read,
  parseLiteral: (node) =>
    read('value' in node ? (node.kind === Kind.STRING ? node.value : Number(node.value)) : undefined),
});
