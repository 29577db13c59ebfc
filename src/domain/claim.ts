import type { Period } from './period.js';
import type { Quantity } from './quantity.js';

/** Whether the source speaks of what happened or of what may come. */
export const NATURES = ['actual', 'estimate', 'commitment', 'guidance', 'forecast', 'option'] as const;
export type Nature = (typeof NATURES)[number];

/**
 * Strength of the evidence: A audited filing, verified or peer-reviewed measurement; B vendor document or official
 * data set; C press or analyst that names its original; D unsourced, forum, aggregator.
 */
export const GRADES = ['A', 'B', 'C', 'D'] as const;
export type Grade = (typeof GRADES)[number];

/** A curator's word on misprints, never on what was superseded. */
export const RANKS = ['preferred', 'normal', 'deprecated'] as const;
export type Rank = (typeof RANKS)[number];

/** The basis of a claim whose source does not say what exactly was measured. */
export const UNSPECIFIED = 'unspecified';

export type ClaimValue =
  | { readonly type: 'quantity'; readonly quantity: Quantity }
  | { readonly type: 'entity'; readonly entity: string }
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'date'; readonly date: Period };

/** One source's statement on one property of one subject. */
export interface Claim {
  readonly id: string;
  readonly subject: string;
  /** Id of a property of the subject's kind, or of a metric: then it is a stated figure, never an input. */
  readonly property: string;
  readonly value: ClaimValue;
  /** The value as it was written in the seed. */
  readonly written: string;
  /** What the value describes; undefined where the source does not say, and for what never changes. */
  readonly period: Period | undefined;
  readonly basis: string;
  readonly nature: Nature;
  /** When the source said so; known to the public from the interval's last day on. */
  readonly published: Period;
  /** True where the source is undated and `published` is the day on which it was retrieved. */
  readonly undated: boolean;
  readonly source: string;
  /** The place in the source: section, page, table row. */
  readonly locator: string;
  /** What was said at one place of one source, so that figures measured together can be picked together. */
  readonly statement: string;
  readonly grade: Grade;
  readonly rank: Rank;
  readonly note: string | undefined;
  /** What the source says at the place, word for word; short enough to be quoted under any law. */
  readonly quote: string | undefined;
}

/** Claims on what happened are rivals of each other; a commitment, a forecast or an option is not their rival. */
export function happened(nature: Nature): boolean {
  return nature === 'actual' || nature === 'estimate';
}

/** Whether two natures describe the same thing, so that their claims can confirm or contradict each other. */
export function sameNature(a: Nature, b: Nature): boolean {
  return a === b || (happened(a) && happened(b));
}

/** The claimed quantity; undefined for text, dates and relations. */
export function quantityOf(claim: Claim): Quantity | undefined {
  return claim.value.type === 'quantity' ? claim.value.quantity : undefined;
}
