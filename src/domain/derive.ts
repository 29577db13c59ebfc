import { GRADES, NATURES } from './claim.js';
import type { Entity } from './entity.js';
import { evaluate } from './evaluate.js';
import type { Figure, Input } from './figure.js';
import { pathsOf } from './formula.js';
import type { InputValues, MetricDefinition } from './metric.js';
import { type Scalar, unique } from './operand.js';
import { basisFor, hasPeriodKey, PathReader } from './path-reader.js';
import type { Period } from './period.js';
import { latestCompleteYear } from './pick.js';
import { clamp, intersection, type Quantity } from './quantity.js';
import type { Request, View } from './view.js';

/** Computes a metric of an entity in a view: the formula that is shown is the formula that is run. */
export function derive(view: View, entity: Entity, id: string, metric: MetricDefinition, request: Request): Figure {
  const formula = metric.formulas[entity.kind];
  if (!formula) throw new TypeError(`the metric "${id}" is not defined for ${entity.kind}`);
  const reader = new PathReader(view, entity, metric, {
    ...request,
    period: defaultPeriod(view, entity, metric, request),
  });
  const outcome = evaluate(formula.root, reader) as Scalar; // the vocabulary refuses formulas that give a list
  const inputs = outcome.inputs;
  const tight = outcome.quantity && finish(metric, outcome.quantity, valuesOf(inputs));
  return {
    subject: entity.id,
    property: id,
    unit: metric.unit,
    quantity: tight,
    basis: basisOf(view, inputs),
    period: reader.usesPeriod ? reader.period : undefined,
    nature: weakest(NATURES, inputs, ({ nature }) => nature),
    grade: weakest(GRADES, inputs, ({ grade }) => grade),
    claim: undefined,
    formula: formula.text,
    inputs,
    assumptions: unique(
      inputs.flatMap(({ figure }) => figure.assumptions),
      (text) => text,
    ),
    missing: outcome.missing,
  };
}

/** Clamps to the range that can exist, then narrows where inputs are tied. */
function finish(metric: MetricDefinition, outer: Quantity, inputs: InputValues): Quantity {
  const clamped = clamp(outer, metric.range);
  return metric.tighten ? (intersection(metric.tighten(clamped, inputs), clamped) ?? clamped) : clamped;
}

function valuesOf(inputs: readonly Input[]): InputValues {
  return (path) =>
    inputs.flatMap((input) => (input.path === path && input.figure.quantity ? [input.figure.quantity] : []));
}

/** The period asked for, or the entity's own, or the latest complete fiscal year of the metric's flow or list. */
function defaultPeriod(view: View, entity: Entity, metric: MetricDefinition, request: Request): Period | undefined {
  if (entity.period ?? request.period) return entity.period ?? request.period;
  const formula = metric.formulas[entity.kind];
  const paths = formula ? pathsOf(formula.root) : [];
  const fields = view.vocabulary.fields(entity.kind);
  const names = metric.period === undefined ? paths : [{ segments: [metric.period], basis: undefined }];
  for (const { segments, basis } of names) {
    const [name = ''] = segments;
    const field = fields.get(name);
    if (field?.type === 'property' && field.property.time === 'flow') {
      return view.figure(entity.id, name, { basis: basis ?? basisFor(field, request) }).period;
    }
    if (field?.type === 'inverse' && hasPeriodKey(view, field.inverse.kind)) {
      const periods = view.list(entity.id, name).flatMap((id) => view.entity(id)?.period ?? []);
      return latestCompleteYear(periods, view.calendar(entity), view.today);
    }
  }
  return undefined;
}

/** The bases of the inputs that have a choice of bases, by property: `power: server-nameplate`. */
function basisOf(view: View, inputs: readonly Input[]): string | undefined {
  const named = inputs.flatMap(({ figure }) => {
    if (!figure.claim) return figure.basis?.split(', ') ?? [];
    const kind = view.entity(figure.subject)?.kind;
    const declared = kind === undefined ? undefined : view.vocabulary.definition(kind).properties[figure.property];
    return declared && declared.bases.length > 1 ? [`${figure.property}: ${figure.claim.basis}`] : [];
  });
  return named.length === 0 ? undefined : [...new Set(named)].join(', ');
}

function weakest<T extends string>(
  order: readonly T[],
  inputs: readonly Input[],
  of: (figure: Figure) => T | undefined,
): T | undefined {
  const found = inputs.map(({ figure }) => of(figure)).filter((value) => value !== undefined);
  return order.findLast((value) => found.includes(value));
}
