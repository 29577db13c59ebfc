import { type Quantity, QuantityError, quantity } from './quantity.js';
import { parseUnit, sameDimension, toCoherent, type Unit, UnitError } from './unit.js';

/**
 * How researchers write quantities: `15 kW`, `~550 token/s`, `30-40 %`, `>60 %`, `50+`, `<50 ms`, `$47.5B`,
 * `4 trillion`, `$500 million to $1 billion`, `12 ± 0.5 kW`, `3.8 (2.9-4.9, 5-95 %) GW`.
 * The bounds hold exactly what the words allow; no midpoint is ever made up.
 */

/** A quantity that cannot be read. `column` is the place in the text, from 1. */
export class NotationError extends Error {
  readonly code = 'NOTATION_ERROR';
  constructor(
    message: string,
    readonly column: number,
  ) {
    super(message);
  }
}

const QUALIFIERS: readonly (readonly [RegExp, Qualifier])[] = [
  [/^(?:~|≈|about|around|approximately|approx\.?|roughly|est\.?)\s*/i, 'about'],
  [/^(?:>=|≥|>|over|more than|at least|above|from)\s*/i, 'atLeast'],
  [/^(?:<=|≤|<|under|less than|at most|up to|below)\s*/i, 'atMost'],
];
type Qualifier = 'exactly' | 'about' | 'atLeast' | 'atMost';

const MAGNITUDES: Readonly<Record<string, number>> = {
  k: 3,
  K: 3,
  thousand: 3,
  M: 6,
  million: 6,
  B: 9,
  billion: 9,
  bn: 9,
  T: 12,
  trillion: 12,
};

const NUMBER = /^(?:(-)\s*(\$?)|(\$?)\s*(-?))\s*(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+)(e[+-]?\d{1,3})?/i;
const GLUED = /^([kKMBT])(?![A-Za-z])/;
const WORD = /^\s*(thousand|million|billion|trillion|bn)\b/i;
const RANGE = /^\s*(?:-|to\b|\.\.)\s*/i;
const UNIT = /^\s*(\/?\s*[A-Za-zµ%$][^\d()+±<>~^-]*(?:\^-?\d[^\d()+±<>~^-]*)*|1\/[A-Za-z][^\s]*)/;
const COVERAGE = /^\s*,\s*(\d+(?:\.\d+)?)\s*-\s*(\d+(?:\.\d+)?)\s*%/;

