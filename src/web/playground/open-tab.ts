import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import type { SharedLink } from './shared-link.ts';

/** Shows a query in a tab of its own, in the tab where it is open already, and runs it. */
export function useOpenTab(): (link: SharedLink) => void {
  const { addTab, changeTab, setOperationName, run } = useGraphiQLActions();
  const { tabs, activeTabIndex, queryEditor, variableEditor } = useGraphiQL((state) => ({
    tabs: state.tabs,
    activeTabIndex: state.activeTabIndex,
    queryEditor: state.queryEditor,
    variableEditor: state.variableEditor,
  }));
  return ({ query, variables, operationName }) => {
    const open = tabs.findIndex((tab) => tab.query === query && (tab.variables ?? '') === variables);
    if (open < 0) {
      addTab();
      queryEditor?.setValue(query);
      variableEditor?.setValue(variables);
    } else if (open !== activeTabIndex) {
      changeTab(open);
    }
    if (operationName) setOperationName(operationName);
    run();
  };
}
