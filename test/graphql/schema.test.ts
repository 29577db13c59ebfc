import {
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLString,
  introspectionFromSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  lexicographicSortSchema,
  printSchema,
  validateSchema,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { describeSchema } from '../../src/graphql/describe-schema.js';
import { DescribedSchema } from '../../src/graphql/described-schema.js';
import { api, root, vocabulary } from '../shipped.js';

const types = Object.values(api.schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));

describe('the schema', () => {
  it('is the committed one', async () => {
    await expect(`${printSchema(lexicographicSortSchema(api.schema))}\n`).toMatchFileSnapshot('../schema.graphql');
  });

  it('is valid', () => {
    expect(validateSchema(new GraphQLSchema({ ...api.schema.toConfig(), assumeValid: false }))).toEqual([]);
  });

  it('describes every type, field and argument', () => {
    const silent = types.flatMap((type) => {
      const own =
        type.description || ['String', 'Int', 'Float', 'Boolean', 'ID'].includes(type.name) ? [] : [type.name];
      if (isInputObjectType(type)) {
        return [
          ...own,
          ...Object.values(type.getFields())
            .filter((field) => !field.description)
            .map(({ name }) => `${type.name}.${name}`),
        ];
      }
      if (!isObjectType(type) && !isInterfaceType(type)) return own;
      const fields = Object.values(type.getFields());
      const parts = fields.flatMap((field) => [
        ...(field.description ? [] : [`${type.name}.${field.name}`]),
        ...field.args
          .filter(({ description }) => !description)
          .map(({ name }) => `${type.name}.${field.name}(${name})`),
      ]);
      return [...own, ...parts];
    });
    expect(silent).toEqual([]);
  });

  it('tells the unit in the description of every figure', () => {
    const figures = types.filter(isObjectType).flatMap((type) => {
      return Object.values(type.getFields()).filter(
        (field) => String(field.type) === 'Figure!' && field.args.length > 0,
      );
    });
    expect(figures.length).toBeGreaterThan(60);
    expect(figures.filter(({ description }) => !description?.includes('Unit: '))).toEqual([]);
  });

  it('offers one and many of every kind, and every kind in search', () => {
    const query = api.schema.getQueryType()?.getFields() ?? {};
    const kinds = api.schema.getType('Kind');
    for (const [kind, { plural }] of vocabulary.entities) {
      expect(String(query[plural]?.type)).toMatch(/Connection!$/);
      expect(isEnumType(kinds) && kinds.getValues().map(({ value }) => value)).toContain(kind);
    }
  });

  it('lets the root be asked again, seen otherwise', () => {
    expect(String(api.schema.getQueryType()?.getFields().view?.type)).toBe('Query!');
  });
});

describe('a schema that is made from its description', () => {
  const described = new DescribedSchema(describeSchema(api.schema), api.types);

  it('is the one that was described, in the same order', () => {
    expect(introspectionFromSchema(described)).toEqual(introspectionFromSchema(api.schema));
    expect(printSchema(described)).toBe(printSchema(api.schema));
    expect(Object.keys(described.getTypeMap())).toEqual(Object.keys(api.schema.getTypeMap()));
  });

  it('has the same values of enums, defaults of arguments, and objects of interfaces', () => {
    for (const type of types) {
      const other = described.getType(type.name);
      if (isEnumType(type)) expect(isEnumType(other) && other.getValues()).toEqual(type.getValues());
      if (!isInterfaceType(type) || !isInterfaceType(other)) continue;
      const objects = (schema: GraphQLSchema) => schema.getPossibleTypes(type).map(({ name }) => name);
      expect(objects(described)).toEqual(objects(api.schema));
      expect(api.schema.getPossibleTypes(type).every((object) => described.isSubType(type, object))).toBe(true);
    }
    const node = described.getType('Node');
    const company = root.root.view.entity('cerebras') && api.types.node(root.root.view, 'cerebras');
    expect(isInterfaceType(node) && node.resolveType?.(company, undefined, {} as never, node)).toBe('Company');
  });

  it('has no other types', () => {
    for (const name of ['Nobody', 'constructor', '__proto__', 'Mutation'])
      expect(described.getType(name)).toBeUndefined();
    expect([described.getMutationType(), described.getSubscriptionType()]).toEqual([undefined, undefined]);
  });

  it('cannot be described where a description would not tell all of it', () => {
    const type = (deprecationReason: string | undefined) =>
      new GraphQLObjectType({ name: 'Query', fields: { old: { type: GraphQLString, deprecationReason } } });
    expect(() => describeSchema(new GraphQLSchema({ query: type(undefined) }))).not.toThrow();
    expect(() => describeSchema(new GraphQLSchema({ query: type('for a reason') }))).toThrow(
      '"old" has a property "deprecationReason", which is not described',
    );
  });
});
