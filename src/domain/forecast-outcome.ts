import { type Claim, GRADES, happened, quantityOf, UNSPECIFIED } from './claim.js';
import { samePeriod } from './period.js';
import { agree, areRivals, describedOn } from './pick.js';
import { timeOf } from './time-of-claim.js';
import type { View } from './view.js';

/** Of what an event has brought there is one state, whenever it was forecast. */
const HAPPENS_ONCE = 'event';

/**
 * The claim on what happened that a forecast has to stand up to, on evidence that is no weaker. A forecast of what is
 * counted is on its own period; one of a state is on its period, or on the next such state: the first that a claim
 * tells, before one that a claim only bounds. Undefined where nothing is known, or where it is also told as forecast.
 */
export function outcomeOf(view: View, forecast: Claim): Claim | undefined {
  const known = view.claimsOn(forecast.subject, forecast.property).filter((claim) => isOutcome(view, forecast, claim));
  const isState = timeIn(view, forecast) === 'state';
  const order = (claim: Claim): string => {
    const unlike = [claim.basis !== forecast.basis, isBound(claim)].map(Number);
    return [...unlike, isState ? describedOn(claim) : '', claim.grade, claim.id].join(' ');
  };
  const [first] = known.sort((a, b) => (order(a) < order(b) ? -1 : 1));
  const asForecast = known.some((claim) => first && areRivals(first, claim) && agree(forecast, claim));
  return asForecast ? undefined : first;
}

/** Whether what happened may have been known when it was forecast, so that a later state was meant. */
export function mayPrecede(view: View, outcome: Claim, forecast: Claim): boolean {
  const isOpen = timeIn(view, forecast) === 'state' && forecast.period === undefined && !happensOnce(view, forecast);
  return isOpen && (outcome.period ?? outcome.published).start <= forecast.published.end;
}

function isOutcome(view: View, forecast: Claim, claim: Claim): boolean {
  const isComparable = claim.value.type === 'quantity' || claim.value.type === 'date';
  const bases = new Set([claim.basis, forecast.basis].filter((basis) => basis !== UNSPECIFIED));
  return (
    isComparable &&
    bases.size < 2 &&
    happened(claim.nature) &&
    claim.rank !== 'deprecated' &&
    GRADES.indexOf(claim.grade) <= GRADES.indexOf(forecast.grade) &&
    isOnItsTime(view, forecast, claim)
  );
}

function isOnItsTime(view: View, forecast: Claim, claim: Claim): boolean {
  const time = timeIn(view, forecast);
  if (time === 'fixed') return true;
  if (time === 'flow') return forecast.period !== undefined && samePeriod(forecast.period, claim.period);
  if (forecast.period) return describedOn(claim) >= forecast.period.start && describedOn(claim) <= forecast.period.end;
  return happensOnce(view, forecast) || describedOn(claim) >= forecast.published.start;
}

const timeIn = (view: View, { subject, property }: Claim) =>
  timeOf(view.vocabulary, view.entity(subject)?.kind ?? '', property);

const happensOnce = (view: View, { subject }: Claim): boolean => view.entity(subject)?.kind === HAPPENS_ONCE;

/** Whether a claim says "over" or "up to", and nothing of how much. */
function isBound(claim: Claim): boolean {
  const value = quantityOf(claim);
  return (
    value?.estimate === undefined && value !== undefined && (value.low <= 0 || value.high === Number.POSITIVE_INFINITY)
  );
}
