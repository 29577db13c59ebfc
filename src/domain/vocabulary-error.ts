/** Faults of the definitions, all at once. They are mistakes of the programmer and stop the start. */
export class VocabularyError extends Error {
  readonly code = 'VOCABULARY_ERROR';
}
