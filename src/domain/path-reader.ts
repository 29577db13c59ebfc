import { add } from './arithmetic.js';
import type { AskedPeriod } from './asked-period.js';
import type { Claim } from './claim.js';
import { type Entity, hasPeriodKey } from './entity.js';
import { BLANK, type Figure, type Missing } from './figure.js';
import { formatQuantity } from './format.js';
import type { Condition, PathNode } from './formula.js';
import type { Computation } from './metric.js';
import { inWords } from './names.js';
import { type List, type Operand, type Scalar, scalar, unknown } from './operand.js';
import { yearBefore } from './period.js';
import { proRated } from './pro-rating.js';
import { ultimateParent } from './ultimate-parent.js';
import type { Request, View } from './view.js';
import { ASSUMPTIONS, type Field, WHAT_IF } from './vocabulary.js';
import { type Place, type Stop, seesAll, startAt, step } from './walk.js';
import { membersWhere } from './where.js';

type When = 'now' | 'previous';

const EMPTY: List = { type: 'list', members: [], missing: [], gaps: [] };
const INDEPENDENT = 'customers without a stated parent are independent of each other (house assumption)';

/** Reads the paths of one metric on one entity, and remembers whether a period played a part. */
export class PathReader {
  usesPeriod = false;

  constructor(
    private readonly view: View,
    private readonly entity: Entity,
    private readonly metric: Computation,
    private readonly request: Request,
    /** The period of the metric: as asked, the entity's own, or the default. */
    readonly period: AskedPeriod | undefined,
  ) {}

  read(path: PathNode, when: When): Operand {
    const argument = this.argument(path);
    if (argument) return argument;
    const period = this.periodAt(when);
    if (when === 'previous' && typeof period !== 'object') return unknown([this.missing('period')]);
    const [head = '', ...rest] = path.segments;
    let place = this.head(head) ?? step(this.view, startAt(this.entity.id), head, period);
    if (!place) return this.values(startAt(this.entity.id), head, path, when);
    for (const name of rest) {
      const next: Place | undefined = place.stops.length === 0 ? undefined : step(this.view, place, name, period);
      if (!next) break;
      place = next;
    }
    this.noteStatements(place);
    if (place.stops.length === 0) return { ...EMPTY, missing: [this.missing(head)] };
    return this.values(place, path.segments.at(-1) ?? head, path, when);
  }

  /** What is missing because the view does not see every member of the list that a path runs over. */
  unseen({ segments: [list = ''] }: PathNode, when: When): readonly Missing[] {
    const all = seesAll(this.view, this.entity.id, list, this.periodAt(when));
    return all ? [] : [this.missing(list, 'the view does not see all that was disclosed')];
  }

  proRated({ segments: [name = ''], basis }: PathNode, when: When): Scalar {
    const period = this.periodAt(when);
    if (typeof period !== 'object') return unknown([this.missing('period')]);
    this.usesPeriod = true;
    const asked = basis ?? basisFor(this.field(this.entity.id, name), this.request);
    const { quantity, inputs, missing } = proRated(this.view, this.entity, name, period, asked);
    const label = basis === undefined ? name : `${name}[${basis}]`;
    return { type: 'scalar', quantity, inputs: inputs.map((figure) => ({ path: label, figure, via: [] })), missing };
  }

  byParent(list: List): List {
    const groups = new Map<string, Scalar>();
    for (const { subject, value } of list.members) {
      const customer = this.view.entity(subject)?.keys.customer;
      const { id, via } = customer === undefined ? { id: subject, via: [] } : ultimateParent(this.view, customer);
      const told = via.length > 0 ? withClaims(value, via) : withAssumption(value, INDEPENDENT);
      const before = groups.get(id);
      groups.set(id, before ? joined(before, told) : told);
    }
    return { ...list, members: [...groups].map(([subject, value]) => ({ subject, value })) };
  }

  where(list: List, conditions: readonly Condition[]): List {
    return membersWhere(this.view, list, conditions, (word) => this.idOf(word));
  }

  /** The id that a word of a condition stands for: an argument, or a key of the entity. */
  private idOf(name: string): string | undefined {
    const given = Object.hasOwn(this.metric.arguments, name) ? this.request.arguments?.[name] : this.entity.keys[name];
    return typeof given === 'string' ? given : undefined;
  }

  private missing(property: string, reason?: string): Missing {
    return { subject: this.entity.id, property, ...(reason !== undefined && { reason }) };
  }

  /** The caller's value for an amount argument; undefined if none was given and a property may stand in. */
  private argument({ segments }: PathNode): Operand | undefined {
    const [name = '', ...rest] = segments;
    const declared = Object.hasOwn(this.metric.arguments, name) ? this.metric.arguments[name] : undefined;
    if (declared?.type !== 'amount' || rest.length > 0) return undefined;
    const given = this.request.arguments?.[name];
    if (given !== undefined && typeof given !== 'string') {
      const assumptions = [`${inWords(name)} = ${formatQuantity(given, declared.unit)} (as asked)`];
      const figure = {
        ...BLANK,
        subject: this.entity.id,
        property: name,
        unit: declared.unit,
        quantity: given,
        assumptions,
      };
      return { type: 'scalar', quantity: given, inputs: [{ path: name, figure, via: [] }], missing: [] };
    }
    const known = this.view.vocabulary.fields(this.entity.kind).has(name);
    return known ? undefined : unknown([this.missing(name)]);
  }

