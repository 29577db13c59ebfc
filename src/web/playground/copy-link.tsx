import { ToolbarButton, useGraphiQL } from '@graphiql/react';
import { useState } from 'react';
import { fragmentOf } from './shared-link.ts';

const LABEL = 'Copy link to this query';
const SHOWN_MILLISECONDS = 3000;

/** Puts the address of the query, with variables and operation, on the clipboard. */
export function CopyLink() {
  const [told, tell] = useState('');
  const { queryEditor, variableEditor, operationName } = useGraphiQL((state) => ({
    queryEditor: state.queryEditor,
    variableEditor: state.variableEditor,
    operationName: state.operationName,
  }));
  const copy = async () => {
    const query = queryEditor?.getValue() ?? '';
    const fragment = fragmentOf({ query, variables: variableEditor?.getValue() ?? '', operationName });
    history.replaceState(null, '', fragment);
    tell(await copied(location.href));
    setTimeout(() => tell(''), SHOWN_MILLISECONDS);
  };
  return (
    <>
      <ToolbarButton onClick={() => void copy()} label={LABEL}>
        <svg className="graphiql-toolbar-icon" viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true">
          <g strokeWidth="1.8" strokeLinecap="round">
            <path d="M10 14a4.5 4.5 0 0 0 6.4 0l3.2-3.2a4.5 4.5 0 0 0-6.4-6.4L12 5.6" />
            <path d="M14 10a4.5 4.5 0 0 0-6.4 0l-3.2 3.2a4.5 4.5 0 0 0 6.4 6.4l1.2-1.2" />
          </g>
        </svg>
      </ToolbarButton>
      <span role="status" className="copied">
        {told}
      </span>
    </>
  );
}

/** Browsers give the clipboard to pages of this computer and of https only. */
async function copied(address: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(address);
    return 'Link copied';
  } catch {
    return 'Copy the address of this page';
  }
}
