import { useAddress } from '../../address/address.ts';
import type { AuditsQuery } from '../../api/queries.ts';
import { useQuery } from '../../api/use-query.ts';
import { inWords } from '../../parts/in-words.ts';
import { Empty, Loaded } from '../../parts/loaded.tsx';
import { type Column, Table } from '../../parts/table.tsx';
import { useTitle } from '../../parts/title.ts';
import query from './audits.graphql';

type Source = AuditsQuery['view']['sources']['nodes'][number];
const PAGE = 100;

/** The sources that the graph heard, each with the way to its audit. */
export default function Audits() {
  useTitle('Audits');
  const { get, set, to } = useAddress();
  const asked = useQuery<AuditsQuery>(query, { first: PAGE, after: get('after') });
  const columns: readonly Column<Source>[] = [
    { name: 'Source', show: ({ id, name }) => <a href={to(`/audits/${id}`)}>{name}</a>, sort: ({ name }) => name },
    { name: 'By', show: ({ publisher }) => publisher, sort: ({ publisher }) => publisher },
    { name: 'Published', show: ({ published }) => published ?? 'undated', sort: ({ published }) => published },
    { name: 'Category', show: ({ category }) => category && inWords(category), sort: ({ category }) => category },
    { name: 'Claims', show: ({ claims }) => claims.totalCount, sort: ({ claims }) => claims.totalCount },
  ];
  return (
    <section>
      <h1>Audits</h1>
      <p>
        A source under test has its own claims heard first; rules of arithmetic and physics and all other sources then
        judge each of them, with the evidence.
      </p>
      <Loaded asked={asked}>
        {({ view: { sources } }) => (
          <>
            {sources.totalCount === 0 && <Empty>This view hears no source.</Empty>}
            <Table caption="Sources" columns={columns} rows={sources.nodes} keyOf={({ id }) => id} />
            {sources.pageInfo.hasNextPage && (
              <button type="button" onClick={() => set({ after: sources.pageInfo.endCursor ?? undefined })}>
                More
              </button>
            )}
          </>
        )}
      </Loaded>
    </section>
  );
}
