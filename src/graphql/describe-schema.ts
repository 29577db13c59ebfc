import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLFieldMap,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isScalarType,
} from 'graphql';
import type { FieldDescription, InputDescription, SchemaDescription, TypeDescription } from './schema-description.js';

/**
 * Describes a schema, whose scalars are known to whoever makes it again.
 * @throws TypeError where it has what a description does not tell: then that has to learn it
 */
export function describeSchema(schema: GraphQLSchema): SchemaDescription {
  const all = Object.values(schema.getTypeMap());
  const declared = all.filter((type) => !isScalarType(type) && !isIntrospectionType(type));
  const interfaces = all.filter(isInterfaceType);
  return {
    names: all.map(({ name }) => name),
    types: Object.fromEntries(declared.map((type) => [type.name, JSON.stringify(describeType(type))])),
    objects: Object.fromEntries(
      interfaces.map((type) => [type.name, schema.getPossibleTypes(type).map(({ name }) => name)]),
    ),
  };
}

function describeType(type: GraphQLNamedType): TypeDescription {
  const description = type.description ?? undefined;
  requireNothing(type.name, { extensions: type.extensions, astNode: type.astNode });
  if (isObjectType(type)) {
    requireNothing(type.name, { isTypeOf: type.isTypeOf });
    const interfaces = type.getInterfaces().map(({ name }) => name);
    return { kind: 'object', description, interfaces, fields: describeFields(type.getFields()) };
  }
  if (isInterfaceType(type)) {
    requireNothing(type.name, { interfaces: type.getInterfaces() });
    return { kind: 'interface', description, fields: describeFields(type.getFields()) };
  }
  if (isInputObjectType(type)) {
    requireNothing(type.name, { isOneOf: type.isOneOf });
    return { kind: 'input', description, fields: Object.values(type.getFields()).map(describeInput) };
  }
  if (!isEnumType(type)) throw new TypeError(`"${type.name}" is of no kind that is described`);
  const values = type.getValues().map(({ name, value, description: told, deprecationReason }) => {
    requireNothing(name, { deprecationReason, value: typeof value === 'string' ? undefined : value });
    return { name, value, description: told ?? undefined };
  });
  return { kind: 'enum', description, values };
}

const describeFields = (fields: GraphQLFieldMap<unknown, unknown>): readonly FieldDescription[] =>
  Object.values(fields).map(describeField);

function describeField(field: GraphQLField<unknown, unknown>): FieldDescription {
  const { name, type, description, args, resolve, subscribe, deprecationReason, extensions, astNode } = field;
  requireNothing(name, { resolve, subscribe, deprecationReason, extensions, astNode });
  return { name, type: String(type), description: description ?? undefined, args: args.map(describeInput) };
}

function describeInput(input: GraphQLArgument | GraphQLInputField): InputDescription {
  const { name, type, description, defaultValue, deprecationReason, extensions, astNode } = input;
  requireNothing(name, { deprecationReason, extensions, astNode });
  const told = { name, type: String(type), description: description ?? undefined };
  return defaultValue === undefined ? told : { ...told, default: defaultValue };
}

/** @throws TypeError for a property that says something */
function requireNothing(name: string, properties: Readonly<Record<string, unknown>>): void {
  for (const [property, value] of Object.entries(properties)) {
    const held = typeof value === 'object' && value !== null ? Object.values(value) : [value];
    if (held.some((one) => one !== undefined && one !== null && one !== false))
      throw new TypeError(`"${name}" has a property "${property}", which is not described`);
  }
}
