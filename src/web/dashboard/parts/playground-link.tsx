import { useViewVariables } from '../address/view-address.ts';
import type { Sent } from '../api/use-query.ts';

/** Opens the playground with what was sent. */
export function PlaygroundLink({ sent }: { readonly sent: Sent }) {
  const { pinned } = useViewVariables();
  const link = new URLSearchParams({ query: sent.query, variables: JSON.stringify(sent.variables, undefined, 2) });
  return <a href={`/playground${pinned ? `?dataset=${pinned}` : ''}#${link}`}>Open in playground</a>;
}
