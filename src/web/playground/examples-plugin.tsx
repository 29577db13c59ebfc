import type { GraphiQLPlugin } from '@graphiql/react';
import { EXAMPLE_QUERIES } from './example-queries.ts';
import { useOpenTab } from './open-tab.ts';

/** The pane of the side bar that lists the example queries. */
export const EXAMPLES_PLUGIN: GraphiQLPlugin = { title: 'Examples', icon: ExamplesIcon, content: ExampleList };

function ExampleList() {
  const openTab = useOpenTab();
  return (
    <section className="examples" aria-labelledby="examples-title">
      <h2 id="examples-title">Examples</h2>
      <ul>
        {EXAMPLE_QUERIES.map(({ file, question, explanation, query }) => (
          <li key={file}>
            <button type="button" onClick={() => openTab({ query, variables: '' })}>
              <strong>{question}</strong>
              <span>{explanation}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function ExamplesIcon() {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <path d="M9 6h12M9 12h12M9 18h12M4 6h.01M4 12h.01M4 18h.01" strokeLinecap="round" />
    </svg>
  );
}
