import { useAddress } from '../address/address.ts';
import { useViewVariables } from '../address/view-address.ts';
import { noted, useServerState } from '../api/server-state.ts';

const SHOWN_DIGITS = 12;

/** Says that the server is away, that the dataset changed while the page was open, or that the page is held on one. */
export function ServerBanner() {
  const { reachable, changed, dataset } = useServerState();
  const { pinned } = useViewVariables();
  const { set } = useAddress();
  return (
    <div class="banners" role="status">
      {!reachable && (
        <p class="banner away">
          The server does not answer. What you see is what it said last; the page looks again by itself.
        </p>
      )}
      {reachable && changed && !pinned && (
        <p class="banner">
          The dataset has changed: figures are now of <code>{dataset?.slice(0, SHOWN_DIGITS)}</code>.{' '}
          <button type="button" onClick={noted}>
            Understood
          </button>
        </p>
      )}
      {pinned && (
        <p class="banner">
          Held on dataset <code>{pinned.slice(0, SHOWN_DIGITS)}</code>, whatever is published later.{' '}
          <button type="button" onClick={() => set({ dataset: undefined })}>
            Show the latest
          </button>
        </p>
      )}
    </div>
  );
}
