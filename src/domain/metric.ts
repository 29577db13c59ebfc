import { type Formula, parseFormula } from './formula.js';
import type { GraphLiteral } from './graph-literal.js';
import { NON_NEGATIVE, type Range, SHARE } from './property.js';
import type { Quantity } from './quantity.js';
import { parseUnit, type Unit } from './unit.js';

/** What a caller may set; in the formula it stands before a property of the same name. */
export type MetricArgument =
  | { readonly type: 'amount'; readonly unit: Unit; readonly range: Range; readonly description: string }
  | { readonly type: 'entity'; readonly kind: string; readonly description: string };

/** A case worked out by hand: the metric of `about` in `graph` is `expect`, in the metric's unit. */
export interface WorkedExample {
  readonly about: string;
  readonly graph: GraphLiteral;
  readonly arguments?: Readonly<Record<string, string>>;
  readonly period?: string;
  readonly expect: { readonly estimate?: number; readonly low: number; readonly high: number };
}

/** The quantities that a formula read, by path; several for a list. */
export type InputValues = (path: string) => readonly Quantity[];

/** A formula for one kind of entity or several, with all that it takes to run it. */
export interface Computation {
  readonly unit: Unit;
  readonly range: Range;
  /** The formula for each kind that has it. */
  readonly formulas: Readonly<Record<string, Formula>>;
  readonly arguments: Readonly<Record<string, MetricArgument>>;
  /** The flow or list whose latest complete fiscal year is the default period; the formula's first one if absent. */
  readonly period: string | undefined;
  /** The two entities that it compares, which must have done the same work: `self`, a key or an argument. */
  readonly compares: readonly [string, string] | undefined;
  /** `alike` where what happened, what is committed, planned and optional may not be set against each other. */
  readonly natures: 'alike' | undefined;
  /** Narrows the outer bound where inputs are tied to each other; the result is always a subset. */
  readonly tighten: ((outer: Quantity, inputs: InputValues) => Quantity) | undefined;
}

/** A named formula over properties and other metrics of one kind of entity, or of several kinds. */
export interface MetricDefinition extends Computation {
  readonly name: string;
  readonly description: string;
  readonly example: WorkedExample;
}

interface Draft {
  readonly name: string;
  readonly description: string;
  readonly unit: string;
  readonly range?: Range;
  readonly formulas: Readonly<Record<string, string>>;
  readonly arguments?: Readonly<Record<string, MetricArgument>>;
  readonly period?: string;
  readonly compares?: readonly [string, string];
  readonly natures?: 'alike';
  readonly tighten?: (outer: Quantity, inputs: InputValues) => Quantity;
  readonly example: WorkedExample;
}

/**
 * Defines a metric; the file's name is its id.
 * @throws FormulaError if a formula cannot be read. Whether it fits its kind is checked with the whole vocabulary.
 */
export function defineMetric(draft: Draft): MetricDefinition {
  const formulas = Object.entries(draft.formulas).map(([kind, text]) => [kind, parseFormula(text)] as const);
  return Object.freeze({
    range: NON_NEGATIVE,
    arguments: {},
    period: undefined,
    compares: undefined,
    natures: undefined,
    tighten: undefined,
    ...draft,
    unit: parseUnit(draft.unit),
    formulas: Object.fromEntries(formulas),
  });
}

/** An argument that is a quantity, above zero and inside the range. */
export function amountArgument(unit: string, description: string, range: Range = NON_NEGATIVE): MetricArgument {
  return { type: 'amount', unit: parseUnit(unit), range, description };
}

/** An argument that is an entity. No property can stand in for it: without it the metric is unknown. */
export function entityArgument(kind: string, description: string): MetricArgument {
  return { type: 'entity', kind, description };
}

/** The precision of the weights, for every metric on models in memory. */
export const BITS_PER_WEIGHT = amountArgument('bit/parameter', 'Precision of the weights, such as "8 bit/parameter"');

/** What speculative decoding gains, for every metric on decoding speed. */
export const ACCEPTED_TOKENS_PER_STEP = amountArgument('token', 'Tokens accepted per decoding step, such as "2 token"');

/** How busy a system is, for every metric on costs. */
export const UTILISATION = amountArgument('%', 'Part of the time in which the system is busy, such as "60 %"', SHARE);

/** Over how long the price of a system is written off, for every metric on purchased systems. */
export const AMORTISATION_PERIOD = amountArgument('year', 'Time over which the price is written off, such as "5 year"');

/** What a kilowatt-hour costs, for every metric on purchased systems. */
export const ELECTRICITY_PRICE = amountArgument('USD/kWh', 'Price of electricity, such as "0.1 USD/kWh"');

/** Who buys, for every metric on what a vendor owes to one customer. */
export const CUSTOMER = entityArgument('company', 'The customer');

/** How much less a customer buys; "100 %" where it leaves. */
export const CUT = amountArgument('%', 'Part of its purchases that the customer cuts, such as "50 %"', SHARE);
