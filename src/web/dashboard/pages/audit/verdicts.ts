/** What each verdict of an audit means, the gravest first. */
export const VERDICTS = {
  REFUTED:
    'As stated it cannot be: arithmetic or physics leaves no room for it, but under the conditions that are named.',
  CONTRADICTED: 'Better sources say otherwise.',
  IN_QUESTION: 'A rule speaks against it, but it need not be this claim that is wrong.',
  STALE: 'True once, superseded since.',
  CONFIRMED: 'At least one independent source says the same.',
  UNCONFIRMED: 'No rule and no better source speaks against it, and no independent one says the same.',
} as const;

export type Verdict = keyof typeof VERDICTS;

export const VERDICT_NAMES = Object.keys(VERDICTS) as readonly Verdict[];