/** A number as written: its digits, the power of ten that its magnitude word adds, and a currency sign. */
interface Written {
  readonly digits: string;
  readonly magnitude: number | undefined;
  readonly dollars: boolean;
}

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
  private position = 0;
  private readonly text: string;

  constructor(
    written: string,
    private readonly fallback: Unit | undefined,
  ) {
    this.text = written.replace(/[\u2010-\u2015\u2212]/g, '-').replace(/\u00a0|\u202f/g, ' ');
  }

  read(): Quantity {
    this.skipSpace();
    const qualifier = this.qualifier();
    const first = this.number();
    const firstUnit = this.unit(first.dollars);
    if (this.take(RANGE)) return this.range(qualifier, first, firstUnit);
    if (this.take(/^\s*(?:±|\+\/-)\s*/)) return this.tolerance(qualifier, first, firstUnit);
    if (this.take(/^\s*\(/)) return this.bounded(qualifier, first, firstUnit);
    if (this.take(/^\+/)) return this.plus(qualifier, first, firstUnit);
    this.end();
    return this.single(qualifier, first, this.resolve(first, firstUnit));
  }

  private single(qualifier: Qualifier, number: Written, unit: Unit): Quantity {
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

  private range(qualifier: Qualifier, first: Written, firstUnit: Unit | undefined): Quantity {
    if (qualifier === 'atLeast' || qualifier === 'atMost') {
      throw this.error('a range has two bounds already; expected no "over", "under", "<" or ">" before it');
    }
    const second = this.number();
    const secondUnit = this.unit(first.dollars || second.dollars);
    this.end();
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
    const resolution = Math.max(halfStep(lower, lowerUnit), halfStep(upper, upperUnit));
    const [low, high] = [this.scaled(lower, lowerUnit), this.scaled(upper, upperUnit)];
    return this.make({ dimension: upperUnit.dimension, low, high, resolution });
  }

  private tolerance(qualifier: Qualifier, first: Written, firstUnit: Unit | undefined): Quantity {
    this.requireExact(qualifier, '±');
    const second = this.number();
    const dollars = first.dollars || second.dollars;
    const secondUnit = this.unit(dollars);
    this.end();
    const best = { ...first, dollars, magnitude: first.magnitude ?? (firstUnit ? undefined : second.magnitude) };
    const around = { ...second, dollars, magnitude: second.magnitude ?? first.magnitude };
    const unit = this.resolve(best, firstUnit ?? secondUnit);
    const slackUnit = this.resolve(around, secondUnit ?? firstUnit);
    this.requireAlike(unit, slackUnit);
    // A share in percent is the only thing that may be given with a tolerance in percent.
    if (firstUnit && slackUnit.text === '%' && unit.text !== '%')
      throw this.error('a tolerance in percent is ambiguous');
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

  private bounded(qualifier: Qualifier, first: Written, firstUnit: Unit | undefined): Quantity {
    this.requireExact(qualifier, '(');
    const low = this.number();
    if (!this.take(RANGE)) throw this.error('expected "-" between the bounds in parentheses');
    const high = this.number();
    const innerUnit = this.unit(first.dollars);
    const coverage = this.take(COVERAGE);
    if (!this.take(/^\s*\)/)) throw this.error('expected ")" after the bounds');
    const outerUnit = firstUnit ?? this.unit(first.dollars) ?? innerUnit;
    const unit = this.resolve(first, outerUnit);
    this.end();
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
      ...(coverage && { coverage: (Number(coverage[2]) - Number(coverage[1])) / 100 }),
    });
  }

  private plus(qualifier: Qualifier, first: Written, firstUnit: Unit | undefined): Quantity {
    if (qualifier === 'atMost') throw this.error('"+" means at least; expected no "under", "<" or "up to" before it');
    const unit = this.resolve(first, firstUnit ?? this.unit(first.dollars));
    this.end();
    return this.single('atLeast', first, unit);
  }

  private make(parts: Parameters<typeof quantity>[0]): Quantity {
    try {
      return quantity(parts);
    } catch (error) {
      if (error instanceof QuantityError) throw this.error(error.message);
      throw error;
    }
  }

  private qualifier(): Qualifier {
    for (const [pattern, name] of QUALIFIERS) if (this.take(pattern)) return name;
    return 'exactly';
  }

  private number(): Written {
    const match = this.take(NUMBER);
    if (!match) throw this.error('expected a number');
    const [, signBefore, dollarAfter, dollarBefore, signAfter, plain = '', exponent = ''] = match;
    const digits = `${signBefore ?? signAfter ?? ''}${plain.replaceAll(',', '')}${exponent}`;
    if (digits.length > 40 || !Number.isFinite(Number(digits))) throw this.error(`the number "${plain}" is too large`);
    const magnitude = this.take(GLUED) ?? this.take(WORD);
    const word = magnitude?.[1] ?? '';
    return {
      digits,
      magnitude: Object.hasOwn(MAGNITUDES, word) ? MAGNITUDES[word] : MAGNITUDES[word.toLowerCase()],
      dollars: (dollarAfter || dollarBefore) === '$',
    };
  }

  /** The unit at this place, if there is one; "to" begins a range, not a unit. */
  private unit(dollars: boolean): Unit | undefined {
    if (/^\s*to\b/.test(this.text.slice(this.position))) return undefined;
    const start = this.position;
    const rest = this.text.slice(start);
    const match = UNIT.exec(rest);
    if (!match?.[1]) return undefined;
    const written = match[1].replace(/\s+to\s*$/, '').replace(/[\s,]+$/, '');
    const begin = start + rest.indexOf(written);
    try {
      const unit = parseUnit(dollars && written.startsWith('/') ? `USD${written}` : written);
      this.position = begin + written.length;
      return unit;
    } catch (error) {
      if (error instanceof UnitError) throw new NotationError(error.message, begin + 1);
      throw error;
    }
  }

  private resolve(number: Written, unit: Unit | undefined): Unit {
    if (!number.dollars) return unit ?? this.fallback ?? parseUnit('');
    if (!unit) return this.fallback?.text.startsWith('USD') ? this.fallback : parseUnit('USD');
    if (unit.text.startsWith('USD') || unit.text.startsWith('$')) return unit;
    throw this.error(`dollars cannot be in "${unit.text}"; expected "/" before what they are paid for`);
  }

  private requireAlike(a: Unit, b: Unit): void {
    if (!sameDimension(a.dimension, b.dimension)) throw this.error(`"${a.text}" and "${b.text}" differ in dimension`);
  }

  private scaled(number: Written, unit: Unit): number {
    const value = toCoherent(shifted(number), unit);
    if (!Number.isFinite(value)) throw this.error(`the number "${number.digits}" is too large`);
    return value;
  }

  private requireExact(qualifier: Qualifier, mark: string): void {
    if (qualifier !== 'exactly')
      throw this.error(`a quantity with "${mark}" has bounds already; expected nothing before it`);
  }

  private skipSpace(): void {
    this.take(/^\s+/);
  }

  private take(pattern: RegExp): RegExpExecArray | undefined {
    const match = pattern.exec(this.text.slice(this.position));
    if (match) this.position += match[0].length;
    return match ?? undefined;
  }

  private end(): void {
    this.skipSpace();
    if (this.position < this.text.length) throw this.error('expected the end of the quantity');
  }

  private error(problem: string): NotationError {
    const found = this.text.slice(this.position).trim();
    const where = found === '' ? 'at the end' : `found "${found.slice(0, 24)}"`;
    return new NotationError(`cannot read "${this.text.trim().slice(0, 60)}": ${problem}, ${where}`, this.position + 1);
  }
}

function shifted({ digits, magnitude = 0 }: Written): string {
  const [mantissa, exponent = '0'] = digits.toLowerCase().split('e');
  return `${mantissa}e${Number(exponent) + magnitude}`;
}

/** Half a unit of the last written digit. */
function halfStep(number: Written, unit: Unit): number {
  const [mantissa = '', exponent = '0'] = number.digits.toLowerCase().split('e');
  const decimals = mantissa.split('.')[1]?.length ?? 0; // a number without a point has no decimals
  const step = `5e${Number(exponent) - decimals - 1}`;
  return toCoherent(shifted({ ...number, digits: step }), unit);
}

/** "About 550" is rounded to tens: the zeros at its end are not digits that were shown. */
function withoutTrailingZeros(number: Written): Written {
  const match = /^(-?\d*?[1-9])(0+)$/.exec(number.digits);
  return match?.[1] && match[2] ? { ...number, digits: `${match[1]}e${match[2].length}` } : number;
}
