/** The figure of which nothing is known. */
export const unknown = (unit) => ({ estimate: null, low: null, high: null, unit, basis: null });

/** Numbers are told with twelve digits. */
export const told = (value) => (value === null || !Number.isFinite(value) ? null : Number(value.toPrecision(12)));

export const tellFigure = (figure) => ({
  ...figure,
  estimate: told(figure.estimate),
  low: told(figure.low),
  high: told(figure.high),
});

const isKnown = ({ estimate, low, high }) => estimate !== null || low !== null || high !== null;

/** Multiplies a figure that an edit scales. */
export function scaled(figure, factor) {
  if (factor === undefined) return figure;
  const times = (value) => (value === null ? null : value * factor);
  return { ...figure, estimate: times(figure.estimate), low: times(figure.low), high: times(figure.high) };
}

/** The power of a run: measured, else that of its systems. */
export function runPower({ power, systems, systemPower }) {
  if (power && isKnown(power)) return { ...power, unit: 'kW' };
  if (!systems || !systemPower || !isKnown(systems) || !isKnown(systemPower)) return unknown('kW');
  const times = (bound) =>
    systems[bound] === null || systemPower[bound] === null ? null : systems[bound] * systemPower[bound];
  return { estimate: times('estimate'), low: times('low'), high: times('high'), unit: 'kW' };
}

/** Throughput over power, amounts that are never below 0; a bound that is absent is open. */
export function throughputPerKilowatt({ throughput, ...power }) {
  const unit = 'token/s/kW';
  const charged = runPower(power);
  const told = throughput ?? unknown('token/s');
  const isKnowable = isKnown(told) && isKnown(charged);
  const over = (one, other) => (one === null || other === null || other === 0 ? null : one / other);
  const quotient = isKnowable
    ? {
        estimate: over(told.estimate, charged.estimate),
        low: charged.high === null ? 0 : over(told.low ?? 0, charged.high),
        high: over(told.high, charged.low),
      }
    : unknown(unit);
  return {
    ...quotient,
    unit,
    formula: 'throughput / runPower',
    inputs: [
      { path: 'throughput', figure: { ...told, unit: 'token/s' } },
      { path: 'runPower', figure: charged },
    ],
  };
}

/** Herfindahl-Hirschman index of shares in percent: the remainder in parts that are no larger than the threshold. */
export function concentration(shares, threshold) {
  const sum = shares.reduce((total, { estimate }) => total + (estimate / 100) ** 2, 0);
  const rest = Math.max(1 - shares.reduce((total, { estimate }) => total + estimate / 100, 0), 0);
  const largest = Math.min(rest, threshold ?? rest);
  const parts = largest > 0 ? Math.floor(rest / largest) : 0;
  const added = parts * largest ** 2 + (rest - parts * largest) ** 2;
  return { estimate: added === 0 ? sum : null, low: sum, high: Math.min(sum + added, 1), unit: 'share' };
}
