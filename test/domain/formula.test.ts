import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FormulaError, type FormulaNode, parseFormula, pathsOf } from '../../src/domain/formula.js';

/** A formula with every operation in parentheses, so that its shape can be seen. */
function shape(node: FormulaNode): string {
  switch (node.type) {
    case 'number':
      return node.unit.text === '' ? `${node.value}` : `${node.value} [${node.unit.text}]`;
    case 'path':
      return node.basis === undefined ? node.segments.join('.') : `${node.segments.join('.')}[${node.basis}]`;
    case 'where': {
      const conditions = node.conditions.map(({ name, words }) => `${name}[${words.join(', ')}]`);
      return `where(${[shape(node.list), ...conditions].join(', ')})`;
    }
    case 'negation':
      return `(-${shape(node.operand)})`;
    case 'binary':
      return `(${shape(node.left)} ${node.operator} ${shape(node.right)})`;
    case 'call':
      return `${node.name}(${node.parameters.map(shape).join(', ')})`;
  }
}

const read = (text: string): string => shape(parseFormula(text).root);

describe('a formula is read as it is written on paper', () => {
  const cases: Readonly<Record<string, string>> = {
    'a + b * c': '(a + (b * c))',
    'sum(where(legs.amount, leg[loan,warrant], payer[vendor]))':
      'sum(where(legs.amount, leg[loan, warrant], payer[vendor]))',
    'a * b + c': '((a * b) + c)',
    '(a + b) * c': '((a + b) * c)',
    'a - b - c': '((a - b) - c)',
    'a / b / c': '((a / b) / c)',
    'a / b * c': '((a / b) * c)',
    'a - b + c': '((a - b) + c)',
    'a * b ^ 2': '(a * (b ^ 2))',
    'a ^ 2 ^ 3': '(a ^ (2 ^ 3))',
    '(a ^ 2) ^ 3': '((a ^ 2) ^ 3)',
    '-a ^ 2': '(-(a ^ 2))',
    '(-a) ^ 2': '((-a) ^ 2)',
    '-a * b': '((-a) * b)',
    '-a + b': '((-a) + b)',
    'a * -b': '(a * (-b))',
    'a - -b': '(a - (-b))',
    'a ^ -2': '(a ^ (-2))',
    '--a': '(-(-a))',
    '1.5e3 * a': '(1500 * a)',
    '2 [FLOP/token/parameter] * a': '(2 [FLOP/token/parameter] * a)',
    'revenue[data-center] / previous(revenue[data-center]) - 1':
      '((revenue[data-center] / previous(revenue[data-center])) - 1)',
    'revenue[ total ]': 'revenue[total]',
    'sum(customerShares.share ^ 2)': 'sum((customerShares.share ^ 2))',
    'first(a, b + c, d)': 'first(a, (b + c), d)',
    '  a+b  ': '(a + b)',
  };
  for (const [text, expected] of Object.entries(cases)) it(text, () => expect(read(text)).toBe(expected));

  it('a number without unit is a count, and one with a unit has its dimension', () => {
    expect(parseFormula('2').root).toMatchObject({ type: 'number', value: 2, unit: { dimension: {} } });
    expect(parseFormula('8 [kWh]').root).toMatchObject({ value: 8, unit: { text: 'kWh', dimension: { J: 1 } } });
  });

  it('names its paths in the order of the text', () => {
    const formula = parseFormula('first(c.d, -a[x]) + sum(b.e) ^ 2 - 3');
    expect(pathsOf(formula.root).map(({ segments, basis, column }) => [segments.join('.'), basis, column])).toEqual([
      ['c.d', undefined, 7],
      ['a', 'x', 13],
      ['b.e', undefined, 25],
    ]);
  });

  it('is frozen and keeps its text', () => {
    const formula = parseFormula('a + b');
    expect([formula.text, Object.isFrozen(formula)]).toEqual(['a + b', true]);
  });
});

