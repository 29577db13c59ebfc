import { type Claim, GRADES, quantityOf, sameNature } from '../claim.js';
import type { GraphLiteral } from '../graph-literal.js';
import { inWords } from '../names.js';
import { CALENDAR_YEAR, isFiscalYear, samePeriod } from '../period.js';
import { agrees } from '../quantity.js';
import { type Check, defineRule } from '../rule.js';
import { sideOfClaim } from '../side.js';
import type { View } from '../view.js';

/**
 * Fiscal years are named for the calendar year in which they end: Nvidia's fiscal 2024 ended in January 2024 and is
 * nearly all of 2023. Who drops the word "fiscal" moves the revenue by a year.
 */
export const fiscalYearAsCalendarYear = defineRule({
  name: 'Fiscal year taken for a calendar year',
  description:
    'What is claimed of a calendar year is what a better or equal source says of the fiscal year of that number',
  over: 'company',
  severity: 'warning',
  hears: 'all-claims',
  verdict: 'contradicted',
  checks: ({ view, entity }) => view.claims(entity.id).flatMap((claim) => checkOf(view, claim)),
  accepts: [
    { when: 'the fiscal year is the calendar year', about: 'seller', graph: seller('$47.5B', '12-31') },
    { when: 'the numbers differ', about: 'seller', graph: seller('$110B', 'last Sunday of January') },
  ],
  rejects: [
    {
      when: 'what is said of 2024 is the revenue of fiscal 2024',
      about: 'seller',
      graph: seller('$47.5B', 'last Sunday of January'),
      severity: 'warning',
    },
    {
      when: 'it is the same to the last digit',
      about: 'seller',
      graph: seller('$47,525M', 'last Sunday of January'),
      severity: 'warning',
    },
  ],
});

function checkOf(view: View, claim: Claim): readonly Check[] {
  const { period, property, basis, subject, grade } = claim;
  const value = quantityOf(claim);
  const calendar = view.calendar(view.entity(subject) ?? failed(subject));
  if (!period || !value || !isFiscalYear(period, CALENDAR_YEAR) || isFiscalYear(period, calendar)) return [];
  const fiscal = view.claimsOn(subject, property).find((other) => {
    const theirs = quantityOf(other);
    return (
      other.period !== undefined &&
      isFiscalYear(other.period, calendar) &&
      !samePeriod(other.period, period) &&
      other.period.end.slice(0, 4) === period.end.slice(0, 4) &&
      other.basis === basis &&
      sameNature(other.nature, claim.nature) &&
      GRADES.indexOf(other.grade) <= GRADES.indexOf(grade) &&
      theirs !== undefined &&
      agrees(value, theirs)
    );
  });
  if (!fiscal?.period) return [];
  const days = (of: NonNullable<Claim['period']>) => `${of.start} to ${of.end}`;
  return [
    {
      key: claim.id,
      found: sideOfClaim(view, `${inWords(property)} of ${period.label} (${days(period)})`, claim),
      relation: 'equal',
      expected: sideOfClaim(view, `${inWords(property)} of ${fiscal.period.label} (${days(fiscal.period)})`, fiscal),
      contradicts: true,
      judged: [claim],
    },
  ];
}

function failed(id: string): never {
  throw new TypeError(`the graph holds no entity "${id}"`);
}

function seller(of2024: string, fiscalYearEnd: string): GraphLiteral {
  const basis = 'data-center';
  return {
    seller: {
      kind: 'company',
      keys: { fiscalYearEnd },
      claims: {
        revenue: [
          { value: of2024, period: '2024', basis, grade: 'C', source: 'article' },
          { value: '$47,525M', period: 'FY2024', basis, grade: 'A', source: 'filing' },
        ],
      },
    },
  };
}
