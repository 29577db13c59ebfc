import { parseUnit, toCoherent, type Unit, UnitError } from './unit.js';

/** A formula that cannot be read or does not fit its entity. `column` is the place in its text, from 1. */
export class FormulaError extends Error {
  readonly code = 'FORMULA_ERROR';
  constructor(
    message: string,
    readonly formula: string,
    readonly column: number,
  ) {
    super(`column ${column} of "${formula}": ${message}`);
  }
}

/** `customerShares.share`, with the basis in brackets where the formula asks for one: `revenue[data-center]`. */
export interface PathNode {
  readonly type: 'path';
  readonly column: number;
  readonly segments: readonly string[];
  readonly basis: string | undefined;
}

/**
 * What the members of a list must be like: a key (`leg[purchase, prepayment]`, `payer[vendor]`) or the nature of their
 * value, with the words that it may be.
 */
export interface Condition {
  readonly column: number;
  readonly name: string;
  readonly words: readonly string[];
}

/** `where(legs.amount, leg[purchase])`: the values of a list, of those members that fit every condition. */
export interface WhereNode {
  readonly type: 'where';
  readonly column: number;
  readonly list: PathNode;
  readonly conditions: readonly Condition[];
}

/** `sum(customerShares.share)`. */
export interface CallNode {
  readonly type: 'call';
  readonly column: number;
  readonly name: string;
  readonly parameters: readonly FormulaNode[];
}

export type FormulaNode =
  | { readonly type: 'number'; readonly column: number; readonly value: number; readonly unit: Unit }
  | PathNode
  | WhereNode
  | CallNode
  | {
      readonly type: 'binary';
      readonly column: number;
      readonly operator: Operator;
      readonly left: FormulaNode;
      readonly right: FormulaNode;
    }
  | { readonly type: 'negation'; readonly column: number; readonly operand: FormulaNode };

export type Operator = '+' | '-' | '*' | '/' | '^';

/** A formula as it is shown and as it is run: one text, read once. */
export interface Formula {
  readonly text: string;
  readonly root: FormulaNode;
}

const BINDING: Readonly<Record<Operator, number>> = { '+': 1, '-': 1, '*': 2, '/': 2, '^': 4 };
const NEGATION_BINDING = 3;
const MAX_LENGTH = 500;
const MAX_DEPTH = 40;

interface Token {
  readonly type: 'number' | 'name' | 'bracket' | 'symbol' | 'end';
  readonly text: string;
  readonly column: number;
}

const TOKEN =
  /\s*(?:(\d+(?:\.\d+)?(?:e[+-]?\d+)?)|([A-Za-z][A-Za-z0-9]*(?:\.[A-Za-z][A-Za-z0-9]*)*)|\[([^\]]*)\]|([-+*/^(),]))/y;

/**
 * Reads a formula: numbers, with a unit in brackets where they have one (`2 [FLOP/token/parameter]`), paths, calls,
 * `where`, `+ - * / ^` and parentheses. Names are only looked up later, in the vocabulary.
 * @throws FormulaError with the column
 */
export function parseFormula(text: string): Formula {
  if (text.length > MAX_LENGTH) {
    throw new FormulaError(`the formula has ${text.length} characters; at most ${MAX_LENGTH} are allowed`, '…', 1);
  }
  return Object.freeze({ text, root: new Parser(text).parse() });
}

function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  for (;;) {
    const start = TOKEN.lastIndex;
    const match = TOKEN.exec(text);
    if (!match) {
      const column = start + (/^\s*/.exec(text.slice(start))?.[0].length ?? 0) + 1;
      if (column <= text.length) throw new FormulaError(`unexpected "${text[column - 1]}"`, text, column);
      return [...tokens, { type: 'end', text: 'the end', column: text.length + 1 }];
    }
    const [whole, number, name, bracket, symbol] = match;
    const found = number ?? name ?? bracket ?? symbol ?? '';
    const type = number ? 'number' : name ? 'name' : bracket === undefined ? 'symbol' : 'bracket';
    const width = type === 'bracket' ? found.length + 2 : found.length;
    tokens.push({ type, text: found, column: start + whole.length - width + 1 });
  }
}

class Parser {
  private position = 0;
  private readonly tokens: readonly Token[];

  constructor(private readonly text: string) {
    this.tokens = tokenize(text);
  }

  parse(): FormulaNode {
    const root = this.expression(0, 0);
    const rest = this.next();
    if (rest.type !== 'end') throw this.error(`unexpected "${rest.text}", expected an operator or the end`, rest);
    return root;
  }

  private expression(binding: number, depth: number): FormulaNode {
    if (depth > MAX_DEPTH) throw this.error(`nested deeper than ${MAX_DEPTH} levels`, this.peek());
    let left = this.operand(depth);
    for (;;) {
      const { text, type, column } = this.peek();
      const operator = type === 'symbol' && Object.hasOwn(BINDING, text) ? (text as Operator) : undefined;
      if (!operator || BINDING[operator] <= binding) return left;
      this.next();
      // A power binds to the right, all others to the left.
      const right = this.expression(BINDING[operator] - (operator === '^' ? 1 : 0), depth + 1);
      left = { type: 'binary', column, operator, left, right };
    }
  }

