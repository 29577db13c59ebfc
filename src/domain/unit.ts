/** The base dimensions, in the order in which a unit is printed. A watt is J/s; counts and shares have no dimension. */
const BASES = ['USD', 'token', 'parameter', 'FLOP', 'byte', 'J', 'm', 's'] as const;
type Base = (typeof BASES)[number];

/** Exponents of the base dimensions; a base that is absent has exponent 0. */
export type Dimension = Readonly<Partial<Record<Base, number>>>;

/** The dimension of a count, a share or a ratio. */
export const DIMENSIONLESS: Dimension = Object.freeze({});

/** A named scale of one dimension: `x` of this unit is `x * numerator / denominator` of the coherent unit. */
export interface Unit {
  readonly text: string;
  readonly dimension: Dimension;
  readonly numerator: number;
  readonly denominator: number;
}

/** A unit that cannot be read; the message says what was found and what was expected. */
export class UnitError extends Error {
  readonly code = 'UNIT_ERROR';
}

type Scale = Omit<Unit, 'text'>;

const scale = (dimension: Dimension, numerator = 1, denominator = 1): Scale => ({ dimension, numerator, denominator });

/** The powers that a unit may have; no quantity of the field needs more, and a scale stays a finite number. */
const MOST_EXPONENT = 4;
const MOST_SHOWN = 40;

const HOUR = 3600;
const JULIAN_YEAR = 365.25 * 24 * HOUR;

/** Units that take a decimal prefix (kW, GB, Mtoken). */
const PREFIXABLE: Readonly<Record<string, Scale>> = {
  token: scale({ token: 1 }),
  FLOP: scale({ FLOP: 1 }),
  byte: scale({ byte: 1 }),
  B: scale({ byte: 1 }),
  bit: scale({ byte: 1 }, 1, 8),
  b: scale({ byte: 1 }, 1, 8),
  W: scale({ J: 1, s: -1 }),
  Wh: scale({ J: 1 }, HOUR),
  J: scale({ J: 1 }),
  m: scale({ m: 1 }),
  s: scale({ s: 1 }),
};

const COUNT = scale(DIMENSIONLESS);

/** Units without prefix. The counting nouns are all the number one; they are kept for the reader. */
const PLAIN: Readonly<Record<string, Scale>> = {
  parameter: scale({ parameter: 1 }),
  weight: scale({ parameter: 1 }),
  USD: scale({ USD: 1 }),
  $: scale({ USD: 1 }),
  min: scale({ s: 1 }, 60),
  h: scale({ s: 1 }, HOUR),
  hour: scale({ s: 1 }, HOUR),
  day: scale({ s: 1 }, 24 * HOUR),
  year: scale({ s: 1 }, JULIAN_YEAR),
  '1': COUNT,
  count: COUNT,
  share: COUNT,
  times: COUNT,
  '%': scale(DIMENSIONLESS, 1, 100),
  // Antitrust practice states the Herfindahl-Hirschman index on a scale of 10,000 points.
  point: scale(DIMENSIONLESS, 1, 10_000),
  accelerator: COUNT,
  chip: COUNT,
  core: COUNT,
  customer: COUNT,
  query: COUNT,
  sample: COUNT,
  star: COUNT,
  system: COUNT,
  transistor: COUNT,
  wafer: COUNT,
};

const PREFIXES: Readonly<Record<string, readonly [number, number]>> = {
  n: [1, 1e9],
  u: [1, 1e6],
  µ: [1, 1e6],
  m: [1, 1e3],
  k: [1e3, 1],
  M: [1e6, 1],
  G: [1e9, 1],
  T: [1e12, 1],
  P: [1e15, 1],
  E: [1e18, 1],
};

