import { add } from './arithmetic.js';
import type { Entity } from './entity.js';
import type { Figure } from './figure.js';
import { formatQuantity } from './format.js';
import type { PathNode } from './formula.js';
import type { MetricDefinition } from './metric.js';
import { inWords } from './names.js';
import { type List, type Operand, type Scalar, scalar, unknown } from './operand.js';
import { type Period, samePeriod, yearBefore } from './period.js';
import type { Request, View } from './view.js';
import { ASSUMPTIONS, type Field } from './vocabulary.js';

/** One end of a walk along a path; `root` is the member of the list that it went through. */
interface Stop {
  readonly root: string;
  readonly id: string;
  /** The key or relation that leads nowhere from `id`. */
  readonly missing: string | undefined;
}

/** Where a walk along a path has come to. */
interface Place {
  readonly stops: readonly Stop[];
  readonly list: boolean;
}

const at = (id: string): Place => ({ stops: [{ root: id, id, missing: undefined }], list: false });

/** Reads the paths of one metric on one entity, and remembers whether a period played a part. */
export class PathReader {
  usesPeriod = false;
  readonly period: Period | undefined;

  constructor(
    private readonly view: View,
    private readonly entity: Entity,
    private readonly metric: MetricDefinition,
    private readonly request: Request,
  ) {
    this.period = request.period;
  }

  read(path: PathNode, when: 'now' | 'previous'): Operand {
    const [head = ''] = path.segments;
    const argument = this.argument(head, path);
    if (argument) return argument;
    const period = this.periodFor(when);
    if (when === 'previous' && !period) return unknown([{ subject: this.entity.id, property: 'period' }]);
    let place = at(this.entity.id);
    for (const [index, name] of path.segments.entries()) {
      const next = this.step(place, name, index === 0, period);
      if (!next) return this.values(place, name, path, period);
      if (next.stops.length === 0) {
        return { type: 'list', members: [], missing: place.stops.map(({ id }) => ({ subject: id, property: name })) };
      }
      place = next;
    }
    throw new TypeError(`the path "${path.segments.join('.')}" does not end at a number`);
  }

  /** The caller's value for an amount argument; undefined if none was given and a property may stand in. */
  private argument(name: string, path: PathNode): Operand | undefined {
    if (!Object.hasOwn(this.metric.arguments, name) || path.segments.length > 1) return undefined;
    const declared = this.metric.arguments[name];
    const given = this.request.arguments?.[name];
    if (declared?.type !== 'amount') return undefined;
    if (given !== undefined && typeof given !== 'string') {
      const told = `${inWords(name)} = ${formatQuantity(given, declared.unit)} (as asked)`;
      const figure = { ...BLANK, subject: this.entity.id, property: name, unit: declared.unit, quantity: given };
      return scalar(given, [
        { ...scalar(given), inputs: [{ path: name, figure: { ...figure, assumptions: [told] } }] },
      ]);
    }
    const known = this.view.vocabulary.fields(this.entity.kind).has(name);
    return known ? undefined : unknown([{ subject: this.entity.id, property: name }]);
  }

  private periodFor(when: 'now' | 'previous'): Period | undefined {
    return when === 'previous' && this.period ? yearBefore(this.period, this.view.calendar(this.entity)) : this.period;
  }

  /** One step along the path; undefined where the name is a number. */
  private step(place: Place, name: string, isHead: boolean, period: Period | undefined): Place | undefined {
    if (isHead && name === ASSUMPTIONS.name) return at(ASSUMPTIONS.id);
    if (isHead && this.metric.arguments[name]?.type === 'entity') {
      const given = this.request.arguments?.[name];
      return typeof given === 'string'
        ? at(given)
        : { stops: [{ root: this.entity.id, id: this.entity.id, missing: name }], list: false };
    }
    const sound = place.stops.find(({ missing }) => missing === undefined);
    const field = sound && this.field(sound.id, name);
    if (!sound) return undefined;
    if (field?.type === 'key' || (field?.type === 'property' && field.property.type === 'one')) {
      return { ...place, stops: place.stops.map((stop) => this.follow(stop, name, field.type)) };
    }
    const isList = field?.type === 'inverse' || field?.type === 'collection';
    if (!isList && !(field?.type === 'property' && field.property.type === 'many')) return undefined;
    const ids = this.view.list(sound.id, name).filter((id) => this.inPeriod(id, period));
    return { stops: ids.map((id) => ({ root: id, id, missing: undefined })), list: true };
  }

  private follow(stop: Stop, name: string, via: 'key' | 'property'): Stop {
    if (stop.missing !== undefined) return stop;
    const next = via === 'key' ? this.view.entity(stop.id)?.keys[name] : this.view.one(stop.id, name);
    return next === undefined ? { ...stop, missing: name } : { ...stop, id: next };
  }

