import { type Claim, quantityOf } from './claim.js';
import { contradicts } from './contradiction.js';
import type { Finding } from './finding.js';
import { flipPoint } from './flip-point.js';
import { formatQuantity } from './format.js';
import { checksOf, claimsOf, closedWorld } from './inspect.js';
import { inWords } from './names.js';
import { AT_BEST, assuming, instead, type Overlay, underTest } from './overlay.js';
import { point, type Quantity } from './quantity.js';
import type { Check } from './rule.js';
import { sideOfClaim } from './side.js';
import type { Unit } from './unit.js';
import type { View } from './view.js';
import { ASSUMPTIONS, WHAT_IF } from './vocabulary.js';

/** A value of one claim from which on a finding would vanish, everything else as it is. */
export interface Threshold {
  readonly claim: Claim;
  readonly bound: 'at-least' | 'at-most';
  /** A point, in the coherent unit. */
  readonly quantity: Quantity;
  readonly unit: Unit;
  /** How many times the claimed value it is. */
  readonly factor: number;
  /** House assumptions in the reading that it holds for. */
  readonly reading: Readonly<Record<string, string>>;
  /** "bits per weight at most" */
  readonly name: string;
  /** "3.83 bit/parameter" */
  readonly told: string;
  /** Both, and the reading. */
  readonly text: string;
}

/** The view in which a finding was made: the source under test is heard first. */
export function viewOf(view: View, finding: Finding): View {
  return finding.underTest === undefined ? view : view.over(underTest(finding.underTest));
}

/**
 * What would have to be true instead: house assumptions and what the rule judges, each at the value from which on its
 * finding vanishes, under each reading that the rule names.
 */
export function thresholdsOf(view: View, finding: Finding): readonly Threshold[] {
  const thresholds = known.get(finding) ?? workOut(view, finding);
  known.set(finding, thresholds);
  return thresholds;
}

/** A finding belongs to one view, which never changes. */
const known = new WeakMap<Finding, readonly Threshold[]>();

function workOut(view: View, finding: Finding): readonly Threshold[] {
  const rule = view.vocabulary.rules.get(finding.rule);
  if (!rule) return [];
  const solved = finding.claims.filter(({ subject, property }) => {
    return subject === ASSUMPTIONS.id || rule.solves.includes(property);
  });
  const open = rule.readings.filter((reading) => Object.keys(reading).every((name) => !isAssumed(view, name)));
  const read = open.flatMap((reading) => Object.keys(reading));
  return solved.flatMap((claim) => {
    // What a reading sets is itself solved for in no reading; everything else once in each.
    const readings = read.includes(claim.property) || open.length === 0 ? [{}] : open;
    return merged(readings.flatMap((reading) => thresholdOf(view, finding, claim, reading) ?? []));
  });
}

/** Whether an edit has set a house assumption: then no reading may set it otherwise. */
const isAssumed = (view: View, name: string): boolean => view.claim(ASSUMPTIONS.id, name)?.source === WHAT_IF.id;

/** Thresholds of one claim under several readings; a single one without reading where the reading changes nothing. */
function merged(thresholds: readonly Threshold[]): readonly Threshold[] {
  const [first] = thresholds;
  if (!first || thresholds.length === 1 || thresholds.some(({ told }) => told !== first.told)) return thresholds;
  return [{ ...first, reading: {}, text: `${first.name} ${first.told}` }];
}

