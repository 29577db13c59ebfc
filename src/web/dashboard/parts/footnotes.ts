import { useViewVariables } from '../address/view-address.ts';
import { useServerState } from '../api/server-state.ts';

/** What stands below a chart or a table wherever it is taken: sources, view, dataset and address. */
export function useFootnotes(sources: readonly string[]): readonly string[] {
  const { dataset } = useServerState();
  const { view, pinned } = useViewVariables();
  const seen = Object.entries(view).map(
    ([name, value]) => `${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}`,
  );
  return [
    `Sources: ${[...new Set(sources)].join('; ') || 'none'}`,
    ...(seen.length > 0 ? [`View: ${seen.join(', ')}`] : []),
    `chipgraph dataset ${pinned ?? dataset ?? 'unknown'}, ${location.href}`,
  ];
}
