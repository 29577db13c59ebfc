import { useMemo, useRef, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { useAddress } from '../../address/address.ts';
import { pathOf } from '../../parts/path-of.ts';
import type { Network } from './explore.tsx';
import { namedWithoutOverlap } from './labels.ts';
import { layout } from './layout.ts';
import { NetworkNode } from './network-node.tsx';
import { usePanZoom } from './pan-zoom.ts';

/** The network as a picture: Enter or a click walks to a node, a double click or Shift+Enter opens its page. */
export function NetworkPicture({ network, at }: { readonly network: Network; readonly at: string }) {
  const { set, to } = useAddress();
  const { route } = useLocation();
  const frame = useRef<SVGSVGElement>(null);
  const [looked, look] = useState<string>();
  const links = network.links.map((link) => ({ ...link, source: link.source.id, target: link.target.id }));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the links belong to the network
  const places = useMemo(
    () =>
      layout(
        network.nodes.map(({ node, distance }) => ({ id: node.id, distance })),
        links,
      ),
    [network],
  );
  const { box, zoom, handlers } = usePanZoom(frame, [...places.values()], at);
  const degree = (id: string) => links.filter(({ source, target }) => source === id || target === id).length;
  const touches = (link: { readonly source: string; readonly target: string }) =>
    looked !== undefined && (link.source === looked || link.target === looked);
  const named = namedWithoutOverlap(
    network.nodes
      .toSorted((a, b) => a.distance - b.distance || degree(b.node.id) - degree(a.node.id))
      .flatMap(({ node }) => {
        const place = places.get(node.id);
        return place ? { place, name: node.name } : [];
      }),
  );
  const isNamed = (id: string) =>
    named.has(id) || looked === id || links.some((link) => touches(link) && (link.source === id || link.target === id));
  return (
    <div class="network">
      <div class="network-tools">
        <button type="button" onClick={() => zoom(0.8)}>
          +<span class="hidden"> nearer</span>
        </button>
        <button type="button" onClick={() => zoom(1.25)}>
          −<span class="hidden"> farther</span>
        </button>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: the picture is a group of links */}
      <svg ref={frame} viewBox={box} role="group" aria-label={`Network around ${at}`} {...handlers}>
        {links.map((link) => {
          const [from, target] = [places.get(link.source), places.get(link.target)];
          if (!from || !target) return null;
          return (
            <g key={`${link.source}/${link.target}/${link.relation}`} class={touches(link) ? 'link looked' : 'link'}>
              <line x1={from.x} y1={from.y} x2={target.x} y2={target.y} />
              {touches(link) && (
                <text x={(from.x + target.x) / 2} y={(from.y + target.y) / 2} class="relation">
                  {link.relation}
                </text>
              )}
            </g>
          );
        })}
        {network.nodes.map(({ node }) => {
          const place = places.get(node.id);
          return (
            place && (
              <NetworkNode
                key={node.id}
                node={node}
                place={place}
                isCentre={node.id === at}
                isNamed={isNamed(node.id)}
                onLook={look}
                onWalk={() => set({ at: node.id })}
                onOpen={() => route(to(pathOf(node)))}
              />
            )
          );
        })}
      </svg>
      <p class="faint">
        Click or Enter walks there; double click or Shift+Enter opens the page. Drag or arrow keys move, + and − zoom.
      </p>
    </div>
  );
}
