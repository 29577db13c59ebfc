import { aliasedTable, and, asc, count, desc, eq, inArray, type SQL, sql } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import type { Told } from '../data/arithmetic.mjs';
import { kindName, searchTerms } from '../data/search.mjs';
import { benchmarkResult, claim, customerShare, defaultFigure, entity, system } from './tables.js';

export interface EntityRow {
  readonly pk: number;
  readonly id: string;
  readonly name: string;
}
export interface SystemRow extends EntityRow {
  readonly vendor: number;
}
export interface ResultRow extends EntityRow {
  readonly system: number;
  readonly model: number;
}
/** A result with what its throughput per kilowatt follows from. */
export interface Run extends ResultRow {
  readonly systemId: string;
  readonly throughput: Told;
  readonly power: Told | null;
  readonly systems: Told | null;
  readonly systemPower: Told | null;
}

const ENTITY = { pk: entity.pk, id: entity.id, name: entity.name };
const SYSTEM = { ...ENTITY, vendor: system.vendor };
const RESULT = { ...ENTITY, system: benchmarkResult.system, model: benchmarkResult.model };
/** The unit, which is always there, stands first: drizzle takes a joined row for absent where its first column is null. */
const figureOf = (table: typeof defaultFigure) => ({
  unit: table.unit,
  estimate: table.estimate,
  low: table.low,
  high: table.high,
  basis: table.basis,
});

/** The queries, one for each thing that is asked for, as drizzle's documentation shows them. */
export class GraphQueries {
  constructor(private readonly db: BetterSQLite3Database) {}

  async entity(id: string, kind: string): Promise<EntityRow | undefined> {
    const isIt = and(eq(entity.id, id), eq(entity.kind, kind));
    const [row] = await this.db.select(ENTITY).from(entity).where(isIt);
    return row;
  }

  async entitiesByKey(keys: readonly number[]): Promise<EntityRow[]> {
    return await this.db
      .select(ENTITY)
      .from(entity)
      .where(inArray(entity.pk, [...keys]));
  }

  async systems(where: SQL, first: number): Promise<SystemRow[]> {
    const joined = this.db.select(SYSTEM).from(entity).innerJoin(system, eq(system.entity, entity.pk));
    return await joined.where(where).orderBy(asc(entity.id)).limit(first);
  }

  async results(systemKey: number, first: number): Promise<ResultRow[]> {
    const joined = this.db
      .select(RESULT)
      .from(benchmarkResult)
      .innerJoin(entity, eq(entity.pk, benchmarkResult.entity));
    return await joined.where(eq(benchmarkResult.system, systemKey)).orderBy(asc(entity.id)).limit(first);
  }

  async resultCount(systemKey: number): Promise<number> {
    const counted = this.db.select({ count: count() }).from(benchmarkResult);
    const [row] = await counted.where(eq(benchmarkResult.system, systemKey));
    return row?.count ?? 0;
  }

  /** What is claimed of some entities, of one property or of all. */
  async figures(keys: readonly number[], property?: string) {
    const columns = { subject: defaultFigure.subject, property: defaultFigure.property, ...figureOf(defaultFigure) };
    const named = property === undefined ? undefined : eq(defaultFigure.property, property);
    const isAsked = and(inArray(defaultFigure.subject, [...keys]), named);
    return await this.db.select(columns).from(defaultFigure).where(isAsked);
  }

  async shares(vendor: number, period: string): Promise<(Told & { id: string })[]> {
    const isShare = and(eq(defaultFigure.subject, customerShare.entity), eq(defaultFigure.property, 'share'));
    return await this.db
      .select({ id: entity.id, ...figureOf(defaultFigure) })
      .from(customerShare)
      .innerJoin(entity, eq(entity.pk, customerShare.entity))
      .innerJoin(defaultFigure, isShare)
      .where(and(eq(customerShare.vendor, vendor), eq(customerShare.period, period)));
  }

  async disclosureThreshold(vendor: number, period: string): Promise<number | undefined> {
    const isThreshold = eq(claim.property, 'customerDisclosureThreshold');
    const [row] = await this.db
      .select({ estimate: claim.estimate })
      .from(claim)
      .where(and(eq(claim.subject, vendor), isThreshold, eq(claim.period, period)))
      .orderBy(asc(claim.grade), desc(claim.publishedEnd), asc(claim.id))
      .limit(1);
    return row?.estimate ?? undefined;
  }

  /** Every result with a throughput. */
  async runs(): Promise<Run[]> {
    const figure = (name: string) => aliasedTable(defaultFigure, name);
    const [throughput, power, systems, ofSystem] = [figure('t'), figure('p'), figure('n'), figure('s')];
    const owner = aliasedTable(entity, 'owner');
    const of = (
      table: typeof defaultFigure,
      key: typeof benchmarkResult.entity | typeof benchmarkResult.system,
      name: string,
    ) => and(eq(table.subject, key), eq(table.property, name));
    const parts = {
      throughput: figureOf(throughput),
      power: figureOf(power),
      systems: figureOf(systems),
      systemPower: figureOf(ofSystem),
    };
    return await this.db
      .select({ ...RESULT, systemId: owner.id, ...parts })
      .from(benchmarkResult)
      .innerJoin(entity, eq(entity.pk, benchmarkResult.entity))
      .innerJoin(owner, eq(owner.pk, benchmarkResult.system))
      .innerJoin(throughput, of(throughput, benchmarkResult.entity, 'throughput'))
      .leftJoin(power, of(power, benchmarkResult.entity, 'power'))
      .leftJoin(systems, of(systems, benchmarkResult.entity, 'systems'))
      .leftJoin(ofSystem, of(ofSystem, benchmarkResult.system, 'power'));
  }

  async search(text: string, first: number) {
    const { name, match } = searchTerms(text);
    const found = sql`search JOIN entity ON entity.pk = search.rowid WHERE search MATCH ${match}
      AND (entity.kind <> 'source' OR EXISTS (SELECT 1 FROM claim WHERE claim.source = entity.pk))`;
    const isCalled = sql`instr(' ' || search.joined || ' ', ' ' || ${name} || ' ') > 0`;
    const rows = await this.db.all<{ id: string; kind: string; name: string }>(sql`SELECT entity.id, kind, entity.name
      FROM ${found} ORDER BY bm25(search, 10.0, 8.0, 4.0, 1.0, 8.0) - 1000 * (${isCalled})
        + 1000 * (entity.kind = 'source'), entity.id LIMIT ${first}`);
    const total = await this.db.get<{ count: number }>(sql`SELECT count(*) AS count FROM ${found}`);
    return { totalCount: total.count, nodes: rows.map((row) => ({ ...row, kind: kindName(row.kind) })) };
  }
}
