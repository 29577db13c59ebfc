import { type DocumentNode, type FragmentDefinitionNode, Kind, type SelectionSetNode } from 'graphql';
import { WHOLE_GRAPH } from './cost-weights.js';

/**
 * What is worked out over the whole graph, once for each view that it is asked of, however often a view is asked: the
 * findings, for one, of which every figure tells its own. A `view` that is nested counts for itself.
 */
export class SharedCost {
  private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  private readonly known = new Map<string, ReadonlySet<string>>();

  constructor({ definitions }: DocumentNode) {
    const fragments = definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION);
    this.fragments = new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
  }

  /** What is worked out for the selections of a root. */
  in(set: SelectionSetNode | undefined): number {
    const asked = this.asked(set);
    return [...asked].reduce((sum, name) => sum + (WHOLE_GRAPH.get(name) as number), 0);
  }

  private asked(set: SelectionSetNode | undefined): ReadonlySet<string> {
    const found = (set?.selections ?? []).flatMap((node): readonly string[] => {
      if (node.kind === Kind.FRAGMENT_SPREAD) return [...this.ofFragment(node.name.value)];
      if (node.kind === Kind.INLINE_FRAGMENT) return [...this.asked(node.selectionSet)];
      const { value: name } = node.name;
      if (name === 'view') return [];
      return [...(WHOLE_GRAPH.has(name) ? [name] : []), ...this.asked(node.selectionSet)];
    });
    return new Set(found);
  }

  private ofFragment(name: string): ReadonlySet<string> {
    const known = this.known.get(name) ?? this.asked(this.fragments.get(name)?.selectionSet);
    this.known.set(name, known);
    return known;
  }
}
