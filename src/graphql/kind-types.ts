import { Arg, type ClassType, Field, ID, ObjectType } from 'type-graphql';
import type { Claim } from '../domain/claim.js';
import { type Listed, type Page, page } from '../domain/listing.js';
import { pascalCase } from '../domain/names.js';
import type { Property } from '../domain/property.js';
import { rankingOf } from '../domain/ranking.js';
import type { View } from '../domain/view.js';
import type { Vocabulary, Field as VocabularyField } from '../domain/vocabulary.js';
import { ClaimObject } from './claim-object.js';
import { Connection, connectionType, pageSize } from './connection.js';
import { DateScalar } from './date-scalar.js';
import { answerFigure, type FigureField, figureFields } from './figure-field.js';
import { FigureObject } from './figure-object.js';
import { type ListInputs, listInputs } from './list-inputs.js';
import { type ArgumentDecorator, type ListArguments, method, PAGING, text } from './method.js';
import { Node, type NodeFactory } from './node.js';
import { readPosition, writePosition } from './position-cursor.js';
import './claims-field.js';
import './facts-field.js';
import './figures-field.js';
import './findings-fields.js';
import './history-field.js';
import './holdings-field.js';
import './neighbours-field.js';
import './network-field.js';
import './newest-claims-field.js';
import './nodes-field.js';

/** The API's types for one kind of entity. */
export interface KindType {
  readonly object: ClassType<Node>;
  readonly connection: ClassType;
  readonly inputs: ListInputs;
}

/**
 * Makes object types, lists and inputs for every kind of the vocabulary: a property, relation or metric that is
 * defined there is a field here, with its unit or formula in the description.
 */
export class KindTypes implements NodeFactory {
  private readonly types = new Map<string, KindType>();

  constructor(private readonly vocabulary: Vocabulary) {
    for (const kind of vocabulary.entities.keys()) this.types.set(kind, this.declare(kind));
    for (const [kind, { object }] of this.types) this.addFields(kind, object);
  }

  node(view: View, id: string): Node {
    const entity = view.entity(id);
    if (!entity) throw new TypeError(`the graph holds no entity "${id}"`);
    return new (this.of(entity.kind).object)(view, entity, this);
  }

  of(kind: string): KindType {
    const type = this.types.get(kind);
    if (!type) throw new TypeError(`there is no type for the kind "${kind}"`);
    return type;
  }

  /** The name of an object's type. @throws TypeError for what is no object of an entity */
  nameOf(object: unknown): string {
    if (object instanceof Node) return pascalCase(object.kind);
    throw new TypeError('found an object of no kind, expected one of an entity');
  }

  every(): readonly KindType[] {
    return [...this.types.values()];
  }

  /** A page of a list of ids, each of which is visible. */
  list(
    view: View,
    kind: string,
    ids: readonly string[],
    given: ListArguments,
    claimsOf?: (id: string) => readonly Claim[],
  ): Connection<Listed, Node> {
    const { filter, order, first, after } = this.readList(view, kind, given);
    return this.shown(view, page(view, ids, { filter, order, first, after }), claimsOf);
  }

  /** A page of the list of all entities of a kind that the view sees. */
  all(view: View, kind: string, given: ListArguments): Connection<Listed, Node> {
    const { filter, order, first, after } = this.readList(view, kind, given);
    const key = JSON.stringify([given.filter, given.orderBy]);
    return this.shown(view, rankingOf(view, { kind, key, filter, order }).page(first, after));
  }

  private readList(view: View, kind: string, given: ListArguments) {
    const { inputs } = this.of(kind);
    return {
      filter: inputs.readFilter(given.filter, view),
      order: inputs.readOrder(given.orderBy),
      first: pageSize(given.first),
      after: given.after ? readPosition(given.after) : undefined,
    };
  }

  private shown(view: View, found: Page, claimsOf?: (id: string) => readonly Claim[]): Connection<Listed, Node> {
    return new Connection({
      ...found,
      show: ({ id }) => this.node(view, id),
      cursorOf: ({ position }) => writePosition(position),
      beside: ({ id }) => ({ claims: (claimsOf?.(id) ?? []).map((claim) => new ClaimObject(view, claim, this)) }),
    });
  }

  /** The arguments of a list of a kind. */
  listArguments(kind: string): ArgumentDecorator[] {
    const { filter, order } = this.of(kind).inputs;
    return [
      ...PAGING,
      Arg('filter', () => filter, { nullable: true, description: 'Conditions; all that are given must hold' }),
      Arg('orderBy', () => order, { nullable: true, description: 'How to sort; by id if absent' }),
    ];
  }

