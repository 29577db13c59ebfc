import { type ClassType, Field, ObjectType } from 'type-graphql';
import type { Claim } from '../domain/claim.js';
import type { View } from '../domain/view.js';
import type { Field as VocabularyField } from '../domain/vocabulary.js';
import { ClaimObject } from './claim-object.js';
import { method } from './method.js';
import { Node, type NodeFactory } from './node.js';

/** What is known of an entity that is no number: a key, or the claim that the view picks. */
interface Fact {
  readonly property: string;
  readonly text: string;
  readonly target: string | undefined;
  readonly claim: Claim | undefined;
}

@ObjectType('Fact', { description: 'What is known of an entity that is no number: a text, a date, what it belongs to' })
export class FactObject {
  constructor(
    private readonly view: View,
    private readonly fact: Fact,
    private readonly nodes: NodeFactory,
  ) {}

  @Field(() => String, { description: 'The key or property' })
  get property(): string {
    return this.fact.property;
  }

  @Field(() => String, { description: 'The value for reading' })
  get text(): string {
    return this.fact.text;
  }

  @Field(() => Node, { nullable: true, description: 'The entity that it leads to; null for a text or a date' })
  get node(): Node | undefined {
    return this.fact.target === undefined ? undefined : this.nodes.node(this.view, this.fact.target);
  }

  @Field(() => ClaimObject, { nullable: true, description: 'The claim that was picked; null for a key' })
  get claim(): ClaimObject | undefined {
    return this.fact.claim && new ClaimObject(this.view, this.fact.claim, this.nodes);
  }
}

method(
  Node as unknown as ClassType<Node>,
  'facts',
  Field(() => [FactObject], {
    description: 'What makes it the one it is, and its texts, dates and relations to one entity, as far as known',
  }),
  [],
  function (this: Node) {
    const { view, from, nodes } = this;
    const fields = [...view.vocabulary.fields(from.kind)];
    return fields.flatMap(([name, field]) => {
      const fact = factOf(this, name, field);
      return fact ? [new FactObject(view, fact, nodes)] : [];
    });
  },
);

function factOf({ view, from }: Node, property: string, field: VocabularyField): Fact | undefined {
  if (field.type === 'key') {
    const value = from.keys[property];
    if (value === undefined) return undefined;
    if (field.key.type !== 'entity') return { property, text: value, target: undefined, claim: undefined };
    const target = view.isLeftOut(value) ? undefined : view.entity(value);
    return target && { property, text: target.name, target: target.id, claim: undefined };
  }
  if (field.type !== 'property' || field.property.type === 'amount' || field.property.type === 'many') return undefined;
  const claim = view.claim(from.id, property);
  if (!claim) return undefined;
  const { value } = claim;
  if (value.type === 'text') return { property, text: value.text, target: undefined, claim };
  if (value.type === 'date') return { property, text: value.date.label, target: undefined, claim };
  if (value.type !== 'entity') return undefined;
  return { property, text: view.entity(value.entity)?.name ?? value.entity, target: value.entity, claim };
}
