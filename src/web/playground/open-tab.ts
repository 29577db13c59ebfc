import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { type OperationDefinitionNode, parse } from 'graphql';
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
    // GraphiQL finds the operation a moment after an edit; until then it would send the name of the last one.
    setOperationName(operationName ?? firstOperation(query));
    run();
  };
}

/** The name of the operation that comes first; empty for one without a name, and where the query cannot be read. */
function firstOperation(query: string): string {
  try {
    const isOperation = ({ kind }: { kind: string }) => kind === 'OperationDefinition';
    const operation = parse(query).definitions.find(isOperation) as OperationDefinitionNode | undefined;
    return operation?.name?.value ?? '';
  } catch {
    return '';
  }
}
