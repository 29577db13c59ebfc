import { type Comparison, compare, type Question, type Verdict } from './compare.js';
import type { Figure } from './figure.js';
import { formatQuantity } from './format.js';
import { Probe } from './probe.js';
import type { Range } from './property.js';
import { point, type Quantity, quantity } from './quantity.js';
import { type Bracket, bisect, flips, isMonotone, outwards, spread } from './search.js';
import { fromCoherent, toCoherent, type Unit } from './unit.js';
import type { Request, View } from './view.js';

/** The one input that is varied. */
export interface Varied {
  readonly subject: string;
  readonly property: string;
  readonly request: Request;
}

/** The value of an input at which a comparison flips. */
export interface BreakEven {
  /**
   * From `low` to `high` the comparison is not provable either way, at `estimate` the best values of both sides pass
   * each other. A bound is infinite where the band has no end; the estimate is absent where a side has none.
   */
  readonly value: Quantity;
  /** The verdict for values under the band and over it; not provable where it has no end. */
  readonly below: Verdict;
  readonly above: Verdict;
  /** What the view takes the input for. */
  readonly present: Figure;
  /** The comparison as things are. */
  readonly now: Comparison;
}

/** No break-even; the message says why. */
export class BreakEvenError extends Error {
  readonly code = 'BREAK_EVEN_ERROR';
}

/** How many digits are told at least: a band is often only a few per cent wide. */
const DIGITS = 4;
/** How many digits a search to 1e-12 can tell. */
const FOUND_DIGITS = 11;

/**
 * Finds where a comparison flips as one input, a positive number, moves away from its present value by up to nine
 * orders of magnitude. The band is that of the verdict with all other inputs widened by the rounding of their last
 * digit; the input itself is varied as one exact value.
 * @throws BreakEvenError if the two cannot be compared, if nothing depends on the input, if the comparison never
 * flips, or if it flips more than once
 */
export function breakEven(view: View, question: Question, varied: Varied): BreakEven {
  const now = compare(view, question);
  if (!now.ratio) throw new BreakEvenError(`the two cannot be compared: ${now.reason}`);
  const present = view.figure(varied.subject, varied.property, varied.request);
  const { claim, quantity: known } = present;
  if (!claim || !known) {
    const { basis } = varied.request;
    const name = `${varied.subject}.${varied.property}${basis === undefined ? '' : `[${basis}]`}`;
    throw new BreakEvenError(`nothing is claimed of "${name}" that could be varied`);
  }
  const name = `${claim.subject}.${claim.property}[${claim.basis}]`;
  const start = [known.estimate, known.low, known.high].find((one) => one !== undefined && one > 0 && one < Infinity);
  if (start === undefined) {
    throw new BreakEvenError(`"${name}" is "${claim.written}"; only a positive number can be varied`);
  }
  const probe = new Probe(view, question, claim, known);
  const { down, up } = outwards(start, rangeOf(view, varied));
  const values = [...whileKnown(down, probe).reverse(), ...whileKnown(up, probe)];
  const [least, most] = [values.at(0), values.at(-1)];
  if (least === undefined || most === undefined || !probe.depends(values)) {
    throw new BreakEvenError(`neither side depends on "${name}"`);
  }
  const tell = (value: number) => formatQuantity(point(value, known.dimension), present.unit);
  const found = flip(probe, values, `as "${name}" goes from ${tell(least)} to ${tell(most)}`);
  const [low = -Infinity, high = Infinity] = found.band.map((end) => searched(end, present.unit));
  const met = found.met === undefined ? undefined : searched(found.met, present.unit);
  const estimate = met === undefined ? undefined : Math.min(Math.max(met, low), high);
  const value = quantity({ dimension: known.dimension, low, estimate, high });
  return { value, below: found.below, above: found.above, present, now };
}

/** A value with no more digits of its unit than the search can tell, so that 314.5 is not 314.49999999999994. */
function searched(value: number, unit: Unit): number {
  return Number.isFinite(value) ? toCoherent(fromCoherent(value, unit).toPrecision(FOUND_DIGITS), unit) : value;
}

/** Where a comparison flips, for reading: `12.03 kW (10.87–13.25 kW not provable)`. */
export function describeBreakEven({ value }: BreakEven, unit: Unit): string {
  const { low, estimate, high, dimension } = value;
  const best = estimate === undefined ? undefined : formatQuantity(point(estimate, dimension), unit, DIGITS);
  if (best !== undefined && low === high) return best;
  const open = !Number.isFinite(low) && !Number.isFinite(high);
  const band = open ? 'elsewhere' : formatQuantity({ ...value, estimate: undefined }, unit, DIGITS);
  return best === undefined ? `${band} not provable` : `${best} (${band} not provable)`;
}

function rangeOf(view: View, { subject, property }: Varied): Range {
  const kind = view.entity(subject)?.kind ?? '';
  const declared = view.vocabulary.definition(kind).properties[property];
  if (declared?.type !== 'amount') throw new TypeError(`"${property}" of ${kind} is no number`);
  return declared.range;
}

function whileKnown(values: readonly number[], probe: Probe): number[] {
  const end = values.findIndex((value) => !probe.isKnown(value));
  return end < 0 ? [...values] : values.slice(0, end);
}

interface Flip {
  readonly met: number | undefined;
  readonly band: readonly [number, number];
  readonly below: Verdict;
  readonly above: Verdict;
}

/** Where the best values pass each other and where the verdicts change, over values in rising order. */
function flip(probe: Probe, values: readonly number[], when: string): Flip {
  const [meetings, turns] = [flips(values, probe.leads), flips(values, probe.verdict)];
  const all = [...meetings, ...turns].flat();
  if (all.length === 0) throw new BreakEvenError(`the comparison never flips ${when}`);
  const near = spread(Math.min(...all), Math.max(...all));
  const seen = [values, near];
  if (!seen.every((some) => isOrderly(probe, some)) || !isMonotone(near, probe.difference)) {
    throw new BreakEvenError(`the comparison does not flip once and for all ${when}`);
  }
  const [least, most] = [values[0] as number, values.at(-1) as number]; // two, or nothing could flip
  const [meeting] = meetings;
  if (!meeting && probe.leads(least) !== undefined) {
    throw new BreakEvenError(`the best values of both sides never meet ${when}`);
  }
  const [below, above] = [probe.verdict(least), probe.verdict(most)];
  const end = (turn: Bracket | undefined, open: number, stays: (value: number) => boolean) =>
    turn ? bisect(turn, stays) : open;
  return {
    met: meeting && bisect(meeting, (value) => probe.leads(value) === probe.leads(least)),
    band: [
      end(below === 'not-provable' ? undefined : turns[0], -Infinity, (value) => probe.verdict(value) === below),
      end(above === 'not-provable' ? undefined : turns.at(-1), Infinity, (value) => probe.verdict(value) !== above),
    ],
    below,
    above,
  };
}

/** Whether the lead changes once at most, and no verdict comes back: proved, not provable, refuted, or part of that. */
function isOrderly(probe: Probe, values: readonly number[]): boolean {
  const turns = flips(values, probe.verdict);
  const verdicts = [values[0] as number, ...turns.map(([, to]) => to)].map(probe.verdict);
  const once = new Set(verdicts).size === verdicts.length;
  const between = verdicts.length < 3 || verdicts[1] === 'not-provable';
  return once && between && flips(values, probe.leads).length <= 1;
}
