/** What a check of the doctor came to. */
export interface Health {
  readonly check: string;
  readonly ok: boolean;
  readonly found: string;
  /** What was expected and what to do, where it is not well. */
  readonly expected?: string;
}

/** Runs a check that throws where something is not well. */
export function health(check: string, expected: string, look: () => string): Health {
  try {
    return { check, ok: true, found: look() };
  } catch (error) {
    return { check, ok: false, found: error instanceof Error ? error.message : String(error), expected };
  }
}

/** Something is not well; the message says what was found. */
export class Unwell extends Error {}
