import { FINDING_REASONS } from '../domain/finding.js';
import { SEVERITIES } from '../domain/rule.js';
import { wordEnum } from './enums.js';

export const SeverityEnum = wordEnum(
  'Severity',
  SEVERITIES,
  'An error cannot be; a warning is unlikely, depends on a condition, or is within rounding',
);
export const FindingOrderEnum = wordEnum(
  'FindingOrder',
  ['gravest', 'newest'],
  'Errors first, or those first of which a claim of a dated source is newest',
);
export const FindingReasonEnum = wordEnum(
  'FindingReason',
  FINDING_REASONS,
  'Why a finding is no more than a warning; CONTRADICTION where it is an error',
);
export const FindingRelationEnum = wordEnum(
  'FindingRelation',
  ['at-most', 'at-least', 'equal', 'wholly-at-most'],
  'How what was found has to stand to what was expected',
);
export const CorrectionKindEnum = wordEnum(
  'CorrectionKind',
  ['period', 'rival', 'value'],
  'Another period, what better sources say, or the nearest value that would do',
);
