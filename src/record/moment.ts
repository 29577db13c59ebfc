import type { Current } from './versions.js';

/**
 * A moment in the history of a record. A record that is restored from a back-up has lost its latest publications, and
 * numbers go on from an earlier one: what was published after a restore is later than all that was published before it.
 */
export interface Moment {
  /** Number of the publication. */
  readonly number: number;
  /** When the record was last said to have been restored, in milliseconds since 1970; 0 for never. */
  readonly restored: number;
}

export const momentOf = ({ number, restored }: Current): Moment => ({
  number,
  restored: restored === null ? 0 : restored.getTime(),
});

/** Whether one moment is before another. */
export const isBefore = (one: Moment, other: Moment): boolean =>
  one.restored === other.restored ? one.number < other.number : one.restored < other.restored;
