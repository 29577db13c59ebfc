import { Arg, Field, InputType, ObjectType } from 'type-graphql';
import type { Figure } from '../domain/figure.js';
import { type Order, page } from '../domain/listing.js';
import type { Computation } from '../domain/metric.js';
import { MOST_LISTS, MOST_NODES, ownFormula } from '../domain/own-formula.js';
import { parsePeriod } from '../domain/period.js';
import { parseUnit } from '../domain/unit.js';
import type { View } from '../domain/view.js';
import { Connection, connectionType, pageSize } from './connection.js';
import { DeriveFilter, fulfils, readConditions } from './derive-filter.js';
import { BoundEnum, DirectionEnum } from './enums.js';
import { reachOf, readBasis } from './figure-field.js';
import { FigureObject } from './figure-object.js';
import { GraphObject } from './graph-object.js';
import { readInput } from './input-error.js';
import { KindEnum } from './kind-enum.js';
import { type ListArguments, method, PAGING, text } from './method.js';
import { Node } from './node.js';
import { readPosition, writePosition } from './position-cursor.js';

@ObjectType('Derived', { description: 'What a formula of the caller gives for one entity' })
export class DerivedObject {
  @Field(() => Node, { description: 'The entity' })
  readonly node: Node;

  @Field(() => FigureObject, { description: 'The derived figure, with its working' })
  readonly figure: FigureObject;

  constructor(node: Node, figure: FigureObject) {
    this.node = node;
    this.figure = figure;
  }
}

@InputType('DeriveOrder', {
  description: 'How to sort by the derived figure; unknown comes last, ties are broken by id',
})
export class DeriveOrder {
  @Field(() => BoundEnum, { defaultValue: 'estimate', description: 'Which number of the figure' })
  by!: Order['by'];

  @Field(() => DirectionEnum, { defaultValue: 'desc', description: 'Ascending or descending' })
  direction!: string;
}

const DerivedConnection = connectionType('Derived', () => DerivedObject, 'derived figures');

const DESCRIPTION = [
  'A formula of the caller, computed for every entity of a kind that the view sees, as metrics are: with dimensions checked, bounds and lineage.',
  'Names are keys, relations, lists, properties and metrics of the kind, joined by "." (`system.power`), with a basis in brackets if need be (`revenue[data-center]`);',
  'numbers have their unit in brackets (`0.08 [USD/kWh]`); `assumed.electricityPrice` is a house assumption, which `view(assume:)` can set.',
  'Each row is on the bases that it says; name a `basis` to rank like with like.',
  'Operators are + - * / ^ and parentheses; functions are sum, min, max, ceil, floor, between, first and previous.',
  `At most 500 characters, ${MOST_NODES} numbers, names, operators and calls, and ${MOST_LISTS} lists.`,
].join(' ');

interface Given extends ListArguments {
  readonly formula: string;
  readonly over: string;
  readonly unit?: string | null;
  readonly basis?: string | null;
  readonly period?: string | null;
  readonly filter?: readonly DeriveFilter[] | null;
  readonly orderBy?: DeriveOrder | null;
}

/** Adds the metric engine, open to the caller's own formulas, to the root. */
export function addDerive(): void {
  const field = Field(() => DerivedConnection, { description: DESCRIPTION });
  const args = [
    Arg('formula', () => String, { description: 'Such as "throughput / runPower"' }),
    Arg('over', () => KindEnum, { description: 'The kind of entity that it is computed for' }),
    text('unit', 'Unit to tell it in, which the formula must have the dimension of; SI units if absent'),
    text('basis', 'What exactly was measured, for every input that knows the basis'),
    text('period', 'Period to describe, such as 2025, FY2026 or 2024-H1'),
    ...PAGING,
    Arg('filter', () => [DeriveFilter], { nullable: true, description: 'Conditions; all of them must hold' }),
    Arg('orderBy', () => DeriveOrder, {
      nullable: true,
      description: 'How to sort; the greatest estimate first if absent',
    }),
  ];
  method(GraphObject, 'derive', field, args, function (this: GraphObject, given: Given) {
    const { view, types } = this.root;
    const computation = readFormula(view, given);
    const figureOf = (seen: View, id: string) => compute(seen, id, computation, given);
    const conditions = readConditions(given.filter ?? [], view, given.over, computation);
    const kept = view.ids(given.over).filter((id) => fulfils(view, id, figureOf, conditions));
    const { by = 'estimate', direction = 'desc' } = given.orderBy ?? {};
    const found = page(view, kept, {
      order: { figure: figureOf, by, descending: direction === 'desc' },
      first: pageSize(given.first),
      after: given.after ? readPosition(given.after) : undefined,
    });
    return new Connection({
      ...found,
      show: ({ id }) => {
        const figure = new FigureObject(view, figureOf(view, id), computation.unit, types);
        return new DerivedObject(types.node(view, id), figure);
      },
      cursorOf: ({ position }) => writePosition(position),
    });
  });
}

function readFormula(view: View, { formula, over, unit, basis, period }: Given): Computation {
  const told = typeof unit === 'string' ? readInput('unit', () => parseUnit(unit)) : undefined;
  const computation = readInput('formula', () => ownFormula(formula, over, view.vocabulary, told));
  const { bases } = reachOf(over, computation, view.vocabulary);
  readBasis(formula, bases, basis ?? undefined);
  if (period) readInput('period', () => parsePeriod(period));
  return computation;
}

/** The figure of one entity; a period is read with the calendar of each. */
function compute(view: View, id: string, computation: Computation, { basis, period }: Given): Figure {
  const entity = view.entity(id);
  const asked = period && entity ? parsePeriod(period, view.calendar(entity)) : undefined;
  return view.compute(id, computation, { basis: basis ?? undefined, period: asked });
}
