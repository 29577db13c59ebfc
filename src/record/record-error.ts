/** What can be wrong with the record, or with what is asked of it. */
export type RecordFault =
  | 'address'
  | 'unreachable'
  | 'refused'
  | 'empty'
  | 'outrun'
  | 'held'
  | 'uncertain'
  | 'not-there'
  | 'pruned'
  | 'read-only'
  | 'not-migrated'
  | 'damaged';

/** Something about the shared record that its user can act on. The message never holds a password. */
export class RecordError extends Error {
  readonly code = 'RECORD_ERROR';

  constructor(
    message: string,
    readonly fault: RecordFault,
  ) {
    super(message);
  }
}
