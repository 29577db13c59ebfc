import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { concentration, scaled, type Told, tellFigure, throughputPerKilowatt, unknown } from '../data/arithmetic.mjs';
import type { GraphQueries } from './graph-queries.js';
import type { Reads } from './reads.js';
import { BenchmarkResult, BenchmarkResultConnection, Company, Figure, Input, Model, System } from './types.js';

export interface Context {
  readonly queries: GraphQueries;
  readonly reads: Reads;
}

/** A claimed figure of an entity, as the view has it. */
async function claimed({ reads }: Context, { pk, id, factors }: System | BenchmarkResult, property: string) {
  const figure = await reads.figure(pk, property);
  return figure && scaled(figure, factors.get(`${id}.${property}`));
}

const toldOf = async (context: Context, of: System, property: string, unit: string): Promise<Told> =>
  tellFigure((await claimed(context, of, property)) ?? unknown(unit));

@Resolver(() => Company)
export class CompanyResolver {
  @FieldResolver(() => Figure)
  async customerConcentration(
    @Root() { pk, id, factors }: Company,
    @Arg('period', () => String) period: string,
    @Ctx() { queries }: Context,
  ): Promise<Told> {
    const shares = await queries.shares(pk, period);
    const threshold = await queries.disclosureThreshold(pk, period);
    const factor = factors.get(`${id}.customerDisclosureThreshold`) ?? 1;
    const edited = shares.map((share) => scaled(share, factors.get(`${share.id}.share`)));
    return { ...tellFigure(concentration(edited, threshold && threshold * factor)), period };
  }
}

@Resolver(() => System)
export class SystemResolver {
  @FieldResolver(() => Company)
  async vendor(@Root() { vendorKey, factors }: System, @Ctx() { reads }: Context): Promise<Company> {
    return { ...(await reads.entity(vendorKey)), factors };
  }

  @FieldResolver(() => Figure)
  power(@Root() system: System, @Ctx() context: Context): Promise<Told> {
    return toldOf(context, system, 'power', 'kW');
  }

  @FieldResolver(() => Figure)
  memory(@Root() system: System, @Ctx() context: Context): Promise<Told> {
    return toldOf(context, system, 'memory', 'GB');
  }

  @FieldResolver(() => Figure)
  memoryBandwidth(@Root() system: System, @Ctx() context: Context): Promise<Told> {
    return toldOf(context, system, 'memoryBandwidth', 'TB/s');
  }

  @FieldResolver(() => Figure)
  accelerators(@Root() system: System, @Ctx() context: Context): Promise<Told> {
    return toldOf(context, system, 'accelerators', 'count');
  }

  @FieldResolver(() => BenchmarkResultConnection)
  async benchmarkResults(
    @Root() { pk, factors }: System,
    @Arg('first', () => Int, { defaultValue: 50 }) first: number,
    @Ctx() { queries }: Context,
  ): Promise<BenchmarkResultConnection> {
    const rows = await queries.results(pk, first);
    const nodes = rows.map((row) => ({ pk: row.pk, id: row.id, name: row.name, row, factors }));
    return { totalCount: await queries.resultCount(pk), nodes };
  }
}

@Resolver(() => BenchmarkResult)
export class BenchmarkResultResolver {
  @FieldResolver(() => System)
  async system(@Root() { row, factors }: BenchmarkResult, @Ctx() { reads }: Context): Promise<System> {
    const { vendor, ...system } = await reads.system(row.system);
    return { ...system, vendorKey: vendor, factors };
  }

  @FieldResolver(() => Model)
  model(@Root() { row }: BenchmarkResult, @Ctx() { reads }: Context): Promise<Model> {
    return reads.entity(row.model);
  }

  @FieldResolver(() => Figure)
  async throughputPerKilowatt(@Root() result: BenchmarkResult, @Ctx() context: Context): Promise<Told> {
    const [throughput, power, systems, systemPower] = await Promise.all([
      claimed(context, result, 'throughput'),
      claimed(context, result, 'power'),
      claimed(context, result, 'systems'),
      this.system(result, context).then((system) => claimed(context, system, 'power')),
    ]);
    return tellFigure(throughputPerKilowatt({ throughput, power, systems, systemPower }));
  }
}

@Resolver(() => Figure)
export class FigureResolver {
  @FieldResolver(() => [Input])
  inputs(@Root() { inputs = [] }: Figure) {
    return inputs.map(({ path, figure }) => ({ path, figure: tellFigure(figure) }));
  }
}
