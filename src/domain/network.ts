import { inWords } from './names.js';
import { neighboursOf } from './neighbours.js';
import type { View } from './view.js';

/** What part of the graph is asked for, as a network. */
export interface NetworkQuestion {
  /** Ids of the entities that it grows from. */
  readonly about: readonly string[];
  /** The kinds that are nodes; what joins two of them, such as a customer share, is a link. */
  readonly kinds: ReadonlySet<string>;
  /** How many links away from them a node may be. */
  readonly hops: number;
  /** How many nodes at most; the nearest stay. */
  readonly most: number;
}

export interface NetworkNode {
  readonly id: string;
  /** Number of links from the nearest entity that was asked about. */
  readonly distance: number;
}

/** What joins two nodes. */
export interface NetworkLink {
  readonly source: string;
  readonly target: string;
  /** The field that leads from source to target, or the kind of what joins them, in words. */
  readonly relation: string;
  /** The entities that join them; none where the one leads to the other by itself. */
  readonly through: readonly string[];
}

export interface Network {
  readonly nodes: readonly NetworkNode[];
  readonly links: readonly NetworkLink[];
  /** Number of nodes within reach, those that were cut off included. */
  readonly found: number;
}

/** One way from a node to another. */
interface Way {
  readonly to: string;
  readonly relation: string;
  readonly through: string | undefined;
}

/** The nodes within reach of some entities and all links between them, the same for the same view and question. */
export function networkOf(view: View, { about, kinds, hops, most }: NetworkQuestion): Network {
  const ways = new Map<string, readonly Way[]>();
  const waysFrom = (id: string): readonly Way[] => {
    const known = ways.get(id) ?? waysOf(view, id, kinds);
    ways.set(id, known);
    return known;
  };
  const distances = new Map<string, number>(about.map((id) => [id, 0]));
  let edge: readonly string[] = [...distances.keys()];
  for (let distance = 1; distance <= hops; distance += 1) {
    const next = new Set(edge.flatMap((id) => waysFrom(id).map(({ to }) => to)).filter((id) => !distances.has(id)));
    edge = [...next].sort();
    for (const id of edge) distances.set(id, distance);
  }
  const kept = [...distances].slice(0, most).map(([id, distance]) => ({ id, distance }));
  const shown = new Set(kept.map(({ id }) => id));
  const links = kept.flatMap(({ id }) => {
    return waysFrom(id)
      .filter(({ to }) => shown.has(to))
      .map((way) => ({ from: id, way }));
  });
  return { nodes: kept, links: joined(links), found: distances.size };
}

/** All ways from an entity to nodes: by itself, or through an entity that is none. */
function waysOf(view: View, id: string, kinds: ReadonlySet<string>): readonly Way[] {
  const entity = view.entity(id);
  if (!entity) return [];
  return neighboursOf(view, entity).flatMap(({ relation, id: other }): readonly Way[] => {
    const between = view.entity(other);
    if (!between || other === id) return [];
    if (kinds.has(between.kind)) return [{ to: other, relation: inWords(relation), through: undefined }];
    const definition = view.vocabulary.definition(between.kind);
    return neighboursOf(view, between)
      .filter((end) => end.id !== id && (end.relation in definition.keys || end.relation in definition.properties))
      .filter((end) => kinds.has(view.entity(end.id)?.kind ?? ''))
      .map((end) => ({ to: end.id, relation: inWords(between.kind), through: other }));
  });
}

/** Ways as links: the two directions of one are one, and what joins the same two in the same way stands together. */
function joined(ways: readonly { readonly from: string; readonly way: Way }[]): readonly NetworkLink[] {
  const links = new Map<string, NetworkLink>();
  const direct = new Set<string>();
  for (const { from, way } of ways) {
    const [source, target] = [from, way.to].sort() as [string, string];
    const pair = `${source}/${target}`;
    if (way.through === undefined) {
      // The way there and the way back are named by two fields; the first found stays.
      if (direct.has(pair) && !links.has(`${pair}/${way.relation}`)) continue;
      direct.add(pair);
    }
    const key = `${pair}/${way.relation}`;
    const known = links.get(key);
    const through = [...(known?.through ?? []), ...(way.through === undefined ? [] : [way.through])];
    links.set(key, {
      source: known?.source ?? from,
      target: known?.target ?? way.to,
      relation: way.relation,
      through: [...new Set(through)].sort(),
    });
  }
  return [...links.values()];
}
