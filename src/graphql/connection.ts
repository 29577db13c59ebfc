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

  constructor(hasNext: boolean, hasPrevious: boolean, start: string | undefined, end: string | undefined) {
    this.hasNextPage = hasNext;
    this.hasPreviousPage = hasPrevious;
    this.startCursor = start;
    this.endCursor = end;
  }
}

/** One item of a page. */
export interface Edge<T> {
  readonly node: T;
  readonly cursor: string;
}

/** Where a page stands in its list, and what its items are made of. */
export interface PageOf<I, T> {
  readonly items: readonly I[];
  readonly totalCount: number;
  readonly hasNext: boolean;
  readonly hasPrevious: boolean;
  readonly show: (item: I) => T;
  readonly cursorOf: (item: I) => string;
  /** What else stands on the edge of an item. */
  readonly beside?: (item: I) => object;
}

/** A page of a list, as the API shows it; what is not asked for is not made. */
export class Connection<I, T> {
  private shown: readonly T[] | undefined;

  constructor(private readonly page: PageOf<I, T>) {}

  get nodes(): readonly T[] {
    const { items, show } = this.page;
    this.shown ??= items.map((item) => show(item));
    return this.shown;
  }

  get edges(): readonly Edge<T>[] {
    const { items, cursorOf, beside } = this.page;
    const { nodes } = this;
    return items.map((item, at) => ({ node: nodes[at] as T, cursor: cursorOf(item), ...beside?.(item) }));
  }

  get pageInfo(): PageInfo {
    const { items, hasNext, hasPrevious, cursorOf } = this.page;
    const [first] = items;
    const last = items.at(-1);
    return new PageInfo(hasNext, hasPrevious, first && cursorOf(first), last && cursorOf(last));
  }

  get totalCount(): number {
    return this.page.totalCount;
  }

  /** The same page with every item shown as something else. */
  as<S>(show: (item: T) => S): Connection<I, S> {
    const { page } = this;
    return new Connection({ ...page, show: (item) => show(page.show(item)) });
  }
}

/** The page of a list that is whole in memory; the cursor is the item's id. */
export function pageOf<T>(
  items: readonly T[],
  idOf: (item: T) => string,
  { first, after }: { readonly first?: number | null; readonly after?: string | null },
): Connection<T, T> {
  const size = pageSize(first);
  const last = after ? readCursor(after) : undefined;
  const position = after ? items.findIndex((item) => idOf(item) === last) : -1;
  if (after && position < 0) throw new InputError(`after: "${after}" is no cursor of this list`);
  return new Connection({
    items: items.slice(position + 1, position + 1 + size),
    totalCount: items.length,
    hasNext: position + 1 + size < items.length,
    hasPrevious: position >= 0,
    show: (item) => item,
    cursorOf: (item) => writeCursor(idOf(item)),
  });
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
