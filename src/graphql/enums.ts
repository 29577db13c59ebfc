import { registerEnumType } from 'type-graphql';
import { GRADES, NATURES, RANKS } from '../domain/claim.js';
import { RELATIONS, VERDICTS } from '../domain/compare.js';
import { SOURCE_KINDS } from '../domain/entities/source.js';

/** An enum whose names are the words in capitals: `BENCHMARK_RESULT` for `benchmark-result`. */
export function wordEnum(name: string, words: readonly string[], description: string): Record<string, string> {
  const values = Object.fromEntries(words.map((word) => [word.replaceAll('-', '_').toUpperCase(), word]));
  registerEnumType(values, { name, description });
  return values;
}

export const GradeEnum = wordEnum(
  'Grade',
  GRADES,
  'Strength of evidence: A audited filing, verified or peer-reviewed; B vendor document or official data set; C press or analyst that names its original; D unsourced, forum, aggregator',
);
export const NatureEnum = wordEnum('Nature', NATURES, 'Whether a claim tells what happened or what may come');
export const RankEnum = wordEnum('Rank', RANKS, 'A curator’s word on a misprint');
export const CategoryEnum = wordEnum('SourceCategory', SOURCE_KINDS, 'What kind of document a source is');
export const BoundEnum = wordEnum('FigureBound', ['estimate', 'low', 'high'], 'Which number of a figure to sort by');
export const DirectionEnum = wordEnum('Direction', ['asc', 'desc'], 'Ascending or descending');
export const CertaintyEnum = wordEnum(
  'Certainty',
  ['certainly', 'possibly'],
  'Whether the whole interval has to lie within the limits, or has to reach into them',
);
export const RelationEnum = wordEnum('Relation', RELATIONS, 'Which of two figures is asked to be the greater one');
export const VerdictEnum = wordEnum(
  'Verdict',
  VERDICTS,
  'Whether something holds for all values that the figures allow, for none of them, or for some',
);
