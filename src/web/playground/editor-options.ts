import { useGraphiQL } from '@graphiql/react';
import { useEffect } from 'react';

const OPTIONS = {
  wordWrap: 'on',
  // The editor takes the dash of a range for a minus in disguise and draws a box around it.
  unicodeHighlight: { ambiguousCharacters: false },
} as const;

/** Long lines of queries are wrapped, and typography is left alone. */
export function useEditorOptions(): void {
  const { queryEditor, variableEditor, responseEditor } = useGraphiQL((state) => ({
    queryEditor: state.queryEditor,
    variableEditor: state.variableEditor,
    responseEditor: state.responseEditor,
  }));
  useEffect(() => {
    for (const editor of [queryEditor, variableEditor, responseEditor]) editor?.updateOptions(OPTIONS);
  }, [queryEditor, variableEditor, responseEditor]);
}
