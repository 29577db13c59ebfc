import { type DocumentNode, type FragmentDefinitionNode, Kind, type SelectionSetNode, visit } from 'graphql';

/** How large a document is, with its fragments written out wherever they are spread. */
export interface DocumentSize {
  readonly operations: number;
  readonly fragments: number;
  /** Levels of selections in one another. */
  readonly depth: number;
  readonly fields: number;
  readonly aliases: number;
  /** Directives as written, each once. */
  readonly directives: number;
  /** Characters of the longest name. */
  readonly names: number;
  /** A fragment that is spread within itself, if there is one: nothing further can be told of it. */
  readonly cyclic: string | undefined;
}

interface Selected {
  readonly depth: number;
  readonly fields: number;
  readonly aliases: number;
}

const NOTHING: Selected = { depth: 0, fields: 0, aliases: 0 };

/**
 * Measures a document before it is validated. Each fragment is measured once, so that one that is written out a million
 * times takes no longer than one that is spread once.
 */
export function documentSize(document: DocumentNode): DocumentSize {
  let operations = 0;
  let fragments = 0;
  let directives = 0;
  let names = 0;
  visit(document, {
    OperationDefinition: () => void operations++,
    FragmentDefinition: () => void fragments++,
    Directive: () => void directives++,
    Name: ({ value }) => {
      names = Math.max(names, value.length);
    },
  });
  const selections = new Selections(document);
  const all = document.definitions.flatMap((node) =>
    'selectionSet' in node ? [selections.in(node.selectionSet)] : [],
  );
  const { depth, fields, aliases } = greatest(all);
  return { operations, fragments, depth, fields, aliases, directives, names, cyclic: selections.cyclic };
}

class Selections {
  private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** By the name of a fragment; nothing of one that is being measured. */
  private readonly known = new Map<string, Selected | undefined>();
  cyclic: string | undefined;

  constructor({ definitions }: DocumentNode) {
    const fragments = definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION);
    this.fragments = new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
  }

  in(set: SelectionSetNode | undefined): Selected {
    let sum = NOTHING;
    for (const node of set?.selections ?? []) {
      if (node.kind === Kind.FRAGMENT_SPREAD) sum = beside(sum, this.ofFragment(node.name.value));
      else if (node.kind === Kind.INLINE_FRAGMENT) sum = beside(sum, this.in(node.selectionSet));
      else {
        const below = this.in(node.selectionSet);
        const aliases = below.aliases + (node.alias ? 1 : 0);
        sum = beside(sum, { depth: below.depth + 1, fields: below.fields + 1, aliases });
      }
    }
    return sum;
  }

  private ofFragment(name: string): Selected {
    const known = this.known.get(name);
    if (known) return known;
    if (this.known.has(name)) {
      this.cyclic = name;
      return NOTHING;
    }
    this.known.set(name, undefined);
    const selected = this.in(this.fragments.get(name)?.selectionSet);
    this.known.set(name, selected);
    return selected;
  }
}

const beside = (one: Selected, other: Selected): Selected => ({
  depth: Math.max(one.depth, other.depth),
  fields: one.fields + other.fields,
  aliases: one.aliases + other.aliases,
});

/** What the largest definition has of each: no more than one operation is run. */
const greatest = (all: readonly Selected[]): Selected =>
  all.reduce(
    (one, other) => ({
      depth: Math.max(one.depth, other.depth),
      fields: Math.max(one.fields, other.fields),
      aliases: Math.max(one.aliases, other.aliases),
    }),
    NOTHING,
  );
