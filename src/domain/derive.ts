import { differences } from './alike.js';
import type { AskedPeriod } from './asked-period.js';
import { basesOfInputs, describeBases, unlikeBases } from './bases.js';
import { GRADES, type Grade, happened, NATURES, type Nature } from './claim.js';
import { type Entity, hasPeriodKey } from './entity.js';
import { evaluate } from './evaluate.js';
import { BLANK, type Figure, type Input, type Missing } from './figure.js';
import { callsOf, type Formula, type PathNode, pathsOf } from './formula.js';
import type { Computation, InputValues } from './metric.js';
import { type Scalar, unique } from './operand.js';
import { basisFor, PathReader } from './path-reader.js';
import type { Period } from './period.js';
import { latestCompleteYear } from './pick.js';
import { latestPiecedYear } from './pro-rating.js';
import { clamp, type Quantity } from './quantity.js';
import type { Request, View } from './view.js';

/** Computes a metric of an entity in a view: the formula that is shown is the formula that is run. */
export function derive(view: View, entity: Entity, id: string, metric: Computation, request: Request): Figure {
  const formula = metric.formulas[entity.kind];
  if (!formula) throw new TypeError(`the metric "${id}" is not defined for ${entity.kind}`);
  const reader = new PathReader(view, entity, metric, request, periodOf(view, entity, metric, request));
  const outcome = evaluate(formula.root, reader) as Scalar; // the vocabulary refuses formulas that give a list
  const { inputs } = outcome;
  const bases = basesOfInputs(view, inputs);
  const { refused, settings } = differences(view, entity, metric, request);
  const faults = [
    ...unlikeBases(entity.id, bases),
    ...(metric.natures === 'alike' ? unlikeNatures(entity.id, id, inputs) : []),
    ...refused,
    ...notGiven(entity.id, metric, request),
  ];
  const clamped = outcome.quantity && clamp(outcome.quantity, metric.range);
  const outside =
    outcome.quantity && !clamped
      ? [{ subject: entity.id, property: id, reason: 'the inputs contradict each other' }]
      : [];
  const sound = faults.length === 0 && clamped;
  return {
    ...BLANK,
    subject: entity.id,
    property: id,
    unit: metric.unit,
    quantity: sound ? tightened(metric, clamped, inputs) : undefined,
    basis: describeBases(view, inputs),
    bases,
    period: reader.usesPeriod && typeof reader.period === 'object' ? reader.period : undefined,
    nature: weakest<Nature>(NATURES, inputs, ({ nature }) => nature),
    grade: weakest<Grade>(GRADES, inputs, ({ grade }) => grade),
    formula: formula.text,
    inputs,
    assumptions: unique([...inputs.flatMap(({ figure }) => figure.assumptions), ...settings], (text) => text),
    missing: unique([...outcome.missing, ...faults, ...outside], ({ subject, property }) => `${subject} ${property}`),
  };
}

function tightened(metric: Computation, outer: Quantity, inputs: readonly Input[]): Quantity {
  const values: InputValues = (path) => {
    return inputs.flatMap((input) => (input.path === path && input.figure.quantity ? [input.figure.quantity] : []));
  };
  return metric.tighten ? metric.tighten(outer, values) : outer;
}

/**
 * The period asked for, or the entity's own, or the latest complete fiscal year of the metric's flow or list, or the
 * latest complete calendar year of a flow that is pieced together from other periods. Where
 * there is no such year, a list of statements is read for those without a period, and a flow cannot be read at all.
 */
function periodOf(view: View, entity: Entity, metric: Computation, request: Request): AskedPeriod | undefined {
  if (hasPeriodKey(view.vocabulary.definition(entity.kind))) return entity.period ?? 'unspecified';
  if (request.period) return request.period;
  const formula = metric.formulas[entity.kind];
  const pieced = metric.period === undefined ? piecedOf(formula) : undefined;
  if (pieced) return defaultYear(view, entity, pieced, request);
  const paths = formula ? pathsOf(formula.root) : [];
  const fields = view.vocabulary.fields(entity.kind);
  const names = metric.period === undefined ? paths : [{ segments: [metric.period], basis: undefined }];
  for (const { segments, basis } of names) {
    const [name = ''] = segments;
    const field = fields.get(name);
    if (field?.type === 'property' && field.property.time === 'flow') {
      return view.figure(entity.id, name, { basis: basis ?? basisFor(field, request) }).period ?? 'none';
    }
    if (field?.type === 'inverse' && hasPeriodKey(view.vocabulary.definition(field.inverse.kind))) {
      const periods = view.list(entity.id, name).flatMap((id) => view.entity(id)?.period ?? []);
      return latestCompleteYear(periods, view.calendar(entity), view.today) ?? 'unspecified';
    }
  }
  return undefined;
}

/** What a formula pieces together from other periods. */
function piecedOf(formula: Formula | undefined): PathNode | undefined {
  const [call] = formula ? callsOf(formula.root).filter(({ name }) => name === 'proRated') : [];
  return call?.parameters[0]?.type === 'path' ? call.parameters[0] : undefined;
}

function defaultYear(view: View, entity: Entity, { segments: [name = ''], basis }: PathNode, request: Request): Period {
  const field = view.vocabulary.fields(entity.kind).get(name);
  return latestPiecedYear(view, entity, name, basis ?? basisFor(field, request));
}

/** Inputs of which some happened and others are committed, planned or optional. */
function unlikeNatures(subject: string, property: string, inputs: readonly Input[]): readonly Missing[] {
  const natures = inputs.flatMap(({ figure }) => figure.nature ?? []);
  const found = unique(natures, (nature) => (happened(nature) ? 'happened' : nature));
  return found.length > 1 ? [{ subject, property, reason: `natures differ: ${found.join(', ')}` }] : [];
}

/** Entities that the metric takes and that were not named. */
function notGiven(subject: string, metric: Computation, request: Request): readonly Missing[] {
  const names = Object.entries(metric.arguments).filter(([, { type }]) => type === 'entity');
  const absent = names.filter(([name]) => typeof request.arguments?.[name] !== 'string');
  return absent.map(([property]) => ({ subject, property }));
}

/** The weakest among the inputs and the relations that led to them. */
function weakest<T extends string>(
  order: readonly T[],
  inputs: readonly Input[],
  of: (from: { grade: Grade | undefined; nature: Nature | undefined }) => T | undefined,
): T | undefined {
  const found = inputs.flatMap(({ figure, via }) => [figure, ...via].flatMap((from) => of(from) ?? []));
  return order.findLast((value) => found.includes(value));
}
