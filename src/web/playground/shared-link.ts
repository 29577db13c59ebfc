/** What a link to the playground carries, in the fragment of its address, so that no server limits its length. */
export interface SharedLink {
  readonly query: string;
  /** JSON as it was typed; empty where there are none. */
  readonly variables: string;
  /** Which operation of the document is run; absent where the document decides. */
  readonly operationName?: string | undefined;
}

/** The link in the fragment of an address, `#query=…&variables=…&operationName=…`; undefined if it carries no query. */
export function linkOf(fragment: string): SharedLink | undefined {
  const parts = new URLSearchParams(fragment.replace(/^#/, ''));
  const query = parts.get('query');
  if (!query) return undefined;
  return { query, variables: parts.get('variables') ?? '', operationName: parts.get('operationName') ?? undefined };
}

/** The fragment of an address that `linkOf` reads, with its `#`. */
export function fragmentOf({ query, variables, operationName }: SharedLink): string {
  const parts = new URLSearchParams({ query });
  if (variables.trim() !== '') parts.set('variables', variables);
  if (operationName) parts.set('operationName', operationName);
  return `#${parts}`;
}
