import type { Claim } from './claim.js';
import { figuresOf, type Question, type Verdict, verdictOfWidened } from './compare.js';
import type { Figure } from './figure.js';
import { type Overlay, WIDENED } from './overlay.js';
import { areRivals } from './pick.js';
import { point, type Quantity } from './quantity.js';
import type { View } from './view.js';
import { WHAT_IF } from './vocabulary.js';

type Sides = readonly [Figure, Figure];

/** Asks a question again and again with one claim at other values, in views that are not kept. */
export class Probe {
  private readonly wide: View;
  private readonly sides = new Map<number, Sides>();
  private readonly verdicts = new Map<number, Verdict>();

  constructor(
    private readonly view: View,
    private readonly question: Question,
    private readonly claim: Claim,
    private readonly quantity: Quantity,
  ) {
    this.wide = view.over(WIDENED);
  }

  /** The verdict with all other inputs widened by the rounding of their last digit. */
  readonly verdict = (value: number): Verdict => {
    const known = this.verdicts.get(value);
    if (known) return known;
    const found = verdictOfWidened(this.ask(this.wide, value), this.question.relation);
    this.verdicts.set(value, found);
    return found;
  };

  /** Best value of the left side less that of the right one; undefined where a side has none. */
  readonly difference = (value: number): number | undefined => {
    const [left, right] = this.figures(value).map(({ quantity }) => quantity?.estimate);
    return left === undefined || right === undefined ? undefined : left - right;
  };

  /** Whether the best value of the left side is the greater one; undefined where a side has none. */
  readonly leads = (value: number): boolean | undefined => {
    const difference = this.difference(value);
    return difference === undefined ? undefined : difference > 0;
  };

  /** Whether both sides are known at a value. */
  readonly isKnown = (value: number): boolean => this.figures(value).every(({ quantity }) => quantity !== undefined);

  /** Whether a side is another at some of the values than at the others. */
  depends(values: readonly number[]): boolean {
    const told = (value: number) => this.figures(value).map(({ quantity }) => [quantity?.low, quantity?.high]);
    return new Set(values.map((value) => JSON.stringify(told(value)))).size > 1;
  }

  private figures(value: number): Sides {
    const known = this.sides.get(value) ?? this.ask(this.view, value);
    this.sides.set(value, known);
    return known;
  }

  private ask(view: View, value: number): Sides {
    return figuresOf(view.imagine(settingOf(this.claim, point(value, this.quantity.dimension))), this.question);
  }
}

/** One claim with another value, in the place of all that is said in its stead. */
function settingOf(claim: Claim, quantity: Quantity): Overlay {
  const other: Claim = { ...claim, value: { type: 'quantity', quantity }, source: WHAT_IF.id };
  return {
    key: `${claim.id} at ${quantity.low}`,
    text: undefined,
    apply: (_, { id }, claims) => {
      if (id !== claim.subject) return claims;
      return [...claims.filter((one) => one.id !== claim.id && !areRivals(one, claim)), other];
    },
  };
}
