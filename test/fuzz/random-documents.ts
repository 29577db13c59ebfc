import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

const PLAUSIBLE = [
  'kW',
  'USD',
  'token/s',
  '2025',
  'FY2026',
  '2024-H1',
  'power',
  'revenue',
  'server-nameplate',
  '50 %',
  '16 bit/parameter',
  'power / 2',
  'cerebras',
];
const ABSURD = [
  '',
  ' ',
  '__proto__',
  'constructor',
  '1e999 kW',
  'NaN',
  '-1',
  '"',
  "'; DROP TABLE entity",
  '\u0000',
  '\u202e',
  '((((',
  '9'.repeat(40),
  'ü'.repeat(60),
];
const DAYS = ['2024-12-31', '2025-06', '2026', '1999-01-01'];
const DEEPEST = 4;
const MOST_FIELDS = 5;

/** Writes valid documents of a schema: arguments have the right types, and values that are plausible or absurd. */
export class RandomDocuments {
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly ids: readonly string[],
    private readonly next: () => number,
  ) {}

  document(): string {
    return `{ ${this.selection(this.schema.getQueryType() as GraphQLObjectType, DEEPEST)} }`;
  }

  private selection(type: GraphQLObjectType, levels: number): string {
    const fields = Object.values(type.getFields()).filter((field) => levels > 1 || !this.isComposite(field));
    const count = 1 + Math.floor(this.next() * MOST_FIELDS);
    const chosen = Array.from({ length: count }, () => this.pick(fields)).filter((field) => field !== undefined);
    const written = chosen.map((field, index) => `f${index}: ${this.field(field, levels)}`);
    return ['__typename', ...written].join(' ');
  }

  private field(field: GraphQLField<unknown, unknown>, levels: number): string {
    const { name, args, type } = field;
    const given = args.filter(
      (argument) => (isNonNullType(argument.type) && argument.defaultValue === undefined) || this.next() < 0.3,
    );
    const written = given.map((argument) => `${argument.name}: ${this.value(argument, argument.type, 2)}`);
    const head = written.length > 0 ? `${name}(${written.join(', ')})` : name;
    const directive = this.next() < 0.05 ? ` @include(if: ${this.next() < 0.5})` : '';
    const named = getNamedType(type);
    if (isObjectType(named)) return `${head}${directive} { ${this.selection(named, levels - 1)} }`;
    if (!isInterfaceType(named)) return `${head}${directive}`;
    const possible = this.pick(this.schema.getPossibleTypes(named));
    const own = 'id' in named.getFields() ? 'id' : '__typename';
    const part = possible ? `... on ${possible.name} { ${this.selection(possible, levels - 1)} }` : '';
    return `${head}${directive} { ${own} ${levels > 1 ? part.replaceAll(/\bf(\d+):/g, `${possible?.name.toLowerCase()}$1:`) : ''} }`;
  }

  private isComposite(field: GraphQLField<unknown, unknown>): boolean {
    const named = getNamedType(field.type);
    return isObjectType(named) || isInterfaceType(named);
  }

  private value(of: GraphQLArgument | GraphQLInputField, type: GraphQLInputType, levels: number): string {
    if (isNonNullType(type)) return this.value(of, type.ofType, levels);
    if (isListType(type)) {
      const count = Math.floor(this.next() * 3);
      return `[${Array.from({ length: count }, () => this.value(of, type.ofType, levels)).join(', ')}]`;
    }
    if (isEnumType(type)) return this.pick(type.getValues())?.name ?? 'null';
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields());
      const required = fields.filter((field) => isNonNullType(field.type) && field.defaultValue === undefined);
      const others =
        levels > 0 ? fields.filter((field) => !required.includes(field) && this.next() < 2 / fields.length) : [];
      return `{ ${[...required, ...others].map((field) => `${field.name}: ${this.value(field, field.type, levels - 1)}`).join(', ')} }`;
    }
    switch (type.name) {
      case 'Int':
        return String(this.pick(of.name === 'first' ? [0, 1, 2, 5] : [-1, 0, 1, 3, 1000]));
      case 'Float':
        return String(this.pick([-1, 0, 0.5, 1, 42, 1e12, 1e300]));
      case 'Boolean':
        return String(this.next() < 0.5);
      case 'Date':
        return JSON.stringify(this.pick(DAYS));
      case 'ID':
        return JSON.stringify(this.next() < 0.85 ? this.pick(this.ids) : this.pick(ABSURD));
      default:
        return this.text();
    }
  }

  private text(): string {
    const pool = this.next() < 0.6 ? PLAUSIBLE : this.next() < 0.5 ? this.ids : ABSURD;
    return JSON.stringify(this.pick(pool) ?? '');
  }

  private pick<T>(all: readonly T[]): T | undefined {
    return all[Math.floor(this.next() * all.length)];
  }
}
