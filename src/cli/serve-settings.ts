import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { InvalidArgumentError } from 'commander';
import { didYouMean } from '../domain/did-you-mean.js';
import { LOG_LEVELS, type LogLevel } from '../server/json-log.js';
import { limitOfOption, limitsOfEnvironment, readLimits } from '../server/read-limits.js';
import type { ServerSettings } from '../server/server-settings.js';
import { readRecord, type Servers } from './record-settings.js';
import { readAddress, readCount, readOriginsOption, readPort, SERVE_OPTIONS } from './settings.js';
import { UserError } from './user-error.js';

/** Hashes of the queries of the pages and of the examples, which `npm run web` writes down. */
const TRUSTED = fileURLToPath(new URL('../../dist/web/trusted-documents.json', import.meta.url));

/** Variables of the environment that mean something, beside limits and what tests are told. */
const VARIABLES = [
  'CHIPGRAPH_SEEDS',
  'CHIPGRAPH_DATA',
  'CHIPGRAPH_PUBLISH_TO',
  ...SERVE_OPTIONS.flatMap(({ envVar }) => envVar ?? []).filter((name) => name.startsWith('CHIPGRAPH_')),
];

/** The options of `serve` as they are written, after the environment has had its say. */
export interface Written {
  readonly port: string;
  readonly keep: string;
  readonly from?: string;
  readonly corsOrigins: string;
  readonly issues?: string;
  readonly limit: readonly string[];
  readonly proxies: string;
  readonly logLevel: string;
  readonly workers: string;
  readonly documents: string;
}

/** How a server is run, beside its seeds and data. */
export interface ServeSettings extends Omit<ServerSettings, 'isTold' | 'onAnswered' | 'source'> {
  readonly port: number;
  readonly keep: number;
  readonly logLevel: LogLevel;
  readonly workers: number;
  /** Servers of the record that is followed; undefined where the seeds are served. */
  readonly from: Servers | undefined;
}

/** @throws UserError that names every fault there is, each with where it was set */
export function readServeSettings(
  written: Written,
  environment: Readonly<Record<string, string | undefined>>,
): ServeSettings {
  const faults: string[] = [];
  const read = <T>(where: string, text: string, reader: (text: string) => T): T | undefined => {
    try {
      return reader(text);
    } catch (error) {
      if (!(error instanceof InvalidArgumentError || error instanceof UserError)) throw error;
      faults.push(`${where}: ${error.message}`);
      return undefined;
    }
  };
  const set = [...limitsOfEnvironment(environment), ...written.limit.map(limitOfOption)];
  const settings = {
    port: read('--port or PORT', written.port, readPort),
    keep: read('--keep', written.keep, readCount),
    from: written.from ? read('--from or CHIPGRAPH_SOURCE', written.from, readRecord) : undefined,
    origins: read('--cors-origins or CHIPGRAPH_CORS_ORIGINS', written.corsOrigins, readOriginsOption),
    issues: written.issues && read('--issues or CHIPGRAPH_ISSUES_URL', written.issues, readAddress),
    proxies: read('--proxies or CHIPGRAPH_PROXIES', written.proxies, readCount),
    workers: read('--workers or CHIPGRAPH_WORKERS', written.workers, readWorkers),
    logLevel: read('--log-level or CHIPGRAPH_LOG_LEVEL', written.logLevel, (text) => choice(text, LOG_LEVELS)),
    trusted: read('--documents or CHIPGRAPH_DOCUMENTS', written.documents, readDocuments),
    limits: readLimits(set, (fault) => faults.push(fault)),
  };
  faults.push(...unknownVariables(environment));
  if (faults.length > 0) throw new UserError(`the settings cannot be:\n${faults.map((one) => `  ${one}`).join('\n')}`);
  return settings as ServeSettings;
}

/** Variables of ours that mean nothing: most likely one that is misspelt, and would be left out of account in silence. */
function unknownVariables(environment: Readonly<Record<string, string | undefined>>): readonly string[] {
  const ours = Object.keys(environment).filter((name) => /^CHIPGRAPH_(?!LIMIT_|TEST_)/.test(name));
  return ours
    .filter((name) => !VARIABLES.includes(name))
    .map(
      (name) =>
        `${name}: there is no such variable${didYouMean(name, VARIABLES) || `; expected one of ${VARIABLES.join(', ')}`}`,
    );
}

const MOST_WORKERS = 256;

function readWorkers(text: string): number {
  const workers = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  if (workers >= 1 && workers <= MOST_WORKERS) return workers;
  throw new UserError(`found "${text}", expected a number from 1 to ${MOST_WORKERS}`);
}

function choice<T extends string>(text: string, choices: readonly T[]): T {
  const found = choices.find((one) => one === text);
  if (found !== undefined) return found;
  throw new UserError(`found "${text}", expected one of ${choices.join(', ')}${didYouMean(text, choices)}`);
}

/** @throws UserError where the list is needed and has not been built */
function readDocuments(text: string): ReadonlySet<string> | undefined {
  if (choice(text, ['any', 'trusted']) === 'any') return undefined;
  if (!existsSync(TRUSTED)) throw new UserError('the list of trusted documents has not been built; run "npm run web"');
  const { documents } = JSON.parse(readFileSync(TRUSTED, 'utf8')) as { documents: readonly { sha256: string }[] };
  return new Set(documents.map(({ sha256 }) => sha256));
}
