/** What can be wrong with a dataset that is to be opened. */
export type DatasetFault = 'missing' | 'damaged' | 'other-format' | 'unwritable';

/** A dataset that cannot be had; the message says what was found. */
export class DatasetError extends Error {
  readonly code = 'DATASET_ERROR';

  constructor(
    message: string,
    readonly fault: DatasetFault,
  ) {
    super(message);
  }
}
