import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { InvalidArgumentError } from 'commander';

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
