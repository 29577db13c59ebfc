import { type GraphQLField, type GraphQLNamedType, getNamedType } from 'graphql';
import { DEFAULT_PAGE } from './connection.js';

/**
 * What fields cost, in points of about ten microseconds of one processor: measured on the shipped seeds in a view that
 * nothing had been asked of, and rounded up.
 */

/** A condition of a filter, or an order: a figure of every entity of the kind. */
export const CONDITION = 600;

/** What is worked out over the whole graph as soon as a view is asked for it, by the names of the fields that do. */
export const WHOLE_GRAPH: ReadonlyMap<string, number> = new Map([
  ['findings', 60_000],
  ['sound', 60_000],
  ['audit', 400_000],
  ['changes', 150_000],
  ['effects', 150_000],
]);

/** By the name of a field: what it works out each time that it is asked. */
const OWN: ReadonlyMap<string, number> = new Map([
  ['corrections', 4_000],
  ['unless', 3_000],
  ['assumptions', 30],
  ['sound', 200],
  ['search', 100],
  ['derive', 6_000],
  ['breakEven', 20_000],
  ['history', 200],
  ['neighbours', 50],
]);

/** Any figure: a claim is picked, or a formula run. */
const FIGURE = 15;

/** A measure that two entities are compared on. */
const MEASURE = 1_200;

/** How long lists without pages are taken to be, where it is not the usual length. */
const LENGTHS: ReadonlyMap<string, number> = new Map([
  ['judgements', 100],
  ['metrics', 70],
  ['rules', 30],
  ['scenarios', 10],
  ['datasets', 11],
  ['history', 20],
  ['kinds', 20],
  ['facts', 10],
]);
const USUAL_LENGTH = 3;
/** Figures of an entity; where they are named, as many as are named. */
const FIGURES = 30;

type Arguments = Readonly<Record<string, unknown>>;
type Field = GraphQLField<unknown, unknown>;

/** What a field costs by itself, without what is selected in it. */
export function ownCost({ name, type }: Field, args: Arguments): number {
  if (name === 'compare') return MEASURE * lengthOf(args.on, 1);
  if (name === 'figures') return FIGURE * figures(args);
  const figure = getNamedType(type).name === 'Figure' ? FIGURE : 1;
  return OWN.get(name) ?? figure;
}

/** How many items a list has at most, or is taken to have. */
export function listSize(type: GraphQLNamedType, { name }: Field, args: Arguments): number {
  if (type.name.endsWith('Connection')) return 1; // the page counts, not its nodes and edges
  if (typeof args.first === 'number') return Math.max(1, args.first);
  if ('first' in args) return DEFAULT_PAGE;
  if (name === 'figures') return figures(args);
  if (name === 'compare') return lengthOf(args.on, 1);
  return LENGTHS.get(name) ?? USUAL_LENGTH;
}

const figures = ({ names }: Arguments): number => lengthOf(names, FIGURES);

const lengthOf = (value: unknown, absent: number): number => (Array.isArray(value) ? value.length : absent);
