import { NotationScanner } from './notation-scanner.js';
import { type Quantity, QuantityError, quantity } from './quantity.js';
import { parseUnit, sameDimension, toCoherent, type Unit } from './unit.js';
import { decimal, halfStep, type WrittenNumber, withoutTrailingZeros } from './written-number.js';

/**
 * How researchers write quantities: `15 kW`, `~550 token/s`, `30-40 %`, `>60 %`, `50+`, `<50 ms`, `$47.5B`,
 * `4 trillion`, `$500 million to $1 billion`, `12 ± 0.5 kW`, `3.8 (2.9-4.9, 5-95 %) GW`.
 * The bounds hold exactly what the words allow; no midpoint is ever made up.
 */

const QUALIFIERS: readonly (readonly [RegExp, Qualifier])[] = [
  [/^(?:~|≈|about|around|approximately|approx\.?|roughly|est\.?)\s*/i, 'about'],
  [/^(?:>=|≥|>|over|more than|at least|above|from)\s*/i, 'atLeast'],
  [/^(?:<=|≤|<|under|less than|at most|up to|below)\s*/i, 'atMost'],
];
type Qualifier = 'exactly' | 'about' | 'atLeast' | 'atMost';

const RANGE = /^\s*(?:-|to\b|\.\.)\s*/i;
const COVERAGE = /^(\d+(?:\.\d+)?)\s*-\s*(\d+(?:\.\d+)?)\s*%/;

/**
 * Reads what a researcher wrote.
 * @param text the quantity with its unit
 * @param fallback the unit of a bare number, from a table's header; without it a bare number is a count
 * @throws NotationError with the column, what was found and what was expected
 */
export function parseQuantity(text: string, fallback?: Unit): Quantity {
  return new Reader(text, fallback).read();
}

class Reader {
  private readonly scanner: NotationScanner;

  constructor(
    written: string,
    private readonly fallback: Unit | undefined,
  ) {
    this.scanner = new NotationScanner(written);
  }

  read(): Quantity {
    const qualifier = this.qualifier();
    const first = this.scanner.number();
    const firstUnit = this.scanner.unit(first.dollars);
    if (this.scanner.take(RANGE)) return this.range(qualifier, first, firstUnit);
    if (this.scanner.take(/^\s*(?:±|\+\/-)\s*/)) return this.tolerance(qualifier, first, firstUnit);
    if (this.scanner.take(/^\s*\(/)) return this.bounded(qualifier, first, firstUnit);
    if (this.scanner.take(/^\+/)) return this.plus(qualifier, first, firstUnit);
    this.scanner.end();
    return this.single(qualifier, first, this.resolve(first, firstUnit));
  }

  private single(qualifier: Qualifier, number: WrittenNumber, unit: Unit): Quantity {
    const { dimension } = unit;
    const value = this.scaled(number, unit);
    const resolution = halfStep(number, unit);
    if (qualifier === 'atLeast') {
      return quantity({ dimension, low: value, high: Number.POSITIVE_INFINITY, resolution });
    }
    if (qualifier === 'atMost') return quantity({ dimension, low: Number.NEGATIVE_INFINITY, high: value, resolution });
    if (qualifier === 'exactly') return quantity({ dimension, low: value, estimate: value, high: value, resolution });
    const slack = halfStep(withoutTrailingZeros(number), unit);
    return quantity({ dimension, low: value - slack, estimate: value, high: value + slack, resolution });
  }

  private range(qualifier: Qualifier, first: WrittenNumber, firstUnit: Unit | undefined): Quantity {
    if (qualifier !== 'exactly') {
      const expected = 'expected no "about", "over", "under", "~", "<" or ">" before it';
      throw this.scanner.error(`a range has two bounds already; ${expected}`);
    }
    const second = this.scanner.number();
    const secondUnit = this.scanner.unit(first.dollars || second.dollars);
    this.scanner.end();
    const dollars = first.dollars || second.dollars;
    const upper = { ...second, dollars };
    // "15-20B" is in billions at both ends, "900,000-1.1 million" is not.
    const shared = !firstUnit && Number(first.digits) < Number(second.digits) ? second.magnitude : undefined;
    const lower = { ...first, dollars, magnitude: first.magnitude ?? shared };
    const [lowerUnit, upperUnit] = [
      this.resolve(lower, firstUnit ?? secondUnit),
      this.resolve(upper, secondUnit ?? firstUnit),
    ];
    this.requireAlike(lowerUnit, upperUnit);
    // The coarser end says nothing of the finer one: "$500 million to $1 billion" does not begin at zero.
    const [low, high] = [this.scaled(lower, lowerUnit), this.scaled(upper, upperUnit)];
    // Nor does rounding swallow a range: who tells 1 % from 2 % does not mean half a per cent.
    const narrow = Math.max(high - low, 0) / 4;
    const resolution = Math.min(halfStep(lower, lowerUnit), halfStep(upper, upperUnit), narrow);
    return this.make({ dimension: upperUnit.dimension, low, high, resolution });
  }

  private tolerance(qualifier: Qualifier, first: WrittenNumber, firstUnit: Unit | undefined): Quantity {
    this.requireExact(qualifier, '±');
    const second = this.scanner.number();
    const dollars = first.dollars || second.dollars;
    const secondUnit = this.scanner.unit(dollars);
    this.scanner.end();
    const best = { ...first, dollars, magnitude: first.magnitude ?? (firstUnit ? undefined : second.magnitude) };
    const around = { ...second, dollars, magnitude: second.magnitude ?? first.magnitude };
    const unit = this.resolve(best, firstUnit ?? secondUnit);
    const slackUnit = this.resolve(around, secondUnit ?? firstUnit);
    this.requireAlike(unit, slackUnit);
    // A share in percent is the only thing that may be given with a tolerance in percent.
    if (firstUnit && slackUnit.text === '%' && unit.text !== '%')
      throw this.scanner.error('a tolerance in percent is ambiguous');
    const estimate = this.scaled(best, unit);
    const slack = this.scaled(around, slackUnit);
    const resolution = halfStep(best, unit);
    return this.make({
      dimension: unit.dimension,
      low: estimate - slack,
      estimate,
      high: estimate + slack,
      resolution,
    });
  }

  private bounded(qualifier: Qualifier, first: WrittenNumber, firstUnit: Unit | undefined): Quantity {
    this.requireExact(qualifier, '(');
    const low = this.scanner.number();
    if (!this.scanner.take(RANGE)) throw this.scanner.error('expected "-" between the bounds in parentheses');
    const high = this.scanner.number();
    const innerUnit = this.scanner.unit(first.dollars);
    const coverage = this.coverage();
    if (!this.scanner.take(/^\s*\)/)) throw this.scanner.error('expected ")" after the bounds');
    const outerUnit = firstUnit ?? this.scanner.unit(first.dollars) ?? innerUnit;
    const unit = this.resolve(first, outerUnit);
    this.scanner.end();
    const boundUnit = this.resolve({ ...high, dollars: first.dollars }, innerUnit ?? outerUnit);
    this.requireAlike(unit, boundUnit);
    const upperMagnitude = high.magnitude ?? (innerUnit ? undefined : first.magnitude);
    const shared = Number(low.digits) < Number(high.digits) ? upperMagnitude : undefined;
    return this.make({
      dimension: unit.dimension,
      low: this.scaled({ ...low, magnitude: low.magnitude ?? shared }, boundUnit),
      estimate: this.scaled(first, unit),
      high: this.scaled({ ...high, magnitude: upperMagnitude }, boundUnit),
      resolution: halfStep(first, unit),
      coverage,
    });
  }

