import type { JsonSchema } from '../../src/seed/json-schema.js';

/** Words that say nothing of what is valid. */
const ANNOTATIONS = ['$schema', 'title', 'description', 'examples', 'definitions'];

type Check = (value: unknown, schema: JsonSchema, path: string, root: JsonSchema) => string[];

const isMap = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);
const typeOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : value === undefined ? 'undefined' : typeof value;

/** What each word asks of a value, as draft 7 has it. See https://json-schema.org/draft-07/json-schema-validation */
const CHECKS: Readonly<Record<string, Check>> = {
  type: (value, { type }, path) =>
    [type].flat().includes(typeOf(value)) ? [] : [`${path} is ${typeOf(value)}, not ${type}`],
  $ref: (value, { $ref = '' }, path, root) => {
    const target = root.definitions?.[$ref.replace('#/definitions/', '')];
    if (!target) throw new Error(`the schema at ${path} refers to "${$ref}", which is not there`);
    return violations(value, target, path, root);
  },
  enum: (value, { enum: allowed = [] }, path) =>
    allowed.includes(value as string) ? [] : [`${path} is none of ${allowed}`],
  pattern: (value, { pattern = '' }, path) =>
    typeof value !== 'string' || new RegExp(pattern, 'u').test(value) ? [] : [`${path} does not match ${pattern}`],
  maxLength: (value, { maxLength = 0 }, path) =>
    typeof value !== 'string' || [...value].length <= maxLength ? [] : [`${path} is longer than ${maxLength}`],
  required: (value, { required = [] }, path) =>
    isMap(value) ? required.filter((name) => !Object.hasOwn(value, name)).map((name) => `${path} lacks ${name}`) : [],
  properties: (value, { properties = {} }, path, root) =>
    Object.entries(properties).flatMap(([name, schema]) =>
      isMap(value) && Object.hasOwn(value, name) ? violations(value[name], schema, `${path}.${name}`, root) : [],
    ),
  additionalProperties: (value, { additionalProperties, properties = {} }, path, root) =>
    Object.entries(isMap(value) ? value : {}).flatMap(([name, child]) => {
      if (Object.hasOwn(properties, name) || additionalProperties === undefined) return [];
      return additionalProperties === false
        ? [`${path} has ${name}`]
        : violations(child, additionalProperties, `${path}.${name}`, root);
    }),
  propertyNames: (value, { propertyNames = {} }, path, root) =>
    Object.keys(isMap(value) ? value : {}).flatMap((name) =>
      violations(name, propertyNames, `${path} name ${name}`, root),
    ),
  minProperties: (value, { minProperties = 0 }, path) =>
    isMap(value) && Object.keys(value).length < minProperties ? [`${path} has too few`] : [],
  maxProperties: (value, { maxProperties = 0 }, path) =>
    isMap(value) && Object.keys(value).length > maxProperties ? [`${path} has too many`] : [],
  items: (value, { items = {} }, path, root) =>
    Array.isArray(value) ? value.flatMap((item, index) => violations(item, items, `${path}[${index}]`, root)) : [],
  minItems: (value, { minItems = 0 }, path) =>
    Array.isArray(value) && value.length < minItems ? [`${path} has too few`] : [],
  anyOf: (value, { anyOf = [] }, path, root) =>
    anyOf.some((schema) => violations(value, schema, path, root).length === 0) ? [] : [`${path} fits no choice`],
  allOf: (value, { allOf = [] }, path, root) => allOf.flatMap((schema) => violations(value, schema, path, root)),
};

/** Where a value does not fit a schema. @throws Error for a word that is not known here: nothing passes unchecked */
export function violations(value: unknown, schema: JsonSchema, path = 'seed', root = schema): string[] {
  return Object.keys(schema).flatMap((word) => {
    if (ANNOTATIONS.includes(word)) return [];
    const check = Object.hasOwn(CHECKS, word) ? CHECKS[word] : undefined;
    if (!check) throw new Error(`the schema at ${path} has the word "${word}", which the tests do not know`);
    return check(value, schema, path, root);
  });
}
