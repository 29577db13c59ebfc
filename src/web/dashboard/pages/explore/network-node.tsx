import { useAddress } from '../../address/address.ts';
import { inWords } from '../../parts/in-words.ts';
import { isNetworkKind, KINDS } from './kinds.ts';
import { shortened } from './labels.ts';
import type { Placed } from './layout.ts';
import { outlineOf } from './shapes.ts';

const RADIUS = 11;
const CENTRE_RADIUS = 16;

/** A node of the picture: a link to the network around it. */
export function NetworkNode({
  node,
  place,
  isCentre,
  isNamed,
  onLook,
  onWalk,
  onOpen,
}: {
  readonly node: { readonly id: string; readonly kind: string; readonly name: string };
  readonly place: Placed;
  readonly isCentre: boolean;
  readonly isNamed: boolean;
  readonly onLook: (id: string | undefined) => void;
  readonly onWalk: () => void;
  readonly onOpen: () => void;
}) {
  const { to } = useAddress();
  const kind = isNetworkKind(node.kind) ? node.kind : 'COMPANY';
  const shown = shortened(node.name);
  const full = `${node.name}, ${inWords(node.kind)}`;
  // What can be read on a control has to be part of its name, for those who speak to it.
  const label = shown === node.name ? full : `${shown}: ${full}`;
  const radius = isCentre ? CENTRE_RADIUS : RADIUS;
  return (
    <g transform={`translate(${place.x.toFixed(1)},${place.y.toFixed(1)})`}>
      <a
        class={isCentre ? 'node centre' : 'node'}
        href={to('/explore', { at: node.id })}
        aria-label={label}
        onMouseEnter={() => onLook(node.id)}
        onMouseLeave={() => onLook(undefined)}
        onFocus={() => onLook(node.id)}
        onBlur={() => onLook(undefined)}
        onClick={(event) => {
          event.preventDefault();
          if (event.detail < 2) onWalk();
        }}
        onDblClick={onOpen}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          if (event.shiftKey) onOpen();
          else onWalk();
        }}
      >
        <path d={outlineOf(kind)} transform={`scale(${radius})`} style={{ fill: KINDS[kind].colour }} />
        {isNamed && (
          <text y={radius + 13} text-anchor="middle">
            {shown}
          </text>
        )}
        <title>{full}</title>
      </a>
    </g>
  );
}
