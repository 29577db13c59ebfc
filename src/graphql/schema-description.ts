/** An argument, or a field of an input: its name, type and description, and its default where it has one. */
export interface InputDescription {
  readonly name: string;
  readonly type: string;
  readonly description: string | undefined;
  readonly default?: unknown;
}

/** A field of an object. */
export interface FieldDescription {
  readonly name: string;
  readonly type: string;
  readonly description: string | undefined;
  readonly args: readonly InputDescription[];
}

/** A value of an enum. */
export interface ValueDescription {
  readonly name: string;
  readonly value: string;
  readonly description: string | undefined;
}

/** All that is to be known of a type but what it does. */
export type TypeDescription = { readonly description: string | undefined } & (
  | { readonly kind: 'object'; readonly interfaces: readonly string[]; readonly fields: readonly FieldDescription[] }
  | { readonly kind: 'interface'; readonly fields: readonly FieldDescription[] }
  | { readonly kind: 'input'; readonly fields: readonly InputDescription[] }
  | { readonly kind: 'enum'; readonly values: readonly ValueDescription[] }
);

/** A schema as data, from which it can be made again, type by type. */
export interface SchemaDescription {
  /** The names of all types, in the order of the schema. */
  readonly names: readonly string[];
  /** Each type that the schema declares, as JSON: it is read when it is asked for. */
  readonly types: Readonly<Record<string, string>>;
  /** The objects of each interface. */
  readonly objects: Readonly<Record<string, readonly string[]>>;
}
