import { type ClassType, Field, Int, ObjectType } from 'type-graphql';
import { InputError } from './input-error.js';

/** Lists follow the Relay connection specification: https://relay.dev/graphql/connections.htm */

export const DEFAULT_PAGE = 50;
export const LARGEST_PAGE = 100;

@ObjectType('PageInfo', { description: 'Where a page stands in its list' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether more follows' })
  readonly hasNextPage: boolean;

  @Field(() => Boolean, { description: 'Whether something stands before' })
  readonly hasPreviousPage: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first item; null for an empty page' })
  readonly startCursor: string | undefined;

  @Field(() => String, { nullable: true, description: 'Cursor of the last item, for `after`' })
  readonly endCursor: string | undefined;

  constructor(hasNext: boolean, hasPrevious: boolean, cursors: readonly string[]) {
    this.hasNextPage = hasNext;
    this.hasPreviousPage = hasPrevious;
    this.startCursor = cursors[0];
    this.endCursor = cursors.at(-1);
  }
}

/** One item of a page. */
export interface Edge<T> {
  readonly node: T;
  readonly cursor: string;
}

/** A page of a list, as the API shows it. */
export interface Connection<T> {
  readonly edges: readonly Edge<T>[];
  readonly nodes: readonly T[];
  readonly pageInfo: PageInfo;
  readonly totalCount: number;
}

/** Makes a connection of edges that stand in the middle of a list. */
export function connection<E extends Edge<unknown>>(
  edges: readonly E[],
  totalCount: number,
  hasNext: boolean,
  hasPrevious: boolean,
): Connection<E['node']> & { readonly edges: readonly E[] } {
  const cursors = edges.map(({ cursor }) => cursor);
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: new PageInfo(hasNext, hasPrevious, cursors),
    totalCount,
  };
}

/** The page of a list that is whole in memory; the cursor is the item's id. */
export function pageOf<T>(
  items: readonly T[],
  idOf: (item: T) => string,
  { first, after }: { readonly first?: number | null; readonly after?: string | null },
): Connection<T> {
  const size = pageSize(first);
  const position = after ? items.findIndex((item) => idOf(item) === readCursor(after)) : -1;
  if (after && position < 0) throw new InputError(`after: "${after}" is no cursor of this list`);
  const edges = items
    .slice(position + 1, position + 1 + size)
    .map((node) => ({ node, cursor: writeCursor(idOf(node)) }));
  return connection(edges, items.length, position + 1 + size < items.length, position >= 0);
}

/** The same page with every item shown as something else. */
export function shownAs<T, S>({ edges, nodes, ...rest }: Connection<T>, show: (item: T) => S): Connection<S> {
  return { ...rest, edges: edges.map(({ node, cursor }) => ({ node: show(node), cursor })), nodes: nodes.map(show) };
}

/** @throws InputError unless the size is between 0 and the largest page */
export function pageSize(first: number | null | undefined): number {
  const size = first ?? DEFAULT_PAGE; // the page size that the schema declares
  if (size < 0 || size > LARGEST_PAGE) throw new InputError(`first: found ${size}, expected 0 to ${LARGEST_PAGE}`);
  return size;
}

export function writeCursor(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

/** @throws InputError for what no cursor of ours says */
export function readCursor(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    throw new InputError(`after: "${cursor}" is no cursor of this list`);
  }
}

/** Declares the connection and edge types of a node type. `extra` adds fields to the edge. */
export function connectionType(
  name: string,
  node: () => ClassType,
  what: string,
  extra?: (edge: ClassType) => void,
): ClassType {
  const edge = class {};
  ObjectType(`${name}Edge`, { description: `One of ${what} in a list` })(edge);
  Field(node, { description: 'The item' })(edge.prototype, 'node');
  Field(() => String, { description: 'Its place in the list, for `after`' })(edge.prototype, 'cursor');
  extra?.(edge);
  const whole = class {};
  ObjectType(`${name}Connection`, { description: `A page of ${what}` })(whole);
  Field(() => [edge], { description: 'The items with their cursors' })(whole.prototype, 'edges');
  Field(() => [node()], { description: 'The items alone' })(whole.prototype, 'nodes');
  Field(() => PageInfo, { description: 'Where the page stands' })(whole.prototype, 'pageInfo');
  Field(() => Int, { description: 'Number of items in the whole list' })(whole.prototype, 'totalCount');
  return whole;
}
