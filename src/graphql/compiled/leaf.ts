import { GraphQLBoolean, GraphQLFloat, GraphQLID, type GraphQLLeafType, GraphQLString, isEnumType } from 'graphql';
import { type ByteText, byteText } from './byte-text.js';
import type { Write } from './run.js';
import { Unusual } from './unusual.js';

/** Writes values of a scalar or an enum. */
export function leafWriter(type: GraphQLLeafType): Write {
  if (isEnumType(type)) return enumWriter((value) => type.serialize(value));
  const serialized: Write = (value) => toJson(type.serialize(value));
  if (type === GraphQLString || type === GraphQLID) {
    return (value, run) => (typeof value === 'string' ? byteText(JSON.stringify(value)) : serialized(value, run));
  }
  if (type === GraphQLFloat) {
    return (value, run) => (Number.isFinite(value) ? JSON.stringify(value) : serialized(value, run));
  }
  if (type === GraphQLBoolean)
    return (value, run) => (value === true ? 'true' : value === false ? 'false' : serialized(value, run));
  return serialized;
}

/** Each value of an enum is written once. */
function enumWriter(serialize: (value: unknown) => unknown): Write {
  const written = new Map<unknown, string>();
  return (value) => {
    const known = written.get(value);
    if (known !== undefined) return known;
    const json = toJson(serialize(value));
    written.set(value, json);
    return json;
  };
}

function toJson(value: unknown): ByteText {
  const json = JSON.stringify(value) as string | undefined;
  if (json === undefined) throw new Unusual('a value that is no JSON');
  return byteText(json);
}