  private declare(kind: string): KindType {
    const name = pascalCase(kind);
    const object = class extends Node {};
    const { description } = this.vocabulary.definition(kind);
    ObjectType(name, { description, implements: Node })(object);
    const withClaims = (edge: ClassType) => {
      const claims = { description: 'The claims that make it a member; empty where a key does' };
      Field(() => [ClaimObject], claims)(edge.prototype, 'claims');
    };
    return {
      object,
      connection: connectionType(name, () => object, this.vocabulary.definition(kind).plural, withClaims),
      inputs: listInputs(kind, this.vocabulary),
    };
  }

  private addFields(kind: string, object: ClassType<Node>): void {
    for (const field of figureFields(kind, this.vocabulary)) addFigure(object, field);
    for (const [name, field] of this.vocabulary.fields(kind)) this.addField(object, name, field);
  }

  private addField(object: ClassType<Node>, name: string, field: VocabularyField): void {
    switch (field.type) {
      case 'metric': // a figure
        break;
      case 'key':
        this.addKey(object, name, field);
        break;
      case 'collection':
        this.addList(object, name, field.collection.kind, field.collection.description);
        break;
      case 'inverse': {
        const { kind, name: leadsBack } = field.inverse;
        const description = `All ${this.vocabulary.definition(kind).plural} of which this is the ${leadsBack}`;
        this.addList(object, name, kind, description);
        break;
      }
      case 'property':
        this.addProperty(object, name, field.property);
    }
  }

  private addProperty(object: ClassType<Node>, name: string, property: Property): void {
    const told = `${property.description}. Picked like a figure; see \`claims(property: "${name}")\` for who says so`;
    const self = this;
    switch (property.type) {
      case 'amount': // a figure
        break;
      case 'many':
        this.addList(object, name, property.target, property.description);
        break;
      case 'one': {
        const field = Field(() => this.of(property.target).object, { nullable: true, description: told });
        method(object, name, field, [], function (this: Node) {
          const target = this.view.one(this.from.id, name);
          return target === undefined ? undefined : self.node(this.view, target);
        });
        break;
      }
      default:
        method(
          object,
          name,
          Field(() => String, { nullable: true, description: told }),
          [],
          function (this: Node) {
            const value = this.view.claim(this.from.id, name)?.value;
            return value?.type === 'text' ? value.text : value?.type === 'date' ? value.date.label : undefined;
          },
        );
    }
  }

  private addKey(object: ClassType<Node>, name: string, { key }: Extract<VocabularyField, { type: 'key' }>): void {
    const { description, optional } = key;
    if (key.type === 'period') this.addDays(object);
    const self = this;
    const type = key.type === 'entity' ? () => this.of(key.target).object : () => String;
    method(object, name, Field(type, { nullable: optional, description }), [], function (this: Node) {
      const value = this.from.keys[name];
      if (value === undefined || key.type !== 'entity') return value;
      // Keys hold in every view, but a source that the caller has left out is not told by what repeats it.
      return this.view.isLeftOut(value) ? undefined : self.node(this.view, value);
    });
  }

  /** The days that a period stands for, by which periods of any form can be put in order. */
  private addDays(object: ClassType<Node>): void {
    const days = { periodFirstDay: ['First', 'start'], periodLastDay: ['Last', 'end'] } as const;
    for (const [name, [which, end]] of Object.entries(days)) {
      const field = Field(() => DateScalar, { nullable: true, description: `${which} day of the period` });
      method(object, name, field, [], function (this: Node) {
        return this.from.period?.[end];
      });
    }
  }

  private addList(object: ClassType<Node>, name: string, kind: string, description: string): void {
    const self = this;
    const field = Field(() => this.of(kind).connection, { description });
    method(object, name, field, this.listArguments(kind), function (this: Node, given: ListArguments) {
      const { view, from } = this;
      const claims = new Map(view.many(from.id, name).map((member) => [member.id, member.claims]));
      return self.list(view, kind, view.list(from.id, name), given, (id) => claims.get(id) ?? []);
    });
  }
}

function addFigure(object: ClassType<Node>, field: FigureField): void {
  const args = [text('unit', `Unit to tell it in, like ${field.unit.text || '1'}`)];
  if (field.bases.length > 0) args.push(text('basis', `What exactly was measured: ${field.bases.join(', ')}`));
  if (field.hasPeriod) args.push(text('period', 'Period to describe, such as 2025, FY2026 or 2024-H1'));
  for (const [name, { description, type }] of Object.entries(field.arguments)) {
    // An entity has to be named; a quantity has a default.
    args.push(type === 'entity' ? Arg(name, () => ID, { description }) : text(name, description));
  }
  const description = `${field.description}. Unit: ${field.unit.text || '1'}`;
  method(
    object,
    field.name,
    Field(() => FigureObject, { description }),
    args,
    function (this: Node, given: Record<string, string | null>) {
      return answerFigure(this, field, given);
    },
  );
}
