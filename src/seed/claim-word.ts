import { GRADES, NATURES } from '../domain/claim.js';
import type { ClaimWord } from './draft.js';

/** Enough for a sentence or two: a quotation, not a copy of the source. */
export const MOST_QUOTED = 300;

/** What a word of a claim is for, and the only words that can stand behind it; any if there are none. */
export interface ClaimWordMeaning {
  readonly description: string;
  readonly choices: readonly string[];
  /** How it may be written. */
  readonly example: string;
}

const meaning = (description: string, example: string, choices: readonly string[] = []): ClaimWordMeaning =>
  Object.freeze({ description, example, choices });

/** The words of a claim as a researcher is told of them. Which bases there are is each property's to say. */
export const CLAIM_WORD_MEANINGS: Readonly<Record<ClaimWord, ClaimWordMeaning>> = {
  source: meaning('Id of the source', '<id of a source>'),
  at: meaning('The exact place in the source', 'Page 12, table 3, row "Revenue"'),
  published: meaning('When the source said so, if not on its own date', '2026-05-13'),
  period: meaning(
    'What the number describes: a year, quarter, half-year, fiscal year, span of days or day',
    'FY2026-Q2',
  ),
  basis: meaning('What exactly was measured; left out if the source does not say', 'server-nameplate'),
  nature: meaning('Whether it happened or may come; actual if left out', 'forecast', NATURES),
  grade: meaning('Strength of this evidence, where it is not that of the source', 'C', GRADES),
  rank: meaning('For a misprint only, with a note that gives the reason', 'deprecated', ['preferred', 'deprecated']),
  quote: meaning(
    `What the source says there, word for word, in ${MOST_QUOTED} characters at most`,
    'Revenue grew by 76 %',
  ),
  note: meaning('What a reader should know', 'Read off a chart, to about 5 %'),
};
