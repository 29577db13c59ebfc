import type { SourceState } from '../storage/source-state.js';
import type { Origins } from './cross-origin.js';
import { type Limits, USUAL_LIMITS } from './limits.js';
import type { Answered } from './observe.js';

/** How a server is run, beside what it serves. */
export interface ServerSettings {
  /** Whose pages may read answers. */
  readonly origins: Origins;
  /** Address of the form where an issue is opened; nowhere if undefined. */
  readonly issues: string | undefined;
  readonly limits: Limits;
  /** Hashes of the documents that are answered; all if undefined. */
  readonly trusted: ReadonlySet<string> | undefined;
  /** Proxies in front of the server, whose word on the client's address is taken. */
  readonly proxies: number;
  /** How the node is with the shared record that it follows; undefined where it follows none. */
  readonly source?: (() => SourceState) | undefined;
  /** Whether anyone wants to be told of a request that has ended with a status. */
  readonly isTold: (status: number) => boolean;
  /** Is told of the requests that have ended. */
  readonly onAnswered: (answered: Answered) => void;
}

export const DEFAULT_SETTINGS: ServerSettings = {
  origins: [],
  issues: undefined,
  limits: USUAL_LIMITS,
  trusted: undefined,
  proxies: 0,
  isTold: () => true,
  onAnswered: () => {},
};
