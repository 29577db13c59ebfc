import { createRequire } from 'node:module';
import type { DestinationStream, Level, Logger, pino } from 'pino';
import type { Log } from './http-error.js';
import type { Answered } from './observe.js';

export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** What is written of a server: one JSON object a line. */
export interface ServerLog {
  /** Loads what writes, which else is loaded with the first line. */
  readonly load: () => void;
  readonly log: Log;
  readonly isTold: (status: number) => boolean;
  readonly onAnswered: (answered: Answered) => void;
}

/** What a request that has ended is worth: a fault of the server, a refusal, or nothing out of the ordinary. */
const levelOf = (status: number): 'warn' | 'info' | 'debug' =>
  status >= 500 ? 'warn' : status >= 400 ? 'info' : 'debug';

/**
 * Writes what happens to standard error. Of requests the path and the name of the operation are written, never a
 * document, a variable or a parameter: they may say what somebody is looking for.
 */
export function jsonLog(level: LogLevel, stream?: DestinationStream): ServerLog {
  let made: Logger | undefined;
  const logger = (): Logger => {
    made ??= newLogger(level, stream);
    return made;
  };
  const most = level === 'silent' ? -1 : LOG_LEVELS.indexOf(level);
  return {
    load: () => void logger(),
    log: (line, { level: one = 'info', ...details } = {}) => logger()[one as Level](details, line),
    isTold: (status) => LOG_LEVELS.indexOf(levelOf(status)) <= most,
    onAnswered: (answered) => logger()[levelOf(answered.status)](answered, 'answered'),
  };
}

/** A server that has nothing to tell starts faster without what writes. */
function newLogger(level: LogLevel, stream?: DestinationStream): Logger {
  const load = createRequire(import.meta.url)('pino') as typeof pino;
  const options = { level, base: undefined, timestamp: load.stdTimeFunctions.isoTime };
  return load(options, stream ?? load.destination({ fd: 2, sync: true }));
}
