import { useAddress } from '../address/address.ts';
import type { ViewChoicesQuery } from '../api/queries.ts';
import { useQuery } from '../api/use-query.ts';
import choices from './view-choices.graphql';

/** As of when, according to whom, what if: the view that all figures of a page are seen in. */
export function ViewBar() {
  const { get, set } = useAddress();
  const { data } = useQuery<ViewChoicesQuery>(choices);
  const isNarrowed = ['asOf', 'only', 'without', 'scenario', 'assume'].some((name) => get(name) !== undefined);
  const heard = get('only') ? 'only' : 'without';
  return (
    <details class="view-bar" open={isNarrowed || undefined}>
      <summary>{isNarrowed ? 'Seen in a view of your choice' : 'As of when, according to whom, what if'}</summary>
      <form class="controls" onSubmit={(event) => event.preventDefault()}>
        <label>
          As of
          <input
            type="date"
            value={get('asOf') ?? ''}
            max={data?.dataset.today}
            onChange={(event) => set({ asOf: event.currentTarget.value })}
          />
        </label>
        <label>
          Heard
          <select
            value={heard}
            onChange={(event) => {
              const ids = get('only') ?? get('without');
              set({ only: undefined, without: undefined, [event.currentTarget.value]: ids });
            }}
          >
            <option value="only">only</option>
            <option value="without">all but</option>
          </select>
        </label>
        <label>
          Source
          <select value={get(heard) ?? ''} onChange={(event) => set({ [heard]: event.currentTarget.value })}>
            <option value="">{heard === 'only' ? 'all sources' : 'none'}</option>
            {data?.sources.nodes.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          Scenario
          <select value={get('scenario') ?? ''} onChange={(event) => set({ scenario: event.currentTarget.value })}>
            <option value="">as it is</option>
            {data?.scenarios.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        {get('assume') && <span class="chip">with assumptions of your own</span>}
        <button
          type="button"
          disabled={!isNarrowed}
          onClick={() =>
            set({ asOf: undefined, only: undefined, without: undefined, scenario: undefined, assume: undefined })
          }
        >
          Everything, today
        </button>
      </form>
    </details>
  );
}
