import { operationToRun } from './operations.ts';

/** What one request to the API asks for. */
interface Asked {
  readonly query: string;
  readonly variables?: unknown;
  readonly operationName?: string | null | undefined;
}

type Answer = Record<string, unknown>;

let dataset: string | undefined;
const listeners = new Set<() => void>();

/** The id of the dataset that gave the last answer; undefined before the first. */
export const answeringDataset = (): string | undefined => dataset;

/** Calls the listener when an answer comes from another dataset than the one before. */
export function onDatasetChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Asks the API; a server that cannot be reached is told of as an error of GraphQL. */
export async function ask({ query, variables, operationName }: Asked): Promise<Answer> {
  const body = JSON.stringify({ query, variables, operationName: operationToRun(query, operationName) });
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
      body,
    });
    tellDataset(response.headers.get('x-chipgraph-dataset'));
    return (await response.json()) as Answer;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { errors: [{ message: `the server does not answer (${reason}); run the query again when it does` }] };
  }
}

function tellDataset(id: string | null): void {
  if (!id || id === dataset) return;
  dataset = id;
  for (const listener of listeners) listener();
}
