import pino, { type DestinationStream, type Level } from 'pino';
import type { Log } from './http-error.js';
import type { Answered } from './observe.js';

export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** What is written of a server: one JSON object a line. */
export interface ServerLog {
  readonly log: Log;
  readonly isTold: (status: number) => boolean;
  readonly onAnswered: (answered: Answered) => void;
}

/** What a request that has ended is worth: a fault of the server, a refusal, or nothing out of the ordinary. */
const levelOf = (status: number): Level => (status >= 500 ? 'warn' : status >= 400 ? 'info' : 'debug');

/**
 * Writes what happens to standard error. Of requests the path and the name of the operation are written, never a
 * document, a variable or a parameter: they may say what somebody is looking for.
 */
export function jsonLog(
  level: LogLevel,
  stream: DestinationStream = pino.destination({ fd: 2, sync: true }),
): ServerLog {
  const logger = pino({ level, base: undefined, timestamp: pino.stdTimeFunctions.isoTime }, stream);
  return {
    log: (line, { level: one = 'info', ...details } = {}) => logger[one as Level](details, line),
    isTold: (status) => logger.isLevelEnabled(levelOf(status)),
    onAnswered: (answered) => logger[levelOf(answered.status)](answered, 'answered'),
  };
}
