import { Arg, type ClassType, Int } from 'type-graphql';
import { DEFAULT_PAGE } from './connection.js';
import type { Node } from './node.js';

/** The arguments of a list, as graphql-js hands them over. */
export interface ListArguments {
  readonly ids?: readonly string[] | null;
  readonly first?: number | null;
  readonly after?: string | null;
  readonly filter?: unknown;
  readonly orderBy?: unknown;
}

/** What declares an argument of a method. */
export type ArgumentDecorator = ReturnType<typeof Arg>;
type Answer = (this: Node, given: Readonly<Record<string, string | null>>) => unknown;

/** Declares a method of a type: the field, its arguments, and what answers it. */
export function method(
  type: ClassType,
  name: string,
  field: MethodDecorator,
  args: readonly ArgumentDecorator[],
  answer: unknown,
): void {
  const descriptor = { value: answer as Answer, configurable: true, enumerable: false, writable: true };
  Object.defineProperty(type.prototype, name, descriptor);
  field(type.prototype, name, descriptor);
  for (const [index, argument] of args.entries()) argument(type.prototype, name, index);
}

/** An optional argument that is a text. */
export const text = (name: string, description: string) => Arg(name, () => String, { nullable: true, description });

/** The paging arguments that every list has. */
export const PAGING = [
  Arg('first', () => Int, { nullable: true, defaultValue: DEFAULT_PAGE, description: 'Size of the page, at most 100' }),
  text('after', 'Cursor of the item after which the page begins'),
];
