/** A client of chipgraph in a few lines of fetch. Copy it; it needs nothing but Node 20 or a browser. */

/** What a query of the API answers, and the dataset that it was answered from: name it again to be told the same. */
export interface Answer<T> {
  readonly data: T;
  readonly dataset: string;
}

/** Asks the API. @throws Error with what the API says of a query that it cannot answer */
export async function ask<T>(
  server: string,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
  dataset?: string,
): Promise<Answer<T>> {
  const response = await fetch(`${server}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(dataset !== undefined && { 'x-chipgraph-dataset': dataset }) },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors = [] } = (await response.json()) as { data?: T; errors?: readonly { message: string }[] };
  if (data === undefined || data === null || errors.length > 0) {
    throw new Error(errors.map(({ message }) => message).join('\n') || `the server answered ${response.status}`);
  }
  return { data, dataset: response.headers.get('x-chipgraph-dataset') ?? '' };
}

/** A figure as far as this query asks for it; a bound is null where it is open, all three where nothing is known. */
export interface Figure {
  readonly low: number | null;
  readonly estimate: number | null;
  readonly high: number | null;
  readonly text: string;
}

/** The answer to the query below: the fields that it names, and no others. */
export interface MostEfficient {
  readonly benchmarkResults: {
    readonly nodes: readonly { readonly name: string; readonly throughputPerKilowatt: Figure }[];
  };
}

const MOST_EFFICIENT = `query MostEfficient($first: Int!) {
  benchmarkResults(
    first: $first
    filter: { throughputPerKilowatt: { known: true } }
    orderBy: { field: throughputPerKilowatt, direction: DESC }
  ) {
    nodes { name throughputPerKilowatt { low estimate high text } }
  }
}`;

/** The benchmark results with the most tokens per second for each kilowatt, best first. */
export function mostEfficient(server: string, first: number, dataset?: string): Promise<Answer<MostEfficient>> {
  return ask<MostEfficient>(server, MOST_EFFICIENT, { first }, dataset);
}
