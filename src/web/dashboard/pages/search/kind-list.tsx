import { useAddress } from '../../address/address.ts';
import type { KindListQuery } from '../../api/queries.ts';
import { useQuery } from '../../api/use-query.ts';
import { counted } from '../../parts/counted.ts';
import { asTitle, inWords } from '../../parts/in-words.ts';
import { EntityLink } from '../../parts/links.tsx';
import { Empty, Loaded } from '../../parts/loaded.tsx';
import query from './kind-list.graphql';

const PAGE = 50;

/** All entities of a kind that the view sees, page by page; without a kind, the kinds to choose from. */
export function KindList({ kind }: { readonly kind: string | undefined }) {
  const { get, set, to } = useAddress();
  const asked = useQuery<KindListQuery>(query, { kinds: kind ? [kind] : [], first: PAGE, after: get('after') });
  return (
    <Loaded asked={asked}>
      {({ view: { holdings, nodes } }) =>
        kind ? (
          <>
            <p class="faint">{counted(nodes.totalCount, `${inWords(kind)} entity`, `${inWords(kind)} entities`)}</p>
            {nodes.totalCount === 0 && <Empty>This view sees none.</Empty>}
            <ul class="lines">
              {nodes.nodes.map((node) => (
                <li key={node.id}>
                  <EntityLink node={node} />
                  <br />
                  <span class="faint">{node.description}</span>
                </li>
              ))}
            </ul>
            {nodes.pageInfo.hasNextPage && (
              <button type="button" onClick={() => set({ after: nodes.pageInfo.endCursor ?? undefined })}>
                More
              </button>
            )}
          </>
        ) : (
          <ul class="lines">
            {holdings.kinds.map(({ kind: name, count }) => (
              <li key={name}>
                <a href={to('/search', { kind: name })}>{asTitle(name)}</a> <span class="faint">{count}</span>
              </li>
            ))}
          </ul>
        )
      }
    </Loaded>
  );
}
