import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useEffect, useRef } from 'react';
import { useOpenTab } from './open-tab.ts';
import { fragmentOf, linkOf, type SharedLink } from './shared-link.ts';

/** Browsers drop changes of the address that come faster than some hundred in half a minute. */
const SETTLED_MILLISECONDS = 300;

/** The address of the page follows what the open tab holds, and a link that is pasted there is opened in a tab. */
export function useAddress(): void {
  const { query, variables, operationName } = useGraphiQL((state) => {
    const tab = state.tabs[state.activeTabIndex];
    return { query: tab?.query, variables: tab?.variables, operationName: tab?.operationName };
  });
  useEffect(() => {
    if (!query) return undefined;
    const fragment = fragmentOf({ query, variables: variables ?? '', operationName: operationName ?? undefined });
    const timer = setTimeout(() => history.replaceState(null, '', fragment), SETTLED_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [query, variables, operationName]);

  const openTab = useRef(useOpenTab());
  openTab.current = useOpenTab();
  useEffect(() => {
    const follow = () => {
      const link = linkOf(location.hash);
      if (link) openTab.current(link);
    };
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
}

/** What the page opens with is run once, as soon as there are editors, so that the first thing seen is an answer. */
export function useFirstAnswer(opened: SharedLink | undefined): void {
  const { setOperationName, run } = useGraphiQLActions();
  const ready = useGraphiQL((state) =>
    Boolean(state.queryEditor && state.variableEditor && state.responseEditor && state.documentAST),
  );
  const done = useRef(false);
  useEffect(() => {
    if (!ready || done.current) return;
    done.current = true;
    if (opened?.operationName) setOperationName(opened.operationName);
    run();
  }, [ready, opened, setOperationName, run]);
}
