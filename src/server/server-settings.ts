import type { Origins } from './cross-origin.js';

/** How a server is run, beside what it serves. */
export interface ServerSettings {
  /** Whose pages may read answers. */
  readonly origins: Origins;
  /** Address of the form where an issue is opened; nowhere if undefined. */
  readonly issues: string | undefined;
}

export const DEFAULT_SETTINGS: ServerSettings = { origins: [], issues: undefined };