const own = <T>(table: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;

function symbol(name: string): Scale | undefined {
  return singular(name) ?? (name.length > 2 && name.endsWith('s') ? singular(name.slice(0, -1)) : undefined);
}

function singular(name: string): Scale | undefined {
  const exact = own(PLAIN, name) ?? own(PREFIXABLE, name);
  if (exact) return exact;
  const prefix = own(PREFIXES, name.slice(0, 1));
  const base = prefix && own(PREFIXABLE, name.slice(1));
  if (!prefix || !base) return undefined;
  return scale(base.dimension, base.numerator * prefix[0], base.denominator * prefix[1]);
}

const SUPERSCRIPTS: Readonly<Record<string, string>> = { '²': '^2', '³': '^3' };
const FACTOR = /^([A-Za-zµ%$]+|1)(?:\^(-?\d+))?/;

/**
 * Reads a unit such as `kW`, `TB/s`, `token/s/kW`, `mm^2`, `USD/Mtoken`. Every factor after a `/` divides.
 * @throws UnitError that names the part which is not a unit, or that is a power beyond -4 to 4.
 */
export function parseUnit(text: string): Unit {
  let rest = text.trim().replace(/[²³]/g, (mark) => own(SUPERSCRIPTS, mark) as string);
  let product = COUNT;
  let sign = 1;
  if (rest === '') return { text: '', ...COUNT };
  for (;;) {
    const match = FACTOR.exec(rest);
    const found = match?.[1] === undefined ? undefined : symbol(match[1]);
    if (!match || !found) throw unknownUnit(text, match?.[1] ?? rest);
    const exponent = Number(match[2] ?? 1);
    if (exponent === 0 || Math.abs(exponent) > MOST_EXPONENT) throw exponentError(text, match[1] ?? '', exponent);
    product = multiply(product, raise(found, sign * exponent));
    rest = rest.slice(match[0].length).trimStart();
    if (rest === '') return possible({ text: text.trim(), ...product });
    const operator = /^[/·*]/.exec(rest)?.[0];
    sign = operator === '/' ? -1 : 1;
    if (operator) rest = rest.slice(1).trimStart();
  }
}

/** @throws UnitError for a product that is too high a power, or too large or small a scale, to compute with */
function possible(unit: Unit): Unit {
  const { text, dimension, numerator, denominator } = unit;
  const [base, exponent] = Object.entries(dimension).find(([, power]) => Math.abs(power) > MOST_EXPONENT) ?? [];
  if (base !== undefined && exponent !== undefined) throw exponentError(text, base, exponent);
  const finite = [numerator, denominator, numerator / denominator].every((n) => Number.isFinite(n) && n > 0);
  if (!finite) throw new UnitError(`the unit "${shorten(text)}" has a scale that no number can hold`);
  return unit;
}

const shorten = (text: string) => (text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text);

function exponentError(text: string, base: string, exponent: number): UnitError {
  const expected = `expected one from -${MOST_EXPONENT} to ${MOST_EXPONENT}, and not 0`;
  return new UnitError(`"${shorten(base)}" has the exponent ${exponent} in "${shorten(text.trim())}"; ${expected}`);
}

function unknownUnit(text: string, part: string): UnitError {
  if (/FLOPS$/i.test(part)) {
    return new UnitError(
      `unknown unit "${shorten(part)}": FLOP is an amount; expected a rate such as "${shorten(part).slice(0, -1).toUpperCase()}/s"`,
    );
  }
  const where = part === text.trim() ? '' : ` in "${shorten(text.trim())}"`;
  const near = nearestSymbol(part);
  const hint =
    near === undefined ? '; expected one such as kW, GB, TB/s, token/s, USD or %' : `; did you mean "${near}"?`;
  return new UnitError(`unknown unit "${shorten(part)}"${where}${hint}`);
}

/** Upper and lower case make another unit: "kw" and "KWH" are meant as kW and kWh. Larger prefixes come first: "mw" is MW. */
function nearestSymbol(part: string): string | undefined {
  const prefixed = Object.keys(PREFIXABLE).flatMap((base) =>
    ['', 'k', 'M', 'G', 'T', 'P', 'E', 'm'].map((prefix) => `${prefix}${base}`),
  );
  return [...Object.keys(PLAIN), ...prefixed].find((known) => known.toLowerCase() === part.toLowerCase());
}

function multiply(a: Scale, b: Scale): Scale {
  return scale(multiplyDimensions(a.dimension, b.dimension), a.numerator * b.numerator, a.denominator * b.denominator);
}

function raise(a: Scale, exponent: number): Scale {
  const dimension = raiseDimension(a.dimension, exponent);
  const power = Math.abs(exponent);
  const [numerator, denominator] = exponent < 0 ? [a.denominator, a.numerator] : [a.numerator, a.denominator];
  return scale(dimension, numerator ** power, denominator ** power);
}

/** An absent base has exponent 0 by definition. */
const exponentOf = (dimension: Dimension, base: Base): number => dimension[base] ?? 0;

/** The dimension of a product. */
export function multiplyDimensions(a: Dimension, b: Dimension): Dimension {
  return normalise((base) => exponentOf(a, base) + exponentOf(b, base));
}

/** The dimension of a power. */
export function raiseDimension(a: Dimension, exponent: number): Dimension {
  return normalise((base) => exponentOf(a, base) * exponent);
}

/** The dimension of a quotient. */
export function divideDimensions(a: Dimension, b: Dimension): Dimension {
  return multiplyDimensions(a, raiseDimension(b, -1));
}

function normalise(exponentOf: (base: Base) => number): Dimension {
  const dimension: Partial<Record<Base, number>> = {};
  for (const base of BASES) {
    const exponent = exponentOf(base);
    if (exponent !== 0) dimension[base] = exponent;
  }
  return Object.freeze(dimension);
}

/** Whether two dimensions are the same, so that their quantities may be added and compared. */
export function sameDimension(a: Dimension, b: Dimension): boolean {
  return BASES.every((base) => exponentOf(a, base) === exponentOf(b, base));
}

/** The unit in which the domain computes: every factor is 1. Joules per second are printed as W. */
export function coherentUnit(dimension: Dimension): Unit {
  return { text: describeDimension(dimension), dimension, numerator: 1, denominator: 1 };
}

/** A dimension as its coherent unit, for messages: `token/s`, `W`, `1`. */
export function describeDimension(dimension: Dimension): string {
  const exponents = new Map<string, number>();
  const energy = exponentOf(dimension, 'J');
  const time = exponentOf(dimension, 's');
  const power =
    energy > 0 && time < 0 ? Math.min(energy, -time) : energy < 0 && time > 0 ? -Math.min(-energy, time) : 0;
  for (const base of BASES) exponents.set(base, exponentOf(dimension, base));
  exponents
    .set('J', energy - power)
    .set('s', time + power)
    .set('W', power);
  const part = ([name, exponent]: [string, number]) => (exponent === 1 ? name : `${name}^${exponent}`);
  const above = [...exponents].filter(([, exponent]) => exponent > 0).map(part);
  const below = [...exponents].filter(([, exponent]) => exponent < 0).map(([name, e]) => part([name, -e]));
  return [above.join(' ') || '1', ...below].join('/');
}

/** What a quantity of a dimension is, for messages: `in W`, or `a bare number`. */
export function describeMeasure(dimension: Dimension): string {
  return sameDimension(dimension, DIMENSIONLESS) ? 'a bare number' : `in ${describeDimension(dimension)}`;
}

/** Seed to domain: a number of `unit`, as written, in the coherent unit. Powers of ten are exact. */
export function toCoherent(written: string | number, unit: Unit): number {
  const shift = decimalExponent(unit.numerator) - decimalExponent(unit.denominator);
  return Number.isNaN(shift) ? (Number(written) * unit.numerator) / unit.denominator : shiftDecimal(written, shift);
}

/** Domain to reader: a number of the coherent unit in `unit`. Powers of ten are exact. */
export function fromCoherent(value: number, unit: Unit): number {
  const shift = decimalExponent(unit.denominator) - decimalExponent(unit.numerator);
  return Number.isNaN(shift) ? (value * unit.denominator) / unit.numerator : shiftDecimal(value, shift);
}

/** A decimal number times ten to the `shift`, rounded once. */
function shiftDecimal(written: string | number, shift: number): number {
  const [mantissa, exponent = '0'] = String(written).toLowerCase().split('e');
  return shift === 0 || !Number.isFinite(Number(written))
    ? Number(written)
    : Number(`${mantissa}e${Number(exponent) + shift}`);
}

function decimalExponent(factor: number): number {
  const exponent = Math.round(Math.log10(factor));
  return 10 ** exponent === factor ? exponent : Number.NaN;
}
