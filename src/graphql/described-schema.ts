import {
  type GraphQLAbstractType,
  GraphQLEnumType,
  type GraphQLField,
  type GraphQLFieldConfig,
  type GraphQLFieldMap,
  type GraphQLInputFieldConfig,
  GraphQLInputObjectType,
  GraphQLInterfaceType,
  GraphQLList,
  type GraphQLNamedType,
  GraphQLNonNull,
  GraphQLObjectType,
  type GraphQLObjectTypeConfig,
  GraphQLSchema,
  type GraphQLType,
  introspectionTypes,
  specifiedScalarTypes,
} from 'graphql';
import { onceMade } from '../domain/once-made.js';
import { DateScalar } from './date-scalar.js';
import type { KindTypes } from './kind-types.js';
import type { FieldDescription, InputDescription, SchemaDescription, TypeDescription } from './schema-description.js';

type Types = ReturnType<GraphQLSchema['getTypeMap']>;
type FieldMap = GraphQLFieldMap<unknown, unknown>;
type Fields = Record<string, GraphQLFieldConfig<unknown, unknown>>;
type Inputs = Record<string, GraphQLInputFieldConfig>;

/** An object type that makes each of its fields when it is taken out: making all would make the types of all. */
class DescribedObject extends GraphQLObjectType {
  private readonly described: FieldMap = Object.create(null) as FieldMap;

  constructor(
    config: Omit<GraphQLObjectTypeConfig<unknown, unknown>, 'fields'>,
    fields: readonly FieldDescription[],
    make: (field: FieldDescription) => Fields,
  ) {
    super({ ...config, fields: () => Object.assign({}, ...fields.map(make)) as Fields });
    for (const field of fields) onceMade(this.described, field.name, () => madeField(field.name, make(field)));
  }

  override getFields(): FieldMap {
    return this.described;
  }
}

/** A field as graphql-js makes it. */
const madeField = (name: string, fields: Fields) =>
  new GraphQLObjectType({ name: 'Any', fields }).getFields()[name] as GraphQLField<unknown, unknown>;

/**
 * A schema that makes its types from their descriptions when they are asked for: a question is about few of them.
 * It was found valid before it was described.
 */
export class DescribedSchema extends GraphQLSchema {
  private readonly made: Map<string, GraphQLNamedType>;
  private whole: Types | undefined;

  constructor(
    private readonly told: SchemaDescription,
    private readonly types: Pick<KindTypes, 'nameOf'>,
  ) {
    super({ assumeValid: true });
    const known = [...specifiedScalarTypes, ...introspectionTypes, DateScalar];
    this.made = new Map(known.map((type) => [type.name, type]));
  }

  override getQueryType(): GraphQLObjectType {
    return this.getType('Query') as GraphQLObjectType;
  }

  override getType(name: string): GraphQLNamedType | undefined {
    const known = this.made.get(name);
    if (known || !Object.hasOwn(this.told.types, name)) return known;
    const type = this.make(name, JSON.parse(this.told.types[name] as string) as TypeDescription);
    this.made.set(name, type);
    return type;
  }

  /** Each type is made when it is taken out: a rule of validation takes the whole to look for a few. */
  override getTypeMap(): Types {
    if (this.whole) return this.whole;
    this.whole = Object.create(null) as Types;
    for (const name of this.told.names) onceMade(this.whole, name, () => this.named(name));
    return this.whole;
  }

  override getPossibleTypes(type: GraphQLAbstractType): readonly GraphQLObjectType[] {
    return (this.told.objects[type.name] ?? []).map((name) => this.named(name) as GraphQLObjectType);
  }

  override getImplementations(type: GraphQLInterfaceType): ReturnType<GraphQLSchema['getImplementations']> {
    return { objects: this.getPossibleTypes(type), interfaces: [] };
  }

  override isSubType(type: GraphQLAbstractType, maybe: GraphQLObjectType | GraphQLInterfaceType): boolean {
    return this.told.objects[type.name]?.includes(maybe.name) === true;
  }

  private make(name: string, told: TypeDescription): GraphQLNamedType {
    const { description } = told;
    switch (told.kind) {
      case 'object': {
        const interfaces = () => told.interfaces.map((one) => this.named(one) as GraphQLInterfaceType);
        return new DescribedObject({ name, description, interfaces }, told.fields, (one) => this.fields([one]));
      }
      case 'interface': {
        const resolveType = (value: unknown) => this.types.nameOf(value);
        return new GraphQLInterfaceType({ name, description, resolveType, fields: () => this.fields(told.fields) });
      }
      case 'input':
        return new GraphQLInputObjectType({ name, description, fields: () => this.inputs(told.fields) });
      case 'enum': {
        const values = told.values.map(({ name: own, ...value }) => [own, value] as const);
        return new GraphQLEnumType({ name, description, values: Object.fromEntries(values) });
      }
    }
  }

  private fields(fields: readonly FieldDescription[]): Fields {
    const made = fields.map(({ name, type, description, args }) => {
      return [name, { type: this.typed(type), description, args: this.inputs(args) }] as const;
    });
    return Object.fromEntries(made) as Fields;
  }

  private inputs(inputs: readonly InputDescription[]): Inputs {
    const made = inputs.map(({ name, type, description, default: defaultValue }) => {
      return [name, { type: this.typed(type), description, defaultValue }] as const;
    });
    return Object.fromEntries(made) as Inputs;
  }

  /** The type that is written like `[Claim!]!`. */
  private typed(text: string): GraphQLType {
    if (text.endsWith('!')) return new GraphQLNonNull(this.typed(text.slice(0, -1)) as never);
    if (text.startsWith('[')) return new GraphQLList(this.typed(text.slice(1, -1)));
    return this.named(text);
  }

  private named(name: string): GraphQLNamedType {
    const type = this.getType(name);
    if (!type) throw new TypeError(`the schema has no type "${name}"`);
    return type;
  }
}
