import { KEPT_CLAIMS } from '../storage/sqlite-store.js';

/** Older datasets that are open at a time, beside the current one. */
export const OPEN_OLDER = 3;
/** How often the folder of datasets is looked at. */
export const REFRESH_MILLISECONDS = 1000;

/** What a server takes on at most of one thing, and what it answers to more. */
export interface Limit {
  readonly usual: number;
  /** What the limit may be set to. */
  readonly least: number;
  readonly most: number;
  /** What is counted. */
  readonly unit: string;
  readonly description: string;
  /** HTTP status of what is refused; none where nothing is. */
  readonly status: number | undefined;
}

const HOUR_SECONDS = 3600;

/** All limits by name, in the order in which a request meets them. */
export const LIMITS = {
  rate: limit(
    6000,
    [0, 1e6],
    'requests',
    'Requests of one client in a minute, pages and their files aside; 0 for any',
    429,
  ),
  connections: limit(2000, [1, 1e6], 'connections', 'Connections at a time; more are closed at once', undefined),
  headerSize: limit(16_384, [1024, 1_048_576], 'bytes', 'Address and headers of a request', 431),
  headerTime: limit(10, [1, HOUR_SECONDS], 'seconds', 'Until the headers are there', 408),
  requestTime: limit(30, [1, HOUR_SECONDS], 'seconds', 'Until the whole request is there', 408),
  body: limit(102_400, [1024, 16_777_216], 'bytes', 'A body, uncompressed', 413),
  nesting: limit(32, [8, 500], 'brackets', 'Brackets in one another, in a document or in variables', 400),
  tokens: limit(2000, [100, 100_000], 'tokens', 'Words, numbers, texts and signs of a document', 400),
  names: limit(100, [40, 10_000], 'characters', 'The longest name in a document', 400),
  operations: limit(10, [1, 1000], 'operations', 'Operations of a document', 400),
  fragments: limit(100, [1, 1000], 'fragments', 'Fragments of a document', 400),
  directives: limit(50, [1, 10_000], 'directives', 'Directives of a document', 400),
  depth: limit(25, [10, 200], 'levels', 'Selections in one another, fragments written out', 400),
  fields: limit(1500, [50, 100_000], 'fields', 'Fields of an operation, fragments written out', 400),
  aliases: limit(100, [1, 100_000], 'aliases', 'Aliases of an operation, fragments written out', 400),
  page: limit(100, [1, 100], 'items', 'Items of a page', 400),
  cost: limit(
    1_000_000,
    [1000, 1e12],
    'points',
    'What an operation can cost at most, in about ten microseconds each',
    400,
  ),
  time: limit(15, [1, HOUR_SECONDS], 'seconds', 'Until an operation is answered, looked at from field to field', 503),
  kept: limit(134_217_728, [0, 1e11], 'bytes', 'Answers and pieces of answers that are kept in memory', undefined),
  claims: limit(
    KEPT_CLAIMS,
    [1000, 1e9],
    'claims',
    'Claims of an open dataset that are kept in memory, each about half a kilobyte',
    undefined,
  ),
  drainTime: limit(
    15,
    [0, HOUR_SECONDS],
    'seconds',
    'For requests to end after the server was told to stop',
    undefined,
  ),
} satisfies Record<string, Limit>;

export type LimitName = keyof typeof LIMITS;
export type Limits = Readonly<Record<LimitName, number>>;

export const LIMIT_NAMES = Object.keys(LIMITS) as readonly LimitName[];

export const USUAL_LIMITS = Object.fromEntries(LIMIT_NAMES.map((name) => [name, LIMITS[name].usual])) as Limits;

function limit(
  usual: number,
  [least, most]: readonly [number, number],
  unit: string,
  description: string,
  status: number | undefined,
): Limit {
  return Object.freeze({ usual, least, most, unit, description, status });
}