  private field(id: string, name: string): Field | undefined {
    const kind = this.view.entity(id)?.kind;
    return kind === undefined ? undefined : this.view.vocabulary.fields(kind).get(name);
  }

  private inPeriod(id: string, period: Period | undefined): boolean {
    const entity = this.view.entity(id);
    if (!entity || !hasPeriodKey(this.view, entity.kind)) return true;
    this.usesPeriod = true;
    return samePeriod(entity.period, period);
  }

  /** The figures called `name` of the entities that the walk has come to. */
  private values(place: Place, name: string, path: PathNode, period: Period | undefined): Operand {
    const label = path.basis === undefined ? path.segments.join('.') : `${path.segments.join('.')}[${path.basis}]`;
    const found = place.stops.map(({ root, id, missing }) => ({
      root,
      missing: [{ subject: id, property: missing ?? name }],
      figure: missing === undefined && this.view.entity(id) ? this.figure(id, name, path, period) : undefined,
    }));
    const fits = this.sharedBasis(found.flatMap(({ figure }) => figure ?? []));
    const members = found.flatMap(({ root, missing, figure }) => {
      if (figure && place.list && !fits(figure)) return [];
      return [{ subject: root, value: figure ? read(label, figure) : unknown(missing) }];
    });
    if (place.list) return { type: 'list', members, missing: [] };
    return members[0]?.value ?? unknown([{ subject: this.entity.id, property: label }]);
  }

  private figure(id: string, name: string, path: PathNode, period: Period | undefined): Figure {
    const field = this.field(id, name);
    const { arguments: args, basis } = this.request;
    if (field?.type === 'metric') {
      const figure = this.view.figure(id, name, { period, basis: path.basis ?? basis, arguments: args });
      if (figure.period) this.usesPeriod = true;
      return figure;
    }
    const flow = field?.type === 'property' && field.property.time === 'flow';
    if (flow) this.usesPeriod = true;
    return this.view.figure(id, name, {
      period: flow ? period : undefined,
      basis: path.basis ?? basisFor(field, this.request),
    });
  }

  /** Unlike bases are never mixed in a list: of those that occur, the one that the property names first stays. */
  private sharedBasis(figures: readonly Figure[]): (figure: Figure) => boolean {
    const claimed = figures.flatMap(({ claim }) => claim ?? []);
    const [first] = claimed;
    const field = first && this.field(first.subject, first.property);
    const order = field?.type === 'property' ? field.property.bases : [];
    const chosen = order.find((basis) => claimed.some((claim) => claim.basis === basis));
    return ({ claim }) => claim === undefined || claim.basis === chosen;
  }

  byParent(list: List): List {
    const groups = new Map<string, { subject: string; value: Scalar }>();
    for (const { subject, value } of list.members) {
      const customer = this.view.entity(subject)?.keys.customer;
      const group = customer === undefined ? subject : this.view.ultimateParent(customer);
      const before = groups.get(group)?.value;
      groups.set(group, { subject: group, value: before ? joined(before, value) : value });
    }
    return { ...list, members: [...groups.values()] };
  }
}

function read(path: string, figure: Figure): Scalar {
  const missing = figure.quantity ? [] : figure.missing;
  return { type: 'scalar', quantity: figure.quantity, inputs: [{ path, figure: told(figure) }], missing };
}

function joined(a: Scalar, b: Scalar): Scalar {
  return a.quantity && b.quantity ? scalar(add(a.quantity, b.quantity), [a, b]) : scalar(undefined, [a, b]);
}

/** A default of the house is named where it is used. */
function told(figure: Figure): Figure {
  if (figure.subject !== ASSUMPTIONS.id || !figure.quantity) return figure;
  const words = `${inWords(figure.property)} = ${formatQuantity(figure.quantity, figure.unit)} (house assumption)`;
  return { ...figure, assumptions: [words] };
}

const BLANK: Omit<Figure, 'subject' | 'property' | 'unit'> = {
  quantity: undefined,
  basis: undefined,
  period: undefined,
  nature: undefined,
  grade: undefined,
  claim: undefined,
  formula: undefined,
  inputs: [],
  assumptions: [],
  missing: [],
};

/** A basis that the caller asks for narrows every input that knows it. */
export function basisFor(field: Field | undefined, { basis }: Request): string | undefined {
  return basis !== undefined && field?.type === 'property' && field.property.bases.includes(basis) ? basis : undefined;
}

/** Whether the entities of a kind are each about a period. */
export function hasPeriodKey(view: View, kind: string): boolean {
  return view.vocabulary.definition(kind).keys.period?.type === 'period';
}
