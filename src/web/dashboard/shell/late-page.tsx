import { useEffect, useState } from 'preact/hooks';
import { lazy } from 'preact-iso';
import { lost, useServerState } from '../api/server-state.ts';

type Page = { readonly default: () => preact.JSX.Element };

/** A page that is loaded when it is first opened. */
export const latePage = (load: () => Promise<Page>) =>
  lazy(() =>
    load().catch((): Page => {
      lost();
      return { default: NotLoaded };
    }),
  );

/** Stands where a page could not be loaded, since the server was away; opens it anew when the server is back. */
function NotLoaded() {
  const { turn } = useServerState();
  const [first] = useState(turn);
  useEffect(() => {
    if (turn !== first) location.reload();
  }, [turn, first]);
  return (
    <p class="state error" role="alert">
      This page could not be loaded; it is opened when the server is back.{' '}
      <button type="button" onClick={() => location.reload()}>
        Try now
      </button>
    </p>
  );
}