describe('what is no formula is refused at its column', () => {
  const cases: Readonly<Record<string, readonly [number, string]>> = {
    '': [1, 'found the end, expected a number, a name or "("'],
    'a +': [4, 'found the end, expected a number, a name or "("'],
    'a + * b': [5, 'found "*", expected a number, a name or "("'],
    'a b': [3, 'unexpected "b", expected an operator or the end'],
    '2x': [2, 'unexpected "x", expected an operator or the end'],
    'a)': [2, 'unexpected ")", expected an operator or the end'],
    '(a + b': [7, 'found the end, expected ")"'],
    'sum(a': [6, 'found the end, expected ")"'],
    'sum()': [5, 'found ")", expected a number, a name or "("'],
    'first(a, , b)': [10, 'found ",", expected a number, a name or "("'],
    'a, b': [2, 'unexpected ",", expected an operator or the end'],
    'a = b': [3, 'unexpected "="'],
    'a.b.': [4, 'unexpected "."'],
    'a["b"] ; c': [8, 'unexpected ";"'],
    'a[b': [2, 'unexpected "["'],
    __proto__: [1, 'unexpected "_"'],
    'a.__proto__': [2, 'unexpected "."'],
    '1.': [2, 'unexpected "."'],
    'where(sum(a), b[c])': [1, 'where takes a list first'],
    'where(a)': [1, 'where takes a condition, such as leg[purchase]'],
    'where(a, b)': [10, 'expected a condition, such as leg[purchase]'],
    'where(a, b.c[d])': [10, 'expected a condition, such as leg[purchase]'],
    '2 [kQ] * a': [3, 'unknown unit "kQ"; expected one such as kW, GB, TB/s, token/s, USD or %'],
    '2 [TFLOPS]': [3, 'unknown unit "TFLOPS": FLOP is an amount; expected a rate such as "TFLOP/s"'],
  };
  for (const [text, [column, problem]] of Object.entries(cases)) {
    it(`"${text}"`, () => {
      const error = new FormulaError(problem, text, column);
      expect(() => parseFormula(text)).toThrow(error);
      expect(error.message).toBe(`column ${column} of "${text}": ${problem}`);
    });
  }

  it('a number beyond the largest that can be computed', () => {
    expect(() => parseFormula('1e999 * a')).toThrow(FormulaError);
  });

  it('text of more than 500 characters', () => {
    expect(read('a'.repeat(500))).toBe('a'.repeat(500));
    const problem = 'the formula has 501 characters; at most 500 are allowed';
    expect(() => parseFormula('a'.repeat(501))).toThrow(new FormulaError(problem, '…', 1));
  });

  it('more than 40 levels of nesting', () => {
    const nested = (depth: number) => `${'('.repeat(depth)}a${')'.repeat(depth)}`;
    expect(read(nested(40))).toBe('a');
    expect(() => parseFormula(nested(41))).toThrow(new FormulaError('nested deeper than 40 levels', nested(41), 42));
    expect(() => parseFormula(`${'-'.repeat(41)}a`)).toThrow('nested deeper than 40 levels');
    expect(() => parseFormula(`a${'^2'.repeat(41)}`)).toThrow('nested deeper than 40 levels');
    expect(() => parseFormula(`${'sum('.repeat(41)}a${')'.repeat(41)}`)).toThrow('nested deeper than 40 levels');
  });
});

const node: fc.Arbitrary<string> = fc.letrec((tie) => ({
  node: fc.oneof({ maxDepth: 5 }, tie('leaf'), tie('binary'), tie('negation'), tie('call')),
  leaf: fc.constantFrom('1', '2.5', 'a', 'b.c', 'd[e-f]', '3 [kW]'),
  binary: fc
    .tuple(tie('node'), fc.constantFrom('+', '-', '*', '/', '^'), tie('node'))
    .map(([left, operator, right]) => `(${left} ${operator} ${right})`),
  negation: tie('node').map((inner) => `(-${inner})`),
  call: fc.array(tie('node'), { minLength: 1, maxLength: 3 }).map((parameters) => `min(${parameters.join(', ')})`),
})).node as fc.Arbitrary<string>;

describe('any formula', () => {
  it('that is written with every parenthesis keeps its shape', () => {
    fc.assert(
      fc.property(node, (text) => {
        fc.pre(text.length <= 500);
        expect(read(text)).toBe(text);
      }),
    );
  });

  it('and any other text is read or refused with a column inside it, never anything else', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'ab1.e()[]+-*/^, _$'), maxLength: 40 });
    fc.assert(
      fc.property(fc.oneof(letters, fc.string({ maxLength: 40 })), (text) => {
        try {
          parseFormula(text);
        } catch (error) {
          expect(error).toBeInstanceOf(FormulaError);
          const { column } = error as FormulaError;
          expect(column >= 1 && column <= text.length + 1).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
