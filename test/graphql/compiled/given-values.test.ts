import fc from 'fast-check';
import {
  buildSchema,
  type FieldNode,
  getArgumentValues,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  parse,
} from 'graphql';
import { expect, it } from 'vitest';
import { argumentsReader } from '../../../src/graphql/compiled/arguments-reader.js';
import { variablesReader } from '../../../src/graphql/compiled/variables-reader.js';

const schema = buildSchema(`
  enum Side { LEFT RIGHT }
  input Limit { least: Float = 0.5, most: Float, side: Side! = LEFT, inner: Limit, all: [Limit!], words: [String] }
  type Query {
    list(first: Int = 50, after: String, size: Int!, must: Int! = 7, limit: Limit, ids: [ID!], grid: [[Int]]): Int
  }`);
const field = schema.getQueryType()?.getFields().list;
if (!field) throw new TypeError('the schema has no list');

/** Variables with a type, perhaps a default, and what may be written for each. */
const VARIABLES = {
  a: { type: 'Int', values: [1, null, 'x', 1.5] },
  b: { type: 'Int!', values: [2, null] },
  c: { type: 'Int = 3', values: [4, null] },
  d: { type: 'Float', values: [0.25, 3, null, '1'] },
  e: { type: 'Side!', values: ['RIGHT', 'UP'] },
  f: {
    type: 'Limit',
    values: [{ most: 1 }, { inner: { least: null } }, { side: null }, { other: 1 }, 'word', [], [{ most: 1 }], null],
  },
  g: { type: '[ID!]', values: [['p', 'q'], 'p', [null], null, [7]] },
  h: { type: 'String', values: ['word', null, 5] },
  i: { type: '[Limit!] = [{ most: 9 }]', values: [[{}], null] },
} as const;

/** What may stand at each place of the field. */
const PLACES = {
  first: ['$a', '$c', '10', 'null'],
  after: ['$h', '"here"'],
  size: ['$b', '$c', '$a', '5'],
  must: ['$b', '$c', '$a', '8'],
  limit: [
    '$f',
    '{ least: $d, most: 2 }',
    '{ side: $e, words: ["a", $h, null] }',
    '{ inner: { least: $d, side: RIGHT }, all: $i }',
    '{ all: [{ most: $d }, { inner: $f }] }',
    '{ all: { most: $d } }',
    '{ words: $h }',
  ],
  ids: ['$g', '["z", $h]', '$h', '[]'],
  grid: ['[[$a, 1], [2]]', '[$a]', '$a', '[[1], null]'],
} as const;

const option = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const places = fc.record(
  Object.fromEntries(Object.entries(PLACES).map(([name, values]) => [name, option(fc.constantFrom(...values))])),
);
const given = fc.record(
  Object.fromEntries(
    Object.entries(VARIABLES).map(([name, { values }]) => [name, fc.constantFrom<unknown>(undefined, ...values)]),
  ),
);

/** What comes of it, or that it cannot be. */
function outcome(read: () => unknown): string {
  try {
    return JSON.stringify(read(), (_, value: unknown) => sorted(value));
  } catch {
    return 'cannot be';
  }
}

/** The order of fields means nothing. */
const sorted = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

it('variables and arguments are read as graphql-js reads them', () => {
  const found = { values: 0, refused: 0 };
  fc.assert(
    fc.property(places, given, (placed, variables) => {
      const args = Object.entries(placed).flatMap(([name, value]) =>
        value === undefined ? [] : [`${name}: ${value}`],
      );
      const used = Object.entries(VARIABLES).filter(([name]) => args.join(' ').includes(`$${name}`));
      const definitions = used.map(([name, { type }]) => `$${name}: ${type}`);
      const head = definitions.length > 0 ? `query (${definitions.join(', ')})` : 'query';
      const [operation] = parse(`${head} { list${args.length > 0 ? `(${args.join(', ')})` : ''} }`).definitions;
      const { variableDefinitions = [], selectionSet } = operation as OperationDefinitionNode;
      const [node] = selectionSet.selections.filter((one): one is FieldNode => one.kind === Kind.FIELD);
      const sent = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== undefined));
      const expected = outcome(() => {
        const { coerced, errors } = getVariableValues(schema, variableDefinitions, sent);
        if (errors) throw errors[0];
        return getArgumentValues(field, node as FieldNode, coerced);
      });
      const read = outcome(() => {
        const known = variablesReader(schema, variableDefinitions)(sent);
        return argumentsReader(field, node as FieldNode)(known);
      });
      found[expected === 'cannot be' ? 'refused' : 'values'] += 1;
      expect(read).toBe(expected);
    }),
    { numRuns: 3000 },
  );
  expect(Math.min(found.values, found.refused)).toBeGreaterThan(100);
});