  /** The probability between two percentiles, where they are given. */
  private coverage(): number | undefined {
    if (!this.scanner.take(/^\s*,\s*/)) return undefined;
    const [, from, to] = this.scanner.ahead(COVERAGE) ?? [];
    const [low, high] = [Number(from), Number(to)];
    if (!(low < high && high <= 100)) {
      throw this.scanner.error('expected two percentiles after the bounds, the lower one first, such as "5-95 %"');
    }
    this.scanner.take(COVERAGE);
    return (high - low) / 100;
  }

  private plus(qualifier: Qualifier, first: WrittenNumber, firstUnit: Unit | undefined): Quantity {
    if (qualifier === 'atMost' || qualifier === 'about')
      throw this.scanner.error('"+" means at least; expected no "about", "under", "~" or "<" before it');
    const unit = this.resolve(first, firstUnit ?? this.scanner.unit(first.dollars));
    this.scanner.end();
    return this.single('atLeast', first, unit);
  }

  private make(parts: Parameters<typeof quantity>[0]): Quantity {
    try {
      return quantity(parts);
    } catch (error) {
      if (error instanceof QuantityError) throw this.scanner.error(error.message);
      throw error;
    }
  }

  private qualifier(): Qualifier {
    for (const [pattern, name] of QUALIFIERS) if (this.scanner.take(pattern)) return name;
    return 'exactly';
  }

  private resolve(number: WrittenNumber, unit: Unit | undefined): Unit {
    if (!number.dollars) return unit ?? this.fallback ?? parseUnit('');
    if (!unit) return this.fallback?.text.startsWith('USD') ? this.fallback : parseUnit('USD');
    if (unit.text.startsWith('USD') || unit.text.startsWith('$')) return unit;
    throw this.scanner.error(`dollars cannot be in "${unit.text}"; expected "/" before what they are paid for`);
  }

  private requireAlike(a: Unit, b: Unit): void {
    if (!sameDimension(a.dimension, b.dimension))
      throw this.scanner.error(`"${a.text}" and "${b.text}" differ in dimension`);
  }

  private scaled(number: WrittenNumber, unit: Unit): number {
    const value = toCoherent(decimal(number), unit);
    if (!Number.isFinite(value)) throw this.scanner.error(`the number "${number.digits}" is too large`);
    return value;
  }

  private requireExact(qualifier: Qualifier, mark: string): void {
    if (qualifier !== 'exactly')
      throw this.scanner.error(`a quantity with "${mark}" has bounds already; expected nothing before it`);
  }
}
