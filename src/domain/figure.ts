import type { Claim, Grade, Nature } from './claim.js';
import type { Period } from './period.js';
import type { Quantity } from './quantity.js';
import type { Unit } from './unit.js';

/** What went into a derivation: a figure, and the path in the formula that it was read by. */
export interface Input {
  readonly path: string;
  readonly figure: Figure;
}

/** What a figure would need to be known. */
export interface Missing {
  readonly subject: string;
  /** A property, metric, list or argument. */
  readonly property: string;
}

/** A number that the graph answers with: a claim that the view picked, a derivation, or unknown. */
export interface Figure {
  readonly subject: string;
  /** The property or metric. */
  readonly property: string;
  /** The unit in which it is told unless the caller asks for another. */
  readonly unit: Unit;
  /** Undefined where the figure is unknown; `missing` then says why. */
  readonly quantity: Quantity | undefined;
  readonly basis: string | undefined;
  readonly period: Period | undefined;
  readonly nature: Nature | undefined;
  /** The grade of the claim, or the weakest grade among the inputs. */
  readonly grade: Grade | undefined;
  readonly claim: Claim | undefined;
  readonly formula: string | undefined;
  readonly inputs: readonly Input[];
  /** The defaults and arguments that it rests on, in words. */
  readonly assumptions: readonly string[];
  readonly missing: readonly Missing[];
}
