import type { FindingReason } from '../domain/finding.js';
import { inWords } from '../domain/names.js';
import { ASSUMPTIONS, type Vocabulary } from '../domain/vocabulary.js';
import type { AuditLine } from './audit-report.js';

/** A word or mark of a report, and what it means. */
export interface LegendEntry {
  readonly term: string;
  readonly meaning: string;
}

const BRACKETS: LegendEntry = {
  term: '(…) after a property',
  meaning:
    'the basis, which is what exactly was measured, and the nature, such as estimate or forecast; nothing where the source states neither',
};

const NOTE: LegendEntry = {
  term: 'note',
  meaning: 'a remark of whoever entered the claim, mostly on the words of the source',
};

const REASONS: Readonly<Record<FindingReason, string>> = {
  contradiction: 'the claims that are named cannot all be true',
  'within-rounding': 'they cannot all be true as written, but can within the rounding of their last digits',
  conditional: 'they cannot all be true but under a condition: the one that is named, or the kindest assumption in use',
  statistical: 'they lie apart, but the bounds of one of them are a matter of probability',
  unlikely: 'they might all be true, but it is unlikely or wants explaining',
};

const GRADES =
  'strength of the evidence. A: audited filing, verified or peer-reviewed measurement; B: vendor document or official data set; C: press or analyst that names its original; D: unsourced, forum or aggregator';

/** The marks and terms that the lines of an audit use, each with its meaning. */
export function legendOf(vocabulary: Vocabulary, lines: readonly AuditLine[]): readonly LegendEntry[] {
  const properties = lines.map(({ property }) => property);
  const reasons = lines.flatMap((line) => line.reasons);
  const marks = [
    ...(properties.some((property) => property.includes('(')) ? [BRACKETS] : []),
    ...(lines.some(({ notes }) => notes.length > 0) ? [NOTE] : []),
    ...noted.filter(({ mark }) => reasons.some((reason) => reason.includes(mark))),
  ];
  const terms = termsOf(vocabulary).filter(({ term }) => reasons.some((reason) => reason.includes(term)));
  return [...marks, ...terms].map(({ term, meaning }) => ({ term, meaning }));
}

const noted: readonly (LegendEntry & { readonly mark: string })[] = [
  { term: 'noted', mark: 'noted: ', meaning: 'what was found of the claim and does not decide its verdict' },
  ...Object.entries(REASONS).map(([reason, meaning]) => {
    const mark = `(${reason.replace('-', ' ')})`;
    return { term: mark, mark, meaning: `at the end of what is noted: ${meaning}` };
  }),
  { term: 'grade', mark: 'grade ', meaning: GRADES },
];

/** House assumptions and rooflines, as the vocabulary defines them. */
function termsOf({ metrics, entities }: Vocabulary): readonly LegendEntry[] {
  const assumptions = Object.entries(entities.get(ASSUMPTIONS.kind)?.properties ?? {});
  const rooflines = [...metrics].filter(([id]) => id.endsWith('Roofline'));
  return [
    ...assumptions.map(([name, { description }]) => ({ term: inWords(name), meaning: description })),
    ...rooflines.map(([, { name, description }]) => ({ term: name.toLowerCase(), meaning: description })),
  ];
}
