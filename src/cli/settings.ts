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

/** How many datasets stay beside the current one. */
export const keepOption = (): Option =>
  new Option('--keep <number>', 'older datasets that stay and can still be asked for')
    .argParser(readCount)
    .default(KEPT_DATASETS);

/** Whose pages may read the server's answers. */
export const corsOption = (): Option =>
  new Option('--cors-origins <origins>', 'origins whose pages may read answers, with commas between them, or "*"')
    .env('CHIPGRAPH_CORS_ORIGINS')
    .argParser(readOriginsOption)
    .default([], 'none');

/** Where a reader who disputes a claim opens an issue. */
export const issuesOption = (): Option =>
  new Option('--issues <address>', 'form that opens an issue, such as "https://github.com/<owner>/<name>/issues/new"')
    .env('CHIPGRAPH_ISSUES_URL')
    .argParser(readAddress);

/** @throws InvalidArgumentError, which commander prints */
function readAddress(text: string): string {
  const protocol = URL.canParse(text) ? new URL(text).protocol : '';
  if (protocol === 'https:' || protocol === 'http:') return text;
  throw new InvalidArgumentError(`found "${text}", expected an address that begins with "https://"`);
}

/** @throws InvalidArgumentError, which commander prints */
function readCount(text: string): number {
  if (/^\d{1,4}$/.test(text.trim())) return Number(text);
  throw new InvalidArgumentError(`found "${text}", expected a number from 0 to 9999`);
}

/** @throws InvalidArgumentError, which commander prints */
function readOriginsOption(text: string): Origins {
  try {
    return readOrigins(text);
  } catch (error) {
    if (error instanceof OriginError) throw new InvalidArgumentError(error.message);
    throw error;
  }
}
