import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { InvalidArgumentError, Option } from 'commander';
import { OriginError, type Origins, readOrigins } from '../server/cross-origin.js';
import { KEPT_DATASETS } from '../storage/dataset-folder.js';

const PACKAGE = fileURLToPath(new URL('../../', import.meta.url));

/** Path as the user would write it: relative to where they stand. */
const short = (path: string): string => relative(process.cwd(), path) || '.';

export const SEEDS = process.env.CHIPGRAPH_SEEDS ?? short(resolve(PACKAGE, 'seeds'));
export const DATA = process.env.CHIPGRAPH_DATA ?? short(resolve(PACKAGE, '.chipgraph'));
export const PORT = '4000';

/** @throws InvalidArgumentError, which commander prints */
export function readPort(text: string): number {
  const port = text.trim() === '' ? Number.NaN : Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new InvalidArgumentError(`found "${text}", expected a number from 0 to 65535`);
}

const KEPT = 'older datasets that stay and can still be asked for';

/** How many datasets stay beside the current one. */
export const keepOption = (): Option => new Option('--keep <number>', KEPT).argParser(readCount).default(KEPT_DATASETS);

/** Options of how a server is run; they are read together, so that every fault is told at once. */
export const SERVE_OPTIONS: readonly Option[] = [
  new Option('--port <number>', 'port to listen on').env('PORT').default(PORT),
  new Option('--keep <number>', KEPT).default(String(KEPT_DATASETS)),
  new Option('--from <address>', 'PostgreSQL servers whose shared record is followed, in place of seeds') //
    .env('CHIPGRAPH_SOURCE'),
  new Option('--cors-origins <origins>', 'origins whose pages may read answers, with commas between them, or "*"')
    .env('CHIPGRAPH_CORS_ORIGINS')
    .default('', 'none'),
  new Option('--issues <address>', 'form that opens an issue, such as "https://github.com/<owner>/<name>/issues/new"') //
    .env('CHIPGRAPH_ISSUES_URL'),
  new Option('--limit <name=value...>', 'what is taken on at most, such as depth=20; SECURITY.md has all').default(
    [],
    '',
  ),
  new Option('--documents <which>', 'what is answered: any query, or trusted ones (of the pages and the examples)')
    .env('CHIPGRAPH_DOCUMENTS')
    .default('any'),
  new Option('--proxies <number>', 'proxies in front whose word on the address of a client is taken')
    .env('CHIPGRAPH_PROXIES')
    .default('0'),
  new Option('--workers <number>', 'processes that answer, such as one for each core')
    .env('CHIPGRAPH_WORKERS')
    .default('1'),
  new Option(
    '--log-level <level>',
    'the least that is written to standard error: fatal, error, warn, info (refusals), debug (every request) or silent',
  )
    .env('CHIPGRAPH_LOG_LEVEL')
    .default('info'),
];

/** @throws InvalidArgumentError, which commander prints */
export function readAddress(text: string): string {
  const protocol = URL.canParse(text) ? new URL(text).protocol : '';
  if (protocol === 'https:' || protocol === 'http:') return text;
  throw new InvalidArgumentError(`found "${text}", expected an address that begins with "https://"`);
}

/** @throws InvalidArgumentError, which commander prints */
export function readCount(text: string): number {
  if (/^\d{1,4}$/.test(text.trim())) return Number(text);
  throw new InvalidArgumentError(`found "${text}", expected a number from 0 to 9999`);
}

/** @throws InvalidArgumentError, which commander prints */
export function readOriginsOption(text: string): Origins {
  try {
    return readOrigins(text);
  } catch (error) {
    if (error instanceof OriginError) throw new InvalidArgumentError(error.message);
    throw error;
  }
}
