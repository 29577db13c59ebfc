/** A mistake of who called the program; the message says what was found and what to do. */
export class UserError extends Error {
  readonly code = 'USER_ERROR';
}
