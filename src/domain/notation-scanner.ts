import { parseUnit, type Unit, UnitError } from './unit.js';
import { MAGNITUDES, type WrittenNumber } from './written-number.js';

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

const NUMBER = /^(?:(-)\s*(\$?)|(\$?)\s*(-?))\s*(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+)(e[+-]?\d{1,3})?/i;
const GLUED = /^([kKMBT])(?![A-Za-z])/;
const WORD = /^\s*(thousand|million|billion|trillion|bn)\b/i;
const UNIT = /^\s*(\/?\s*[A-Za-zµ%$][^\d()+±<>~^-]*(?:\^-?\d+[^\d()+±<>~^-]*)*|1\/[A-Za-z][^\s]*)/;
const MOST_DIGITS = 40;

/** Walks through the text of a quantity and knows where it stands. */
export class NotationScanner {
  private position = 0;
  private readonly text: string;

  constructor(written: string) {
    this.text = written.replace(/[\u2010-\u2015\u2212]/g, '-').replace(/\u00a0|\u202f/g, ' ');
    this.take(/^\s+/);
  }

  number(): WrittenNumber {
    const match = this.take(NUMBER);
    if (!match) throw this.error('expected a number');
    const [, signBefore, dollarAfter, dollarBefore, signAfter, plain = '', exponent = ''] = match;
    const digits = `${signBefore ?? signAfter ?? ''}${plain.replaceAll(',', '')}${exponent}`;
    if (digits.length > MOST_DIGITS || !Number.isFinite(Number(digits)))
      throw this.error(`the number "${plain}${exponent}" is too large`);
    const magnitude = this.take(GLUED) ?? this.take(WORD);
    const word = magnitude?.[1] ?? '';
    return {
      digits,
      magnitude: Object.hasOwn(MAGNITUDES, word) ? MAGNITUDES[word] : MAGNITUDES[word.toLowerCase()],
      dollars: (dollarAfter || dollarBefore) === '$',
    };
  }

  /** The unit at this place, if there is one; "to" begins a range, not a unit. */
  unit(dollars: boolean): Unit | undefined {
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

  /** Steps over what the pattern matches here; undefined if it does not. */
  take(pattern: RegExp): RegExpExecArray | undefined {
    const match = this.ahead(pattern);
    if (match) this.position += match[0].length;
    return match;
  }

  /** What the pattern matches here, without a step. */
  ahead(pattern: RegExp): RegExpExecArray | undefined {
    return pattern.exec(this.text.slice(this.position)) ?? undefined;
  }

  /** @throws NotationError unless nothing is left */
  end(): void {
    this.take(/^\s+/);
    if (this.position < this.text.length) throw this.error('expected the end of the quantity');
  }

  /** An error at this place. */
  error(problem: string): NotationError {
    const found = this.text.slice(this.position).trim();
    const where = found === '' ? 'at the end' : `found "${found.slice(0, 24)}"`;
    return new NotationError(`cannot read "${this.text.trim().slice(0, 60)}": ${problem}, ${where}`, this.position + 1);
  }
}