  private periodAt(when: When): AskedPeriod | undefined {
    if (when === 'now' || typeof this.period !== 'object') return this.period;
    return yearBefore(this.period, this.view.calendar(this.entity));
  }

  /** The place that a name leads to which is no field of the entity: the assumptions, or an argument. */
  private head(name: string): Place | undefined {
    if (name === ASSUMPTIONS.name) return startAt(ASSUMPTIONS.id);
    if (this.metric.arguments[name]?.type !== 'entity') return undefined;
    const given = this.request.arguments?.[name];
    return typeof given === 'string' ? startAt(given) : startAt(this.entity.id, name);
  }

  private noteStatements({ stops: [first], list }: Place): void {
    const kind = first && this.view.entity(first.root)?.kind;
    if (list && kind !== undefined && hasPeriodKey(this.view.vocabulary.definition(kind))) this.usesPeriod = true;
  }

  /** The figures called `name` of the entities that the walk has come to. */
  private values({ stops, list }: Place, name: string, path: PathNode, when: When): Operand {
    const label = path.basis === undefined ? path.segments.join('.') : `${path.segments.join('.')}[${path.basis}]`;
    const members = stops
      .filter(({ id }) => !list || this.isOnBasis(id, name, path))
      .map((stop) => ({ subject: stop.root, value: this.value(stop, name, label, path, when) }));
    if (list) return { ...EMPTY, members, missing: [this.missing(label)] };
    return members[0]?.value ?? unknown([this.missing(label)]);
  }

  private value({ id, missing, via }: Stop, name: string, label: string, path: PathNode, when: When): Scalar {
    if (missing !== undefined || !this.view.entity(id)) return unknown([{ subject: id, property: missing ?? name }]);
    const figure = told(this.figure(id, name, path, when));
    return {
      type: 'scalar',
      quantity: figure.quantity,
      inputs: [{ path: label, figure, via }],
      missing: figure.missing,
    };
  }

  private figure(id: string, name: string, path: PathNode, when: When): Figure {
    const field = this.field(id, name);
    const { arguments: args, basis } = this.request;
    const states = this.request.states ?? (this.request.period ? 'in-period' : 'latest');
    const period = this.periodAt(when);
    if (field?.type === 'metric') {
      const figure = this.view.figure(id, name, { period, basis, arguments: args, states });
      if (figure.period) this.usesPeriod = true;
      return figure;
    }
    const time = field?.type === 'property' ? field.property.time : 'fixed';
    const inPeriod = time === 'flow' || (time === 'state' && states === 'in-period');
    if (inPeriod) this.usesPeriod = true;
    const named = path.basis ?? basisFor(field, this.request);
    // The year before is told on the basis of this year.
    const own = when === 'previous' ? (named ?? this.figure(id, name, path, 'now').claim?.basis) : named;
    return this.view.figure(id, name, { period: inPeriod ? period : undefined, basis: own });
  }

  /**
   * Where the caller names a basis, members of a list that are only claimed on other named bases are another list: a
   * share of indirect customers is none of direct ones.
   */
  private isOnBasis(id: string, name: string, path: PathNode): boolean {
    const asked = path.basis === undefined ? basisFor(this.field(id, name), this.request) : undefined;
    if (asked === undefined) return true;
    const bases = this.view.claimsOn(id, name).map(({ basis }) => basis);
    return bases.length === 0 || bases.includes(asked) || bases.includes('unspecified');
  }

  private field(id: string, name: string): Field | undefined {
    const kind = this.view.entity(id)?.kind;
    return kind === undefined ? undefined : this.view.vocabulary.fields(kind).get(name);
  }
}

function joined(a: Scalar, b: Scalar): Scalar {
  return a.quantity && b.quantity ? scalar(add(a.quantity, b.quantity), [a, b]) : scalar(undefined, [a, b]);
}

function withClaims(value: Scalar, claims: readonly Claim[]): Scalar {
  return { ...value, inputs: value.inputs.map((input) => ({ ...input, via: [...input.via, ...claims] })) };
}

function withAssumption(value: Scalar, words: string): Scalar {
  const inputs = value.inputs.map((input) => {
    return { ...input, figure: { ...input.figure, assumptions: [...input.figure.assumptions, words] } };
  });
  return { ...value, inputs };
}

/** A default of the house is named where it is used. */
function told(figure: Figure): Figure {
  if (figure.subject !== ASSUMPTIONS.id || !figure.quantity) return figure;
  const whose = figure.claim?.source === WHAT_IF.id ? 'as assumed' : 'house assumption';
  const words = `${inWords(figure.property)} = ${formatQuantity(figure.quantity, figure.unit)} (${whose})`;
  return { ...figure, assumptions: [words] };
}

/** A basis that the caller asks for narrows every input that knows it. */
export function basisFor(field: Field | undefined, { basis }: Request): string | undefined {
  return basis !== undefined && field?.type === 'property' && field.property.bases.includes(basis) ? basis : undefined;
}
