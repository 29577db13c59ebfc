import { useAddress } from '../../address/address.ts';
import type { ExploreQuery } from '../../api/queries.ts';
import { useQuery } from '../../api/use-query.ts';
import { Empty, Loaded } from '../../parts/loaded.tsx';
import { NodeCombobox } from '../../parts/node-combobox.tsx';
import { PlaygroundLink } from '../../parts/playground-link.tsx';
import { useTitle } from '../../parts/title.ts';
import query from './explore.graphql';
import { KindFilter } from './kind-filter.tsx';
import { isNetworkKind, KIND_NAMES } from './kinds.ts';
import { LinkList } from './link-list.tsx';
import { NetworkPicture } from './network-picture.tsx';

export type Network = ExploreQuery['view']['network'];

const MOST = 120;
const FIRST = 'cerebras';

/** Companies, chips, systems, models, markets and sites as a network to walk. */
export default function Explore() {
  useTitle('Explore');
  const { get, set } = useAddress();
  const at = get('at') ?? FIRST;
  const hops = get('hops') ?? '1';
  const kinds = get('kinds')?.split(',').filter(isNetworkKind) ?? KIND_NAMES;
  const asked = useQuery<ExploreQuery>(query, { about: [at], kinds, hops: Number(hops), most: MOST });
  return (
    <section>
      <h1>Explore</h1>
      <div class="controls">
        <NodeCombobox label="Begin at" placeholder="Begin at…" onChoose={({ id }) => set({ at: id })} />
        <label>
          Links away
          <select value={hops} onChange={(event) => set({ hops: event.currentTarget.value })}>
            {['1', '2', '3'].map((count) => (
              <option key={count}>{count}</option>
            ))}
          </select>
        </label>
        <KindFilter shown={kinds} />
      </div>
      <Loaded asked={asked}>
        {({ view: { network } }) =>
          network.nodes.length === 0 ? (
            <Empty>This view sees nothing of “{at}”.</Empty>
          ) : (
            <>
              {network.found > network.nodes.length && (
                <p class="faint">
                  The nearest {network.nodes.length} of {network.found}: narrow by kind, or look fewer links away.
                </p>
              )}
              <NetworkPicture network={network} at={at} />
              <LinkList network={network} at={at} />
              <p class="actions">
                <PlaygroundLink sent={asked.sent} />
              </p>
            </>
          )
        }
      </Loaded>
    </section>
  );
}
