import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  lexicographicSortSchema,
  printSchema,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { api, vocabulary } from '../shipped.js';

const types = Object.values(api.schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));

describe('the schema', () => {
  it('is the committed one', async () => {
    await expect(`${printSchema(lexicographicSortSchema(api.schema))}\n`).toMatchFileSnapshot('../schema.graphql');
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
