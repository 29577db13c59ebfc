import { useAddress } from '../../address/address.ts';
import type { WatchedQuery } from '../../api/queries.ts';
import { useQuery } from '../../api/use-query.ts';
import { EntityLink } from '../../parts/links.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { NodeCombobox } from '../../parts/node-combobox.tsx';
import query from './watched.graphql';

/** What the reader watches: to add to, to take from, and to subscribe to. */
export function WatchList({ ids }: { readonly ids: readonly string[] }) {
  const { set } = useAddress();
  const asked = useQuery<WatchedQuery>(query, { ids });
  const watch = (next: readonly string[]) => set({ watch: next.join(',') || undefined, after: undefined });
  return (
    <fieldset class="choices">
      <legend>Watch list</legend>
      {ids.length === 0 && <p class="faint">Empty: changes of everything are shown. Add what you follow.</p>}
      <Loaded asked={asked}>
        {({ view: { nodes } }) => (
          <ul class="actions chips">
            {nodes.nodes.map((node) => (
              <li key={node.id} class="chip">
                <EntityLink node={node} />
                {node.findings.totalCount > 0 && <span class="faint"> {node.findings.totalCount} findings</span>}{' '}
                <button type="button" onClick={() => watch(ids.filter((id) => id !== node.id))}>
                  ×<span class="hidden"> stop watching {node.name}</span>
                </button>
              </li>
            ))}
          </ul>
        )}
      </Loaded>
      <div class="actions">
        <NodeCombobox
          label="Entity to watch"
          placeholder="Watch…"
          onChoose={({ id }) => watch([...new Set([...ids, id])])}
        />
        <a href={`/feed.atom${ids.length > 0 ? `?about=${ids.join(',')}` : ''}`}>Atom feed of these</a>
      </div>
    </fieldset>
  );
}
