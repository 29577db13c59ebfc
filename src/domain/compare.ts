import { otherSettings, otherWork } from './alike.js';
import { divide } from './arithmetic.js';
import { basesOf } from './bases.js';
import { sameNature } from './claim.js';
import { type Figure, missingText } from './figure.js';
import { formatQuantity } from './format.js';
import { type Measure, measured } from './measure.js';
import { WIDENED } from './overlay.js';
import { type Period, samePeriod } from './period.js';
import { jointCoverage, type Quantity } from './quantity.js';
import type { Unit } from './unit.js';
import type { Request, View } from './view.js';

export const RELATIONS = ['greater', 'less'] as const;
export type Relation = (typeof RELATIONS)[number];

/** Whether a comparison holds for all values that the two sides allow, for none, or for some. */
export const VERDICTS = ['proved', 'refuted', 'not-provable'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** One of two entities that are compared, and how its figure is asked for. */
export interface Side {
  readonly subject: string;
  readonly request: Request;
}

/** Whether a measure of the left entity is greater, or less, than that of the right one. */
export interface Question {
  readonly left: Side;
  readonly right: Side;
  readonly on: Measure;
  readonly relation: Relation;
  /** The unit to tell the figures in; that of the measure if absent. */
  readonly unit: Unit | undefined;
}

/** The answer to a question, with what it rests on. */
export interface Comparison {
  readonly left: Figure;
  readonly right: Figure;
  readonly unit: Unit;
  readonly verdict: Verdict;
  /** One sentence, with both intervals where they are known. */
  readonly reason: string;
  /** Left over right; undefined where they are no like measures. */
  readonly ratio: Quantity | undefined;
}

/** What rounding in a handful of floating-point operations may make of two equal numbers. */
const NOISE = 8 * Number.EPSILON;

/** What two intervals say of a relation: proved where it holds for each pair of their values, refuted where for none. */
export function verdictOf(left: Quantity, right: Quantity, relation: Relation): Verdict {
  if (relation === 'less') return verdictOf(right, left, 'greater');
  if (exceeds(left.low, right.high)) return 'proved';
  return exceeds(left.high, right.low) ? 'not-provable' : 'refuted';
}

function exceeds(a: number, b: number): boolean {
  const noise = NOISE * Math.max(Math.abs(a), Math.abs(b));
  return Number.isFinite(noise) ? a - b > noise : a > b;
}

/** Compares two entities: on like measures only, and never on what rounding alone makes true. */
export function compare(view: View, question: Question): Comparison {
  const { relation } = question;
  const [left, right] = figuresOf(view, question);
  const unit = question.unit ?? left.unit;
  const told = (figure: Figure) => (figure.quantity ? formatQuantity(figure.quantity, unit) : 'unknown');
  const answer = { left, right, unit };
  if (!left.quantity || !right.quantity) {
    const missing = [...left.missing, ...right.missing].map(missingText);
    const reason = `missing ${[...new Set(missing)].join(', ')}`;
    return { ...answer, verdict: 'not-provable', reason, ratio: undefined };
  }
  const unlike = differencesOf(view, question, left, right);
  if (unlike.length > 0) {
    const reason = `${unlike.join('; ')} (${told(left)} against ${told(right)})`;
    return { ...answer, verdict: 'not-provable', reason, ratio: undefined };
  }
  const ratio = divide(left.quantity, right.quantity);
  const notes = notesOf(view, question, jointCoverage(left.quantity, right.quantity));
  const asWritten = verdictOf(left.quantity, right.quantity, relation);
  const wide = figuresOf(view.over(WIDENED), question);
  if (asWritten !== 'not-provable' && verdictOfWidened(wide, relation) !== asWritten) {
    const [wideLeft, wideRight] = wide.map(told);
    const reason = `within rounding: ${told(left)} against ${told(right)} as written, but ${wideLeft} against ${wideRight} with every input widened by half a unit of its last digit`;
    return { ...answer, verdict: 'not-provable', reason: [reason, ...notes].join('; '), ratio };
  }
  const reason = SENTENCES[asWritten](told(left), told(right), relation);
  return { ...answer, verdict: asWritten, reason: [reason, ...notes].join('; '), ratio };
}

/** The figures of both sides, in the view. */
export function figuresOf(view: View, { left, right, on }: Question): readonly [Figure, Figure] {
  return [measured(view, left.subject, on, left.request), measured(view, right.subject, on, right.request)];
}

/** The verdict on two figures of a view that is widened already. */
export function verdictOfWidened([left, right]: readonly [Figure, Figure], relation: Relation): Verdict {
  return left.quantity && right.quantity ? verdictOf(left.quantity, right.quantity, relation) : 'not-provable';
}

const SENTENCES: Readonly<Record<Verdict, (left: string, right: string, relation: Relation) => string>> = {
  proved: (left, right, relation) => `${left} is ${relation} than ${right} for all values that the two allow`,
  refuted: (left, right, relation) => `${left} is not ${relation} than ${right} for any values that the two allow`,
  'not-provable': (left, right, relation) =>
    `${left} may or may not be ${relation} than ${right}: their bounds overlap`,
};

/** Why two figures are no like measures; empty if they are. */
function differencesOf(view: View, question: Question, left: Figure, right: Figure): readonly string[] {
  const [ours, theirs] = [left, right].map(({ subject }) => view.entity(subject));
  const alike = ours && theirs && ours.kind === theirs.kind;
  const work = alike
    ? otherWork(view, ours, theirs).map(({ key, first, second }) => `not comparable: ${key} ${first} against ${second}`)
    : [];
  const formulas =
    alike || left.formula === right.formula
      ? []
      : [`formulas differ: ${describe(left.formula)} against ${describe(right.formula)}`];
  const bases = basesDiffer(view, left, right);
  const natures =
    bases.length === 0 && left.nature && right.nature && !sameNature(left.nature, right.nature)
      ? [`natures differ: ${left.nature} against ${right.nature}`]
      : [];
  return [...work, ...formulas, ...bases, ...natures, ...periodsDiffer(view, question, left, right)];
}

const describe = (formula: string | undefined): string => (formula === undefined ? 'a claim' : `"${formula}"`);

function basesDiffer(view: View, left: Figure, right: Figure): readonly string[] {
  const [ours, theirs] = [basesOf(view, left), basesOf(view, right)];
  return ours.flatMap(({ property, basis, nature }) => {
    const other = theirs.find((one) => one.property === property);
    if (!other) return [];
    if (other.basis !== basis) return [`bases differ: ${property} ${basis} against ${other.basis}`];
    return sameNature(nature, other.nature) ? [] : [`natures differ: ${property} ${nature} against ${other.nature}`];
  });
}

function periodsDiffer(view: View, { left: { request } }: Question, left: Figure, right: Figure): readonly string[] {
  if (samePeriod(left.period, right.period)) return [];
  // States that were asked for in one period are both of that period, whatever their days.
  if (request.period && isState(view, left) && isState(view, right)) return [];
  return [`periods differ: ${days(left.period)} against ${days(right.period)}`];
}

function isState(view: View, { claim, subject, property }: Figure): boolean {
  const kind = view.entity(subject)?.kind;
  return (
    claim !== undefined && kind !== undefined && view.vocabulary.definition(kind).properties[property]?.time === 'state'
  );
}

const days = (period: Period | undefined): string =>
  period ? `${period.label} (${period.start} to ${period.end})` : 'unspecified';

/** What a reader should know beside the verdict: settings that differ, and that bounds are statistical. */
function notesOf(view: View, { left, right }: Question, coverage: number | undefined): readonly string[] {
  const [ours, theirs] = [view.entity(left.subject), view.entity(right.subject)];
  const settings = ours && theirs && ours.kind === theirs.kind ? otherSettings(view, ours, theirs) : [];
  const chance =
    coverage === undefined ? [] : [`the bounds hold together with a probability of at least ${percent(coverage)}`];
  return [...settings, ...chance];
}

const percent = (share: number): string => `${Number((share * 100).toPrecision(6))} %`;
