import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { Told } from '../data/arithmetic.mjs';
import type { Factors } from '../data/edits.mjs';
import type { ResultRow } from './graph-queries.js';

/** What edits change, handed down from a view to all below it. */
interface Viewed {
  readonly pk: number;
  readonly factors: Factors;
}

@ObjectType()
export class Input {
  @Field(() => String) path!: string;
  @Field(() => Figure) figure!: Told;
}

@ObjectType()
export class Figure {
  @Field(() => Float, { nullable: true }) estimate!: number | null;
  @Field(() => Float, { nullable: true }) low!: number | null;
  @Field(() => Float, { nullable: true }) high!: number | null;
  @Field(() => String) unit!: string;
  @Field(() => String, { nullable: true }) basis?: string | null;
  @Field(() => String, { nullable: true }) period?: string;
  @Field(() => String, { nullable: true }) formula?: string;
  @Field(() => [Input], { nullable: true }) inputs?: readonly Input[];
}

@ObjectType()
export class Company implements Viewed {
  @Field(() => ID) id!: string;
  @Field(() => String) name!: string;
  pk!: number;
  factors!: Factors;
}

@ObjectType()
export class Model {
  @Field(() => ID) id!: string;
  @Field(() => String) name!: string;
}

@ObjectType()
export class System implements Viewed {
  @Field(() => ID) id!: string;
  @Field(() => String) name!: string;
  pk!: number;
  factors!: Factors;
  vendorKey!: number;
}

@ObjectType()
export class BenchmarkResult implements Viewed {
  @Field(() => ID) id!: string;
  @Field(() => String) name!: string;
  pk!: number;
  factors!: Factors;
  row!: ResultRow;
}

@ObjectType()
export class SystemConnection {
  @Field(() => [System]) nodes!: readonly System[];
}

@ObjectType()
export class BenchmarkResultConnection {
  @Field(() => Int) totalCount!: number;
  @Field(() => [BenchmarkResult]) nodes!: readonly BenchmarkResult[];
}

@ObjectType()
export class Hit {
  @Field(() => ID) id!: string;
  @Field(() => String) kind!: string;
  @Field(() => String) name!: string;
}

@ObjectType()
export class SearchConnection {
  @Field(() => Int) totalCount!: number;
  @Field(() => [Hit]) nodes!: readonly Hit[];
}

@ObjectType()
export class View {
  factors!: Factors;
}

@InputType()
class ScaleEdit {
  @Field(() => ID) about!: string;
  @Field(() => String) property!: string;
  @Field(() => String) by!: string;
}

@InputType()
export class Edit {
  @Field(() => ScaleEdit) scale!: ScaleEdit;
}

@InputType()
class FigureFilter {
  @Field(() => Float) atLeast!: number;
}

@InputType()
export class BenchmarkResultFilter {
  @Field(() => FigureFilter) throughputPerKilowatt!: FigureFilter;
}

export enum BenchmarkResultOrderField {
  throughputPerKilowatt = 'throughputPerKilowatt',
}
export enum Direction {
  ASC = 'ASC',
  DESC = 'DESC',
}
registerEnumType(BenchmarkResultOrderField, { name: 'BenchmarkResultOrderField' });
registerEnumType(Direction, { name: 'Direction' });

@InputType()
export class BenchmarkResultOrder {
  @Field(() => BenchmarkResultOrderField) field!: BenchmarkResultOrderField;
  @Field(() => Direction) direction!: Direction;
}
