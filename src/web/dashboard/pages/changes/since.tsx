import { useAddress } from '../../address/address.ts';
import type { ChangesPageQuery } from '../../api/queries.ts';
import { useQuery } from '../../api/use-query.ts';
import { Loaded } from '../../parts/loaded.tsx';
import query from './changes.graphql';
import { Differences } from './differences.tsx';

const PAGE = 50;
const SHOWN_DIGITS = 12;

/** Chooses the day or the dataset that is compared with, and shows what differs. */
export function Since({
  today,
  since,
  dataset,
  about,
}: {
  readonly today: string;
  readonly since: string;
  /** The older dataset; then the day does not count. */
  readonly dataset: string | undefined;
  readonly about: readonly string[];
}) {
  const { get, set } = useAddress();
  const against = dataset ? { sinceDataset: dataset } : { since };
  const asked = useQuery<ChangesPageQuery>(query, {
    ...against,
    about: about.length > 0 ? about : null,
    first: PAGE,
    after: get('after'),
  });
  return (
    <>
      <form class="controls" onSubmit={(event) => event.preventDefault()}>
        <label>
          Since the end of
          <input
            type="date"
            value={dataset ? '' : since}
            max={today}
            onChange={(event) => set({ since: event.currentTarget.value, sinceDataset: undefined, after: undefined })}
          />
        </label>
        <label>
          or since dataset
          <select
            value={dataset ?? ''}
            onChange={(event) => set({ sinceDataset: event.currentTarget.value, after: undefined })}
          >
            <option value="">by day</option>
            {asked.data?.datasets
              .filter(({ id }) => id !== asked.data?.dataset.id)
              .map(({ id, built, claims }) => (
                <option key={id} value={id}>
                  {id.slice(0, SHOWN_DIGITS)}, built {built.slice(0, 10)}, {claims} claims
                </option>
              ))}
          </select>
        </label>
      </form>
      <Loaded asked={asked}>{({ view }) => <Differences changes={view.changes} sent={asked.sent} />}</Loaded>
    </>
  );
}
