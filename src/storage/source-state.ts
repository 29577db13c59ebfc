/** How far a folder of datasets is with what it is fed from. */
export type SourcePhase =
  | 'starting'
  /** Nothing was published yet. */
  | 'empty'
  /** A new version is coming in. */
  | 'fetching'
  /** What is current there is current here. */
  | 'following'
  /** The server that answers knows less than is served already. */
  | 'behind'
  /** The new version could not be taken in. */
  | 'failing'
  /** No server can be reached. */
  | 'lost';

/** What a node knows of the shared record that it follows. */
export interface SourceState {
  readonly phase: SourcePhase;
  /** When that began, in milliseconds since 1970. */
  readonly since: number;
  /** Number of the publication that is served; undefined before the first. */
  readonly publication: number | undefined;
  /** Number of the latest publication that the record was seen to hold. */
  readonly offered: number | undefined;
  /** When a server of the record last answered, in milliseconds since 1970. */
  readonly answered: number | undefined;
  /** Downloads that were taken in, and those that failed. */
  readonly downloads: number;
  readonly failures: number;
}

export const STARTING: SourceState = {
  phase: 'starting',
  since: 0,
  publication: undefined,
  offered: undefined,
  answered: undefined,
  downloads: 0,
  failures: 0,
};
