import { UNSPECIFIED } from '../domain/claim.js';
import { didYouMean } from '../domain/did-you-mean.js';
import { formatQuantity } from '../domain/format.js';
import { pathsOf } from '../domain/formula.js';
import { resolvePath } from '../domain/infer.js';
import type { Computation, MetricArgument } from '../domain/metric.js';
import { parseQuantity } from '../domain/notation.js';
import { parsePeriod } from '../domain/period.js';
import { clamp, point, type Quantity, requireSame } from '../domain/quantity.js';
import { parseUnit, sameDimension, type Unit } from '../domain/unit.js';
import type { Field, Vocabulary } from '../domain/vocabulary.js';
import { FigureObject } from './figure-object.js';
import { InputError, readInput } from './input-error.js';
import type { Node } from './node.js';

/** What the API needs to know of a property or metric to offer it as a field. */
export interface FigureField {
  readonly name: string;
  readonly unit: Unit;
  readonly description: string;
  readonly bases: readonly string[];
  /** Whether a period can be asked for. */
  readonly hasPeriod: boolean;
  readonly arguments: Readonly<Record<string, MetricArgument>>;
}

/** Everything of a kind that is a number, in the order of its definition. */
export function figureFields(kind: string, vocabulary: Vocabulary): readonly FigureField[] {
  return [...vocabulary.fields(kind)].flatMap(([name, field]) => figureField(kind, name, field, vocabulary) ?? []);
}

function figureField(kind: string, name: string, field: Field, vocabulary: Vocabulary): FigureField | undefined {
  if (field.type === 'property' && field.property.type === 'amount') {
    const { unit, description, bases, time } = field.property;
    const choices = bases.length > 1 ? bases : [];
    return { name, unit, description, bases: choices, hasPeriod: time !== 'fixed', arguments: {} };
  }
  if (field.type !== 'metric') return undefined;
  const { metric } = field;
  const reach = reachOf(kind, metric, vocabulary);
  const description = `${metric.description}. Formula: ${metric.formulas[kind]?.text}`;
  return { name, unit: metric.unit, description, ...reach, arguments: metric.arguments };
}

/** What a caller may ask of a computation beside its arguments. */
interface Reach {
  readonly bases: readonly string[];
  readonly hasPeriod: boolean;
}

/** The bases that the inputs of a computation know, and whether a period plays a part, through all metrics below it. */
export function reachOf(kind: string, computation: Computation, vocabulary: Vocabulary): Reach {
  const formula = computation.formulas[kind];
  const bases = new Set<string>();
  let hasPeriod = computation.period !== undefined;
  for (const path of formula ? pathsOf(formula.root) : []) {
    const end = resolvePath(path, kind, computation.arguments, vocabulary, formula?.text ?? '');
    const last = path.segments.at(-1) ?? '';
    const field = vocabulary.fields(end.owner).get(last);
    if (field?.type === 'metric' && end.metric) {
      const below = reachOf(end.owner, field.metric, vocabulary);
      for (const basis of below.bases) bases.add(basis);
      hasPeriod ||= below.hasPeriod;
    } else if (field?.type === 'property' && path.basis === undefined) {
      if (field.property.bases.length > 1) for (const basis of field.property.bases) bases.add(basis);
    }
    if (field?.type === 'property' && field.property.time === 'flow') hasPeriod = true;
  }
  bases.delete(UNSPECIFIED);
  return { bases: bases.size > 0 ? [...bases, UNSPECIFIED] : [], hasPeriod };
}

type Given = Readonly<Record<string, string | null | undefined>>;

/** Answers a figure field: reads the arguments, asks the view, tells it in the unit asked for. */
export function answerFigure(node: Node, field: FigureField, given: Given): FigureObject {
  const { view, from, nodes } = node;
  const unit =
    typeof given.unit === 'string' ? readInput('unit', () => unitLike(field.unit, given.unit as string)) : field.unit;
  const basis = readBasis(field.name, field.bases, given.basis ?? undefined);
  const asked = given.period ?? undefined;
  const period = asked === undefined ? undefined : readInput('period', () => parsePeriod(asked, view.calendar(from)));
  const values = Object.entries(field.arguments).flatMap(([name, argument]) => {
    const written = given[name];
    return written === undefined || written === null
      ? []
      : [[name, readArgument(node, name, argument, written)] as const];
  });
  const figure = view.figure(from.id, field.name, { period, basis, arguments: Object.fromEntries(values) });
  return new FigureObject(view, figure, unit, nodes);
}

/** @throws InputError for a basis that nothing in the figure knows, with the nearest or all that it knows */
export function readBasis(name: string, bases: readonly string[], basis: string | undefined): string | undefined {
  if (basis === undefined || bases.includes(basis)) return basis;
  const known = bases.length > 0 ? `; expected one of ${bases.join(', ')}` : '; it knows none';
  throw new InputError(`basis: "${name}" has no basis "${basis}"${didYouMean(basis, bases) || known}`);
}

/** @throws InputError for a unit of another dimension, UnitError for no unit */
export function unitLike(expected: Unit, text: string): Unit {
  const unit = parseUnit(text);
  if (sameDimension(unit.dimension, expected.dimension)) return unit;
  throw new InputError(`unit: "${text}" has another dimension; expected one like ${expected.text || '1'}`);
}

function readArgument(node: Node, name: string, argument: MetricArgument, written: string): Quantity | string {
  if (argument.type === 'entity') {
    const found = node.view.entity(written);
    if (found?.kind === argument.kind) return written;
    const problem = found ? `is a ${found.kind}` : 'does not exist';
    throw new InputError(`${name}: "${written}" ${problem}${didYouMean(written, node.view.ids(argument.kind))}`);
  }
  return readInput(name, () => {
    const quantity = parseQuantity(written, argument.unit);
    requireSame(quantity, { ...quantity, dimension: argument.unit.dimension }, `take "${written}" as a quantity like`);
    if (quantity.low <= 0) throw new InputError(`${name}: found "${written}", expected a value above zero`);
    const inside = clamp(quantity, argument.range);
    if (inside) return inside;
    const most = formatQuantity(point(argument.range.high, argument.unit.dimension), argument.unit);
    throw new InputError(`${name}: found "${written}", expected at most ${most}`);
  });
}
