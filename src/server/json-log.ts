import pino, { type DestinationStream, type Level } from 'pino';
import type { Log } from './http-error.js';
import type { Answered } from './observe.js';

export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** What is written of a server: one JSON object a line. */
export interface ServerLog {
  readonly log: Log;
  readonly onAnswered: (answered: Answered) => void;
}

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
    onAnswered: (answered) => {
      const level = answered.status >= 500 ? 'warn' : 'info';
      logger[level](answered, 'answered');
    },
  };
}
