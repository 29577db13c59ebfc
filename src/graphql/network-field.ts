import { Arg, Field, ID, Int, ObjectType } from 'type-graphql';
import { type Network, type NetworkLink, type NetworkNode, networkOf } from '../domain/network.js';
import type { View } from '../domain/view.js';
import { GraphObject } from './graph-object.js';
import { InputError } from './input-error.js';
import { KindEnum } from './kind-enum.js';
import { knownId } from './known-id.js';
import { method } from './method.js';
import { Node, type NodeFactory } from './node.js';

const DEFAULT_KINDS = ['company', 'chip', 'system', 'model', 'market', 'site'];
const MOST_HOPS = 3;
const MOST_NODES = 300;
const MOST_ABOUT = 20;

@ObjectType('NetworkNode', { description: 'An entity in a network' })
class NetworkNodeObject {
  constructor(
    private readonly view: View,
    private readonly found: NetworkNode,
    private readonly nodes: NodeFactory,
  ) {}

  @Field(() => Node, { description: 'The entity' })
  get node(): Node {
    return this.nodes.node(this.view, this.found.id);
  }

  @Field(() => Int, { description: 'Number of links from the nearest entity that was asked about' })
  get distance(): number {
    return this.found.distance;
  }
}

@ObjectType('NetworkLink', { description: 'What joins two entities of a network' })
class NetworkLinkObject {
  constructor(
    private readonly view: View,
    private readonly link: NetworkLink,
    private readonly nodes: NodeFactory,
  ) {}

  @Field(() => Node, { description: 'Where it begins' })
  get source(): Node {
    return this.nodes.node(this.view, this.link.source);
  }

  @Field(() => Node, { description: 'Where it ends' })
  get target(): Node {
    return this.nodes.node(this.view, this.link.target);
  }

  @Field(() => String, { description: 'The field that leads there, or the kind of what joins the two, in words' })
  get relation(): string {
    return this.link.relation;
  }

  @Field(() => [Node], {
    description: 'What joins them, such as customer shares; empty where the one leads to the other',
  })
  get through(): readonly Node[] {
    return this.link.through.map((id) => this.nodes.node(this.view, id));
  }
}

@ObjectType('Network', { description: 'A part of the graph as nodes and links' })
class NetworkObject {
  constructor(
    private readonly view: View,
    private readonly network: Network,
    private readonly factory: NodeFactory,
  ) {}

  @Field(() => [NetworkNodeObject], { description: 'The nearest first' })
  get nodes(): readonly NetworkNodeObject[] {
    return this.network.nodes.map((node) => new NetworkNodeObject(this.view, node, this.factory));
  }

  @Field(() => [NetworkLinkObject], { description: 'All links between these nodes' })
  get links(): readonly NetworkLinkObject[] {
    return this.network.links.map((link) => new NetworkLinkObject(this.view, link, this.factory));
  }

  @Field(() => Int, { description: 'Number of nodes within reach, those that were cut off included' })
  get found(): number {
    return this.network.found;
  }
}

interface Given {
  readonly about: readonly string[];
  readonly kinds?: readonly string[] | null;
  readonly hops: number;
  readonly most: number;
}

method(
  GraphObject,
  'network',
  Field(() => NetworkObject, {
    description:
      'What lies around some entities, as nodes and links: what joins two nodes, such as a contract, is a link',
  }),
  [
    Arg('about', () => [ID], { description: `What it grows from, at most ${MOST_ABOUT}` }),
    Arg('kinds', () => [KindEnum], {
      nullable: true,
      description: `The kinds that are nodes; ${DEFAULT_KINDS.join(', ')} if absent`,
    }),
    Arg('hops', () => Int, { defaultValue: 1, description: `How many links away a node may be, at most ${MOST_HOPS}` }),
    Arg('most', () => Int, { defaultValue: 100, description: `How many nodes, at most ${MOST_NODES}` }),
  ],
  function (this: GraphObject, { about, kinds, hops, most }: Given) {
    const { view, types } = this.root;
    within('about', about.length, 1, MOST_ABOUT);
    within('hops', hops, 0, MOST_HOPS);
    within('most', most, 1, MOST_NODES);
    const ids = [...new Set(about)].filter((id) => view.isVisible(knownId(view, 'about', id)));
    const network = networkOf(view, { about: ids, kinds: new Set(kinds ?? DEFAULT_KINDS), hops, most });
    return new NetworkObject(view, network, types);
  },
);

/** @throws InputError for a number that is not within its limits */
function within(name: string, found: number, least: number, most: number): void {
  if (found < least || found > most) throw new InputError(`${name}: found ${found}, expected ${least} to ${most}`);
}
