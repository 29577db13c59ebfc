import { type Claim, type Grade, type Nature, quantityOf } from './claim.js';
import type { Computation } from './metric.js';
import type { Period } from './period.js';
import type { Quantity } from './quantity.js';
import type { Unit } from './unit.js';
import type { Request } from './view.js';

/** What went into a derivation: a figure, and the path in the formula that it was read by. */
export interface Input {
  readonly path: string;
  readonly figure: Figure;
  /** The claims on relations that the path followed to it. */
  readonly via: readonly Claim[];
}

/** What a figure would need to be known. */
export interface Missing {
  readonly subject: string;
  /** A property, metric, list or argument. */
  readonly property: string;
  /** Why what there is cannot be used; undefined where there is nothing. */
  readonly reason?: string;
}

/** What is missing for reading, such as `nvidia-dgx-h100.power`. */
export const missingText = ({ subject, property, reason }: Missing): string =>
  reason === undefined ? `${subject}.${property}` : `${subject}.${property} (${reason})`;

/** A basis and nature that an input was claimed on. */
export interface NamedBasis {
  readonly property: string;
  readonly basis: string;
  readonly nature: Nature;
}

/** The request that a figure answers; the computation where it is no property or metric. */
export interface Asked {
  readonly request: Request;
  readonly computation: Computation | undefined;
}

/** A number that the graph answers with: a claim that the view picked, a derivation, or unknown. */
export interface Figure {
  readonly subject: string;
  /** The property or metric. */
  readonly property: string;
  /** The unit in which it is told unless the caller asks for another. */
  readonly unit: Unit;
  /** Undefined where the figure is unknown; `missing` then says why, and else what would narrow its bounds. */
  readonly quantity: Quantity | undefined;
  /** Of a derivation: the bases of its inputs, by property. */
  readonly basis: string | undefined;
  /** The bases of the inputs of a derivation, where their properties have a choice and the formula names none. */
  readonly bases: readonly NamedBasis[];
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
  /** How it was asked for, so that another view can be asked the same; undefined for what a caller gave. */
  readonly asked: Asked | undefined;
}

/** A figure of which nothing is known yet. */
export const BLANK: Omit<Figure, 'subject' | 'property' | 'unit'> = Object.freeze({
  quantity: undefined,
  basis: undefined,
  bases: [],
  period: undefined,
  nature: undefined,
  grade: undefined,
  claim: undefined,
  formula: undefined,
  inputs: [],
  assumptions: [],
  missing: [],
  asked: undefined,
});

/** The claims that a figure rests on: its own, those of its inputs, and those on relations that led to them. */
export function claimsBehind({ claim, inputs }: Figure): readonly Claim[] {
  const own = claim ? [claim] : [];
  const all = [...own, ...inputs.flatMap(({ figure, via }) => [...claimsBehind(figure), ...via])];
  return [...new Map(all.map((one) => [one.id, one])).values()];
}

/** The figure that a claim tells. */
export function figureOf(claim: Claim, unit: Unit): Figure {
  const { subject, property, basis, period, nature, grade } = claim;
  return { ...BLANK, subject, property, unit, quantity: quantityOf(claim), basis, period, nature, grade, claim };
}
