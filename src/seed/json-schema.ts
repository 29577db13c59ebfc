/** A JSON Schema, of which seeds use these words. See https://json-schema.org/draft-07/json-schema-release-notes */
export interface JsonSchema {
  readonly $schema?: string;
  readonly $ref?: string;
  readonly definitions?: Readonly<Record<string, JsonSchema>>;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly maxLength?: number;
  readonly examples?: readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: JsonSchema | false;
  readonly propertyNames?: JsonSchema;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly items?: JsonSchema;
  readonly minItems?: number;
  readonly anyOf?: readonly JsonSchema[];
  readonly allOf?: readonly JsonSchema[];
}

/** The draft that yaml-language-server knows best. */
export const DRAFT = 'http://json-schema.org/draft-07/schema#';

/** A text; a bare number is one as well, since YAML takes `2026` and `8` for numbers. */
export const TEXT: JsonSchema = Object.freeze({ type: ['string', 'number'] });

/** A date, which may be partial. */
export const DATE: JsonSchema = Object.freeze({ ...TEXT, pattern: '^[0-9]{4}(-[0-9]{2}){0,2}$' });

/** An object that has these properties and no others. */
export const closed = (
  properties: Readonly<Record<string, JsonSchema>>,
  required: readonly string[] = [],
): JsonSchema => ({
  type: 'object',
  properties,
  ...(required.length > 0 && { required }),
  additionalProperties: false,
});
