import { useAddress } from '../../address/address.ts';
import type { SearchResultsQuery } from '../../api/queries.ts';
import { useQuery } from '../../api/use-query.ts';
import { asTitle, inWords } from '../../parts/in-words.ts';
import { EntityLink } from '../../parts/links.tsx';
import { Empty, Loaded } from '../../parts/loaded.tsx';
import { useTitle } from '../../parts/title.ts';
import { KindList } from './kind-list.tsx';
import query from './search.graphql';

const PAGE = 50;

/** What a search found, or all entities of a kind. */
export default function SearchPage() {
  const { get, set } = useAddress();
  const [text, kind] = [get('text') ?? '', get('kind')];
  useTitle(text ? `“${text}”` : kind && asTitle(kind));
  return (
    <section>
      <h1>{text ? `Search for “${text}”` : kind ? asTitle(kind) : 'Search'}</h1>
      <form class="controls" onSubmit={(event) => event.preventDefault()}>
        <label>
          Words
          <input
            type="search"
            value={text}
            onChange={(event) => set({ text: event.currentTarget.value, after: undefined })}
          />
        </label>
        {kind && (
          <button type="button" onClick={() => set({ kind: undefined, after: undefined })}>
            All kinds, not only {inWords(kind)}
          </button>
        )}
      </form>
      {text === '' ? <KindList kind={kind} /> : <Found text={text} kind={kind} after={get('after')} />}
    </section>
  );
}

function Found({
  text,
  kind,
  after,
}: {
  readonly text: string;
  readonly kind: string | undefined;
  readonly after: string | undefined;
}) {
  const { set } = useAddress();
  const asked = useQuery<SearchResultsQuery>(query, { text, kinds: kind ? [kind] : null, first: PAGE, after });
  return (
    <Loaded asked={asked}>
      {({ view: { search } }) => (
        <>
          {search.totalCount === 0 && (
            <Empty>Nothing is called so. Beginnings of words are enough: “cere”, “h100 pc”, “llama”.</Empty>
          )}
          <p class="faint">{search.totalCount} found</p>
          <ul class="lines">
            {search.nodes.map((node) => (
              <li key={node.id}>
                <EntityLink node={node} /> <span class="faint">{inWords(node.kind)}</span>
                <br />
                {node.description}
              </li>
            ))}
          </ul>
          {search.pageInfo.hasNextPage && (
            <button type="button" onClick={() => set({ after: search.pageInfo.endCursor ?? undefined })}>
              More
            </button>
          )}
        </>
      )}
    </Loaded>
  );
}
