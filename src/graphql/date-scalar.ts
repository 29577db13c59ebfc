import { type ASTNode, GraphQLScalarType, Kind, TokenKind } from 'graphql';
import { PeriodError, parseDate } from '../domain/period.js';
import { InputError } from './input-error.js';

/** @param node where it stands in the request, if it is written there */
function read(value: unknown, node?: ASTNode): string {
  const where = node ? argumentBefore(node) : '';
  if (typeof value !== 'string') {
    throw new InputError(`${where}found ${JSON.stringify(value)}, expected a date such as "2026-01-31"`, node);
  }
  try {
    return parseDate(value).end;
  } catch (error) {
    if (error instanceof PeriodError) throw new InputError(`${where}${error.message}`, node);
    throw error;
  }
}

/** The name that a value is written after, as in `asOf: "2026"`; a scalar is not told otherwise which argument it is. */
function argumentBefore({ loc }: ASTNode): string {
  const colon = loc?.startToken.prev;
  const name = colon?.kind === TokenKind.COLON ? colon.prev : undefined;
  return name?.kind === TokenKind.NAME ? `${name.value}: ` : '';
}

/** A day; a month or year given as input means its last day. */
export const DateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'A day such as 2026-01-31; as input, 2026-01 and 2026 mean their last day',
  serialize: (value) => String(value),
  parseValue: (value) => read(value),
  parseLiteral: (node) =>
    read('value' in node ? (node.kind === Kind.STRING ? node.value : Number(node.value)) : undefined, node),
});
