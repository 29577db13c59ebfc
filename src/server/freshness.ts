/** Seconds for which an answer may be given again without asking, and for which it may be while it is asked for anew. */
const FRESH = 60;
const STALE = 3600;

/**
 * What caches may do with an answer to a question without errors: only those to questions in an address can be kept. A
 * new dataset is told a minute later at most, or at once to who names it.
 */
export const freshness = (method: string | undefined): string =>
  method === 'GET' ? `public, max-age=${FRESH}, stale-while-revalidate=${STALE}` : 'no-store';
