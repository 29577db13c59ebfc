import { useAddress } from '../../address/address.ts';
import type { ViewChoicesQuery } from '../../api/queries.ts';
import { useQuery } from '../../api/use-query.ts';
import { Loaded } from '../../parts/loaded.tsx';
import { useTitle } from '../../parts/title.ts';
import choices from '../../shell/view-choices.graphql';
import { monthBefore } from './month-before.ts';
import { Since } from './since.tsx';
import { WatchList } from './watch-list.tsx';

/** What changed since a day or a dataset, of everything or of what the reader watches; the address keeps the list. */
export default function Changes() {
  useTitle('Changes');
  const { get } = useAddress();
  const asked = useQuery<ViewChoicesQuery>(choices);
  const watched = get('watch')?.split(',').filter(Boolean) ?? [];
  return (
    <section>
      <h1>What changed</h1>
      <WatchList ids={watched} />
      <Loaded asked={asked}>
        {({ dataset }) => (
          <Since
            today={dataset.today}
            since={get('since') ?? monthBefore(dataset.today)}
            dataset={get('sinceDataset')}
            about={watched}
          />
        )}
      </Loaded>
    </section>
  );
}
