import { explorerPlugin } from '@graphiql/plugin-explorer';
import { HISTORY_PLUGIN } from '@graphiql/plugin-history';
import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { GraphiQL } from 'graphiql';
import { useEffect, useSyncExternalStore } from 'react';
import { useAddress, useFirstAnswer } from './address.ts';
import { answeringDataset, ask, onDatasetChange } from './api.ts';
import { CopyLink } from './copy-link.tsx';
import { useEditorOptions } from './editor-options.ts';
import { EXAMPLE_QUERIES } from './example-queries.ts';
import { EXAMPLES_PLUGIN } from './examples-plugin.tsx';
import type { SharedLink } from './shared-link.ts';

const PLUGINS = [EXAMPLES_PLUGIN, explorerPlugin(), HISTORY_PLUGIN];

/** Where there is none, as on a phone, the query comes first and the examples are a tap away. */
const HAS_ROOM = matchMedia('(min-width: 701px)');

/** GraphiQL over the API of this server, opened with a link, with what was open before, or with an example. */
export function Playground({ opened }: { opened: SharedLink | undefined }) {
  return (
    <GraphiQL
      fetcher={ask}
      plugins={PLUGINS}
      visiblePlugin={HAS_ROOM.matches ? EXAMPLES_PLUGIN.title : undefined}
      defaultQuery={EXAMPLE_QUERIES[0]?.query}
      initialQuery={opened?.query}
      initialVariables={opened?.variables}
      isHeadersEditorEnabled={false}
      showPersistHeadersSettings={false}
      inputValueDeprecation
      schemaDescription
    >
      <GraphiQL.Logo>
        <h1 className="home">
          <a href="/">chipgraph</a>
        </h1>
      </GraphiQL.Logo>
      <GraphiQL.Toolbar>
        {({ prettify, merge, copy }) => (
          <>
            {prettify}
            {merge}
            {copy}
            <CopyLink />
          </>
        )}
      </GraphiQL.Toolbar>
      <GraphiQL.Footer>
        <Answered opened={opened} />
      </GraphiQL.Footer>
    </GraphiQL>
  );
}

/** Which dataset gave the answer that is shown; holds what has to live inside GraphiQL. */
function Answered({ opened }: { opened: SharedLink | undefined }) {
  useEditorOptions();
  useAddress();
  useFirstAnswer(opened);
  const dataset = useSyncExternalStore(onDatasetChange, answeringDataset);
  useSchemaOnceServed(dataset);
  if (!dataset) return null;
  return (
    <p className="dataset" title={dataset}>
      Answered by dataset <code>{dataset.slice(0, 16)}</code>
    </p>
  );
}

/** A page that was opened while the server was away gets its schema with the first answer. */
function useSchemaOnceServed(dataset: string | undefined): void {
  const { introspect } = useGraphiQLActions();
  const missing = useGraphiQL(({ schema, fetchError }) => !schema && Boolean(fetchError));
  useEffect(() => {
    if (dataset && missing) void introspect();
  }, [dataset, missing, introspect]);
}
