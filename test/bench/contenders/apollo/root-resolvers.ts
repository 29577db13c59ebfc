import { eq, inArray } from 'drizzle-orm';
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { type Factors, factorsOf } from '../data/edits.mjs';
import { topResults } from './ranking.js';
import type { Context } from './resolvers.js';
import { entity } from './tables.js';
import {
  BenchmarkResultConnection,
  BenchmarkResultFilter,
  BenchmarkResultOrder,
  Company,
  Edit,
  SearchConnection,
  System,
  SystemConnection,
  View,
} from './types.js';

const NONE: Factors = new Map();

async function systemsWhere({ queries }: Context, ids: readonly string[], first: number, factors: Factors) {
  const where = ids.length === 1 ? eq(entity.id, ids[0] as string) : inArray(entity.id, [...ids]);
  const rows = await queries.systems(where, first);
  return rows.map(({ vendor, ...row }): System => ({ ...row, vendorKey: vendor, factors }));
}

async function companyOf({ queries }: Context, id: string, factors: Factors): Promise<Company | undefined> {
  const row = await queries.entity(id, 'company');
  return row && { ...row, factors };
}

@Resolver()
export class QueryResolver {
  @Query(() => View)
  view(@Arg('assume', () => [Edit], { nullable: true }) assume: Edit[] | undefined): View {
    return { factors: factorsOf(assume ?? []) };
  }

  @Query(() => System, { nullable: true })
  async system(@Arg('id', () => ID) id: string, @Ctx() context: Context) {
    return (await systemsWhere(context, [id], 1, NONE))[0];
  }

  @Query(() => SystemConnection)
  async systems(
    @Arg('ids', () => [ID]) ids: string[],
    @Arg('first', () => Int, { defaultValue: 50 }) first: number,
    @Ctx() context: Context,
  ) {
    return { nodes: await systemsWhere(context, ids, first, NONE) };
  }

  @Query(() => Company, { nullable: true })
  company(@Arg('id', () => ID) id: string, @Ctx() context: Context) {
    return companyOf(context, id, NONE);
  }

  @Query(() => BenchmarkResultConnection)
  benchmarkResults(
    @Arg('first', () => Int, { defaultValue: 50 }) first: number,
    @Arg('filter', () => BenchmarkResultFilter) filter: BenchmarkResultFilter,
    @Arg('orderBy', () => BenchmarkResultOrder) _orderBy: BenchmarkResultOrder,
    @Ctx() { queries }: Context,
  ) {
    return topResults(queries, filter.throughputPerKilowatt.atLeast, first, NONE);
  }

  @Query(() => SearchConnection)
  search(
    @Arg('text', () => String) text: string,
    @Arg('first', () => Int, { defaultValue: 50 }) first: number,
    @Ctx() { queries }: Context,
  ) {
    return queries.search(text, first);
  }
}

/** The same fields, below what edits change. */
@Resolver(() => View)
export class ViewResolver {
  @FieldResolver(() => System, { nullable: true })
  async system(@Root() { factors }: View, @Arg('id', () => ID) id: string, @Ctx() context: Context) {
    return (await systemsWhere(context, [id], 1, factors))[0];
  }

  @FieldResolver(() => SystemConnection)
  async systems(
    @Root() { factors }: View,
    @Arg('ids', () => [ID]) ids: string[],
    @Arg('first', () => Int, { defaultValue: 50 }) first: number,
    @Ctx() context: Context,
  ) {
    return { nodes: await systemsWhere(context, ids, first, factors) };
  }

  @FieldResolver(() => Company, { nullable: true })
  company(@Root() { factors }: View, @Arg('id', () => ID) id: string, @Ctx() context: Context) {
    return companyOf(context, id, factors);
  }

  @FieldResolver(() => BenchmarkResultConnection)
  benchmarkResults(
    @Root() { factors }: View,
    @Arg('first', () => Int, { defaultValue: 50 }) first: number,
    @Arg('filter', () => BenchmarkResultFilter) filter: BenchmarkResultFilter,
    @Arg('orderBy', () => BenchmarkResultOrder) _orderBy: BenchmarkResultOrder,
    @Ctx() { queries }: Context,
  ) {
    return topResults(queries, filter.throughputPerKilowatt.atLeast, first, factors);
  }

  @FieldResolver(() => SearchConnection)
  search(
    @Arg('text', () => String) text: string,
    @Arg('first', () => Int, { defaultValue: 50 }) first: number,
    @Ctx() { queries }: Context,
  ) {
    return queries.search(text, first);
  }
}
