import { type ASTNode, GraphQLError } from 'graphql';
import { BreakEvenError } from '../domain/break-even.js';
import { EditError } from '../domain/edit.js';
import { FormulaError } from '../domain/formula.js';
import { NotationError } from '../domain/notation-scanner.js';
import { PeriodError } from '../domain/period.js';
import { QuantityError } from '../domain/quantity.js';
import { UnitError } from '../domain/unit.js';

/** An argument that the caller can mend; the message says what was found and what was expected. */
export class InputError extends GraphQLError {
  /** @param node where it stands in the request, if that is known */
  constructor(message: string, node?: ASTNode) {
    super(message, { extensions: { code: 'BAD_USER_INPUT' }, ...(node && { nodes: node }) });
  }
}

const DOMAIN_ERRORS = [UnitError, NotationError, PeriodError, QuantityError, FormulaError, EditError, BreakEvenError];

/** Reads an argument; what the domain says of it becomes an error of the caller. */
export function readInput<T>(argument: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof Error && DOMAIN_ERRORS.some((known) => error instanceof known)) {
      throw new InputError(`${argument}: ${error.message}`);
    }
    throw error;
  }
}
