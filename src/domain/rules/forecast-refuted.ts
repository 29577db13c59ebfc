import type { Claim } from '../claim.js';
import { mayPrecede, outcomeOf } from '../forecast-outcome.js';
import type { ClaimLiteral, GraphLiteral } from '../graph-literal.js';
import { inWords } from '../names.js';
import { agree } from '../pick.js';
import { type Check, defineRule } from '../rule.js';
import { sideOfClaim } from '../side.js';
import type { View } from '../view.js';

/** What was expected against what came, where the evidence for that is no weaker. */
export const forecastRefuted = defineRule({
  name: 'Forecast refuted',
  description: 'A forecast or guidance is contradicted by what happened, on the word of a source that is no weaker',
  over: undefined,
  hears: 'all-claims',
  checks: ({ view, entity }) => {
    const claims = view.claims(entity.id).filter(({ rank }) => rank !== 'deprecated');
    const forecasts = claims.filter(({ nature }) => nature === 'forecast' || nature === 'guidance');
    return forecasts.flatMap((forecast) => {
      const outcome = outcomeOf(view, forecast);
      return outcome && !agree(forecast, outcome) ? [refutation(view, forecast, outcome)] : [];
    });
  },
  accepts: [
    { when: 'the raise is what was expected', about: 'listing', graph: listing('$1 billion') },
    {
      when: 'it is known on weaker evidence only',
      about: 'listing',
      graph: listing({ value: '$5.55 billion', grade: 'D' }),
    },
    {
      when: 'a second source of what happened agrees',
      about: 'listing',
      graph: listing('$5.55 billion', '$1 billion'),
    },
    { when: 'another year was expected', about: 'seller', graph: revenue('2025') },
    { when: 'the worth is from before the forecast', about: 'seller', graph: valuation(['$9B', '2026-04-30']) },
    {
      when: 'the next worth is as expected and a later one is not',
      about: 'seller',
      graph: valuation(['$4.5B', '2026-06-01'], ['$9B', '2027-06-01']),
    },
    {
      when: 'the worth is on another basis',
      about: 'seller',
      graph: valuation(['$9B', '2026-06-01', 'market-capitalisation']),
    },
  ],
  rejects: [
    {
      when: 'more is raised than was expected',
      about: 'listing',
      graph: listing('$5.55 billion'),
      severity: 'error',
    },
    { when: 'a year brings less than the guidance', about: 'seller', graph: revenue('2026'), severity: 'error' },
    {
      when: 'the next worth is twice as much',
      about: 'seller',
      graph: valuation(['up to $9B', '2026-06-01'], ['$9B', '2026-06-02'], ['$4.5B', '2027-06-01']),
      severity: 'error',
    },
    {
      when: 'the worth may be from before the forecast',
      about: 'seller',
      graph: valuation(['$9B', '2026-05-13']),
      severity: 'warning',
    },
    {
      when: 'the next worth names no basis',
      about: 'seller',
      graph: valuation(['$9B', '2026-06-01', 'unspecified']),
      severity: 'warning',
    },
  ],
});

function refutation(view: View, forecast: Claim, outcome: Claim): Check {
  const words = inWords(forecast.property);
  return {
    key: forecast.id,
    found: sideOfClaim(view, `${words} as expected`, forecast),
    relation: 'equal',
    expected: sideOfClaim(view, `${words} as it came`, outcome),
    contradicts: true,
    judged: [forecast],
    unless: otherwise(view, forecast, outcome),
  };
}

function otherwise(view: View, forecast: Claim, outcome: Claim): string | undefined {
  if (forecast.basis !== outcome.basis) return 'the forecast was of another measure, as one of the two names no basis';
  return mayPrecede(view, outcome, forecast) ? 'the forecast was made later, of a state to come' : undefined;
}

/** An offering that was expected to raise $500 million to $1 billion. */
function listing(...raised: readonly ClaimLiteral[]): GraphLiteral {
  const forecast = { value: '$500 million to $1 billion', nature: 'forecast', grade: 'C' } as const;
  return { listing: { kind: 'event', claims: { amountRaised: [forecast, ...raised] } } };
}

/** A seller that guided to $855 to $865 million, and had $800 million in 2026. */
function revenue(period: string): GraphLiteral {
  const guidance = { value: '$855 million to $865 million', nature: 'guidance', period } as const;
  return { seller: { kind: 'company', claims: { revenue: [guidance, { value: '$800M', period: '2026' }] } } };
}

/** Expected to be worth $4-5 billion in May 2026; what it was worth, on which day, on which basis. */
function valuation(...worths: readonly (readonly [string, string, string?])[]): GraphLiteral {
  const forecast = { value: '$4-5 billion', nature: 'forecast', basis: 'post-money', published: '2026-05' } as const;
  const outcomes = worths.map(([value, period, basis = 'post-money']) => ({ value, period, basis }));
  return { seller: { kind: 'company', claims: { valuation: [forecast, ...outcomes] } } };
}
