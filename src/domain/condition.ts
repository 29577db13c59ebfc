import { parseQuantity } from './notation.js';
import { NotationError } from './notation-scanner.js';
import { type Quantity, QuantityError } from './quantity.js';
import { UnitError } from './unit.js';

/** How a condition compares; `=` asks for a value within what the quantity allows. */
export type Comparison = '>=' | '<=' | '>' | '<' | '=';

/** A word of a condition with the column where it stands, from 1. */
export interface Word {
  readonly text: string;
  readonly column: number;
}

/** A condition as it is written, before its names are looked up. */
export interface Condition {
  readonly subject: Word;
  readonly property: Word;
  readonly basis: Word | undefined;
  readonly period: Word | undefined;
  readonly comparison: Comparison;
  readonly quantity: Quantity;
  /** The column of the quantity. */
  readonly column: number;
}

/** A condition that cannot be read or does not fit the graph. `column` is the place in its text, from 1. */
export class ConditionError extends Error {
  readonly code = 'CONDITION_ERROR';
  constructor(
    message: string,
    readonly column: number,
  ) {
    super(message);
  }
}

const PATH = /([A-Za-z0-9]+(?:-[A-Za-z0-9]+)*)\.([A-Za-z][A-Za-z0-9]*)/y;
const BASIS = /\s*\[([^\][]*)\]/y;
const PERIOD = /\s+in\s+([^\s<>=]+)/y;
const COMPARISON = /\s*(>=|<=|≥|≤|>|<|=)\s*/y;
const PLAIN: Readonly<Record<string, Comparison>> = { '≥': '>=', '≤': '<=' };
const MAX_LENGTH = 200;

/**
 * Reads what a prediction is tested by: `cerebras.valuation[market-capitalisation] >= $30B` or
 * `nvidia.revenue[total] in FY2027-Q1 = $76-80 billion`. A quantity of several values goes with `=` only.
 * @throws ConditionError with the column
 */
export function parseCondition(text: string): Condition {
  if (text.length > MAX_LENGTH) {
    throw new ConditionError(`the condition has ${text.length} characters; at most ${MAX_LENGTH} are allowed`, 1);
  }
  const scanner = new Scanner(text);
  const path = scanner.take(PATH);
  if (!path) throw scanner.error('expected an id and a property, such as "cerebras.valuation"');
  const [, subject = '', property = ''] = path;
  const at = scanner.column - path[0].length;
  const basis = scanner.word(BASIS, 1);
  const period = scanner.word(PERIOD, 0);
  const sign = scanner.take(COMPARISON)?.[1];
  if (sign === undefined) throw scanner.error('expected ">=", "<=", ">", "<" or "="');
  const comparison = PLAIN[sign] ?? (sign as Comparison);
  const { column } = scanner;
  const quantity = readQuantity(scanner.rest(), column);
  if (comparison !== '=' && quantity.low !== quantity.high) {
    throw new ConditionError(`found several values after "${comparison}", expected one; "=" takes a range`, column);
  }
  return {
    subject: { text: subject, column: at },
    property: { text: property, column: at + subject.length + 1 },
    ...{ basis, period, comparison, quantity, column },
  };
}

function readQuantity(text: string, column: number): Quantity {
  try {
    return parseQuantity(text);
  } catch (error) {
    if (error instanceof NotationError) throw new ConditionError(error.message, column + error.column - 1);
    if (error instanceof UnitError || error instanceof QuantityError) throw new ConditionError(error.message, column);
    throw error;
  }
}

/** Walks through the text of a condition and knows where it stands. */
class Scanner {
  private position = 0;

  constructor(private readonly text: string) {
    this.take(/\s*/y);
  }

  get column(): number {
    return this.position + 1;
  }

  take(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.position;
    const match = pattern.exec(this.text);
    if (!match) return undefined;
    this.position += match[0].length;
    return match;
  }

  /** What the pattern's group matches here; `behind` is what the pattern takes after it. */
  word(pattern: RegExp, behind: number): Word | undefined {
    const text = this.take(pattern)?.[1];
    return text === undefined ? undefined : { text, column: this.column - behind - text.length };
  }

  rest(): string {
    return this.text.slice(this.position);
  }

  error(problem: string): ConditionError {
    const found = this.rest().trim();
    const where = found === '' ? 'at the end' : `found "${found.slice(0, 24)}"`;
    return new ConditionError(`cannot read the condition: ${problem}, ${where}`, this.column);
  }
}