/** The value of one claim from which on a finding vanishes; undefined where it is no number, or none would do. */
export function thresholdOf(
  view: View,
  finding: Finding,
  claim: Claim,
  reading: Readonly<Record<string, string>> = {},
): Threshold | undefined {
  const quantity = quantityOf(claim);
  const from = quantity && startOf(quantity);
  const rule = view.vocabulary.rules.get(finding.rule);
  const entity = view.entity(finding.subject);
  // Claims that are held against claims have rivals to take over from, not thresholds.
  if (!quantity || from === undefined || !rule || !entity || finding.check.contradicts) return undefined;
  const at = (factor: number): Quantity => point(from * factor, quantity.dimension);
  const base = viewOf(view, finding);
  const persists = (factor: number): boolean => {
    const overlays: Overlay[] = [AT_BEST, assuming(reading), instead([withQuantity(claim, at(factor))])];
    const world = closedWorld(base, claimsOf(finding.check), overlays);
    const same = checksOf(rule, world, entity).find(({ key }) => key === finding.check.key);
    return same !== undefined && isStillApart(same, finding.check);
  };
  const flip = flipPoint(persists);
  if (!flip) return undefined;
  const { unit } = sideOfClaim(view, '', claim);
  const bound = flip.direction === 'up' ? 'at-least' : 'at-most';
  const value = isCount(claim) ? whole(from * flip.factor, bound) : from * flip.factor;
  const told = formatQuantity(point(value, quantity.dimension), unit);
  const name = `${nameOf(view, claim)} ${bound === 'at-least' ? 'at least' : 'at most'}`;
  return {
    claim,
    bound,
    quantity: point(value, quantity.dimension),
    unit,
    factor: value / from,
    reading,
    name,
    told,
    text: `${name} ${told}${withReading([reading])}`,
  };
}

/** Several thresholds for reading, those of one claim together: "systems at least 8 / 4 with bits per weight 16 / 8". */
export function describeThresholds(thresholds: readonly Threshold[]): readonly string[] {
  const names = [...new Set(thresholds.map(({ name }) => name))];
  return names.map((name) => {
    const own = thresholds.filter((threshold) => threshold.name === name);
    const distinct = [...new Map(own.map((one) => [JSON.stringify(one.reading), one])).values()];
    const told = distinct.map((one) => one.told).join(' / ');
    return `${name} ${told}${withReading(distinct.map(({ reading }) => reading))}`;
  });
}

/** ` with bits per weight 16 bit/parameter / 8 bit/parameter`, or nothing. */
function withReading(readings: readonly Readonly<Record<string, string>>[]): string {
  const names = [...new Set(readings.flatMap((reading) => Object.keys(reading)))];
  return names.map((name) => ` with ${inWords(name)} ${readings.map((reading) => reading[name]).join(' / ')}`).join('');
}

/** "bits per weight" of the house, "throughput of CS-3, GPT-3 175B" of anything else. */
function nameOf(view: View, { subject, property }: Claim): string {
  const name = subject === ASSUMPTIONS.id ? undefined : view.entity(subject)?.name;
  return name === undefined ? inWords(property) : `${inWords(property)} of ${name}`;
}

/** Whether the sides are apart to the same side as they were; what is no longer known is not settled. */
function isStillApart(check: Check, before: Check): boolean {
  const [found, expected] = [check.found.quantity, check.expected.quantity];
  if (!found || !expected) return true;
  if (check.relation !== 'equal') return contradicts(check);
  return contradicts({ ...check, relation: isAbove(before) ? 'at-most' : 'at-least' });
}

const isAbove = ({ found, expected }: Check): boolean =>
  found.quantity !== undefined && expected.quantity !== undefined && found.quantity.low > expected.quantity.high;

/** A number that stands for the claim: the best value, else a bound. */
function startOf({ low, estimate, high }: Quantity): number | undefined {
  return [estimate, low, high].find((value) => value !== undefined && Number.isFinite(value) && value !== 0);
}

export function withQuantity(claim: Claim, quantity: Quantity): Claim {
  return { ...claim, value: { type: 'quantity', quantity }, written: `${claim.written} → ${quantity.low}` };
}

/** Systems and accelerators come whole. */
function isCount(claim: Claim): boolean {
  const quantity = quantityOf(claim);
  return quantity?.resolution === 0.5 && Object.keys(quantity.dimension).length === 0;
}

const NOISE = 1e-9;

const whole = (value: number, bound: Threshold['bound']): number =>
  bound === 'at-least' ? Math.ceil(value * (1 - NOISE)) : Math.floor(value * (1 + NOISE));
