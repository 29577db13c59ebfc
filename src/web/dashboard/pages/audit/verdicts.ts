/** What each verdict of an audit means, the gravest first. */
export const VERDICTS = {
  REFUTED: 'Arithmetic or physics rules it out, whatever anybody else says.',
  CONTRADICTED: 'Better sources say otherwise.',
  STALE: 'True once, superseded since.',
  CONFIRMED: 'Others say the same, or it follows from what they say.',
  UNCONFIRMED: 'Nothing contradicts it, and nobody else says so.',
} as const;

export type Verdict = keyof typeof VERDICTS;

export const VERDICT_NAMES = Object.keys(VERDICTS) as readonly Verdict[];