  private operand(depth: number): FormulaNode {
    const token = this.next();
    const { column } = token;
    if (token.type === 'number') return this.number(token);
    if (token.type === 'name') return this.peek().text === '(' ? this.call(token, depth) : this.path(token);
    if (token.text === '-') return { type: 'negation', column, operand: this.expression(NEGATION_BINDING, depth + 1) };
    if (token.text !== '(') throw this.error(`found ${quoted(token)}, expected a number, a name or "("`, token);
    const inner = this.expression(0, depth + 1);
    this.expect(')');
    return inner;
  }

  private number(token: Token): FormulaNode {
    const [value, unit] = [Number(token.text), this.unit()];
    if (!Number.isFinite(value) || !Number.isFinite(toCoherent(value, unit))) {
      throw this.error(`the number "${token.text}" is too large`, token);
    }
    return { type: 'number', column: token.column, value, unit };
  }

  private unit(): Unit {
    const token = this.peek();
    if (token.type !== 'bracket') return parseUnit('');
    this.next();
    try {
      return parseUnit(token.text);
    } catch (error) {
      if (error instanceof UnitError) throw this.error(error.message, token);
      throw error;
    }
  }

  private path(token: Token): PathNode {
    const basis = this.peek().type === 'bracket' ? this.next().text.trim() : undefined;
    return { type: 'path', column: token.column, segments: token.text.split('.'), basis };
  }

  private call(name: Token, depth: number): FormulaNode {
    this.expect('(');
    const parameters: FormulaNode[] = [this.expression(0, depth + 1)];
    while (this.peek().text === ',') {
      this.next();
      parameters.push(this.expression(0, depth + 1));
    }
    this.expect(')');
    if (name.text === 'where') return this.where(name, parameters);
    return { type: 'call', column: name.column, name: name.text, parameters };
  }

  private where(name: Token, [list, ...conditions]: readonly FormulaNode[]): WhereNode {
    if (list?.type !== 'path') throw this.error('where takes a list first', name);
    if (conditions.length === 0) throw this.error('where takes a condition, such as leg[purchase]', name);
    return { type: 'where', column: name.column, list, conditions: conditions.map((node) => this.condition(node)) };
  }

  private condition(node: FormulaNode): Condition {
    const [name = '', ...rest] = node.type === 'path' ? node.segments : [];
    if (node.type !== 'path' || node.basis === undefined || rest.length > 0) {
      throw new FormulaError('expected a condition, such as leg[purchase]', this.text, node.column);
    }
    return { column: node.column, name, words: node.basis.split(',').map((word) => word.trim()) };
  }

  private expect(symbol: string): void {
    const token = this.next();
    if (token.type !== 'symbol' || token.text !== symbol) {
      throw this.error(`found ${quoted(token)}, expected "${symbol}"`, token);
    }
  }

  private peek(): Token {
    return this.tokens[this.position] as Token; // the end token is never passed
  }

  private next(): Token {
    const token = this.peek();
    if (token.type !== 'end') this.position += 1;
    return token;
  }

  private error(problem: string, at: Token): FormulaError {
    return new FormulaError(problem, this.text, at.column);
  }
}

const quoted = (token: Token): string => (token.type === 'end' ? token.text : `"${token.text}"`);

/** Every node of the formula: what stands below an operator or a call comes after it. */
export function nodesOf(node: FormulaNode): FormulaNode[] {
  switch (node.type) {
    case 'path':
    case 'where':
    case 'number':
      return [node];
    case 'negation':
      return [node, ...nodesOf(node.operand)];
    case 'binary':
      return [node, ...nodesOf(node.left), ...nodesOf(node.right)];
    case 'call':
      return [node, ...node.parameters.flatMap(nodesOf)];
  }
}

/** Calls and paths of formulas that were looked through before: each runs for every entity of a kind. */
const CALLS = new WeakMap<FormulaNode, readonly CallNode[]>();
const PATHS = new WeakMap<FormulaNode, readonly PathNode[]>();

/** Every call in the formula, in the order of the text. */
export function callsOf(root: FormulaNode): readonly CallNode[] {
  const calls = CALLS.get(root) ?? nodesOf(root).filter((node) => node.type === 'call');
  CALLS.set(root, calls);
  return calls;
}

/** Every path in the formula, in the order of the text; a list that is filtered is one. */
export function pathsOf(root: FormulaNode): readonly PathNode[] {
  const paths =
    PATHS.get(root) ??
    nodesOf(root).flatMap((node) => (node.type === 'path' ? [node] : node.type === 'where' ? [node.list] : []));
  PATHS.set(root, paths);
  return paths;
}
