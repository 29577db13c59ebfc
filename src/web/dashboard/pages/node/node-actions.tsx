import { useAddress } from '../../address/address.ts';
import { useServerState } from '../../api/server-state.ts';
import type { Sent } from '../../api/use-query.ts';
import { PlaygroundLink } from '../../parts/playground-link.tsx';
import { COMPARABLE } from '../compare/comparable.ts';
import { isNetworkKind } from '../explore/kinds.ts';
import type { Shown } from './node.tsx';

/** Where one goes from an entity: its audit, the explorer, a comparison, the watch list, a link held on this dataset. */
export function NodeActions({ node, sent }: { readonly node: Shown; readonly sent: Sent }) {
  const { to, path } = useAddress();
  const { dataset } = useServerState();
  return (
    <p class="actions">
      {node.kind === 'SOURCE' && <a href={to(`/audits/${node.id}`)}>Audit</a>}
      {isNetworkKind(node.kind) && <a href={to('/explore', { at: node.id })}>Explore around it</a>}
      {COMPARABLE.includes(node.kind) && <a href={to('/compare', { ids: node.id })}>Compare</a>}
      <a href={to('/changes', { watch: node.id })}>Watch</a>
      <a href={to(path, { dataset })}>Link held on this dataset</a>
      <PlaygroundLink sent={sent} />
    </p>
  );
}
