import { contradicts } from '../contradiction.js';
import type { Entity } from '../entity.js';
import { formatQuantity } from '../format.js';
import type { GraphLiteral } from '../graph-literal.js';
import { type Period, samePeriod } from '../period.js';
import { point } from '../quantity.js';
import { type Check, defineRule } from '../rule.js';
import { sideOf, sideOfConstant, sumOfSides } from '../side.js';
import { DIMENSIONLESS, parseUnit } from '../unit.js';
import type { View } from '../view.js';

const WHOLE = sideOfConstant('all revenue', point(1, DIMENSIONLESS), parseUnit('%'));

/**
 * Customers cannot bring more than all revenue. A share of no stated period is held against each period of which other
 * shares are known. Where it fits into none of them it cannot be of any: only of one of which nobody has disclosed any.
 */
export const customerShareExcess = defineRule({
  name: 'Customers that bring more than all revenue',
  description: 'The shares of a vendor’s customers in a period leave no room for each other',
  over: 'company',
  checks: ({ view, entity }) => {
    const shares = view.list(entity.id, 'customerShares').flatMap((id) => view.entity(id) ?? []);
    const periods = distinct(shares.flatMap(({ period }) => period ?? []));
    const timeless = shares.filter(({ period }) => period === undefined);
    return [
      ...periods.map((period) => together(view, entity, period, shares)),
      ...timeless.flatMap((share) => besideOthers(view, entity, share, periods, shares)),
    ];
  },
  accepts: [
    { when: '62 % and 24 % leave 14 %', about: 'seller', graph: sold({ a: '62 %', b: '24 %' }, '14 %') },
    { when: 'a range reaches down to what is left', about: 'seller', graph: sold({ a: '62 %', b: '24 %' }, '10-60 %') },
  ],
  rejects: [
    {
      when: '62 %, 24 % and 20 % are too much',
      about: 'seller',
      graph: sold({ a: '62 %', b: '24 %', c: '20 %' }),
      severity: 'error',
    },
    {
      when: 'more than 60 % fit into no period',
      about: 'seller',
      graph: sold({ a: '62 %', b: '24 %' }, 'over 60 %'),
      severity: 'error',
    },
    {
      when: '62 % and 38.2 % may be rounded',
      about: 'seller',
      graph: sold({ a: '62 %', b: '38.2 %' }),
      severity: 'warning',
    },
  ],
});

const nameOf = (view: View, id: string | undefined): string =>
  (id === undefined ? undefined : view.entity(id)?.name) ?? 'a customer without a name';

/** The shares of one period, added up. */
function together(view: View, { id: vendor }: Entity, period: Period, shares: readonly Entity[]): Check {
  const sides = shares
    .filter((share) => samePeriod(share.period, period))
    .map(({ id, keys }) => sideOf(nameOf(view, keys.customer), view.figure(id, 'share')));
  const [first = WHOLE, ...more] = sides;
  const found = sumOfSides(`shares of customers in ${period.label}`, [first, ...more]);
  return { key: `${vendor}/${period.start}/${period.end}`, found, relation: 'at-most', expected: WHOLE };
}

/** A share of no stated period beside those of each period in which its customer has none. */
function besideOthers(
  view: View,
  { id: vendor }: Entity,
  { id, keys }: Entity,
  periods: readonly Period[],
  shares: readonly Entity[],
): readonly Check[] {
  const share = view.figure(id, 'share');
  const customer = nameOf(view, keys.customer);
  const open = periods.filter((period) => {
    return !shares.some((other) => samePeriod(other.period, period) && other.keys.customer === keys.customer);
  });
  const checks = open.map((period): Check => {
    const left = view.figure(vendor, 'undisclosedShare', { period });
    const found = sideOf(`share of ${customer}, said of no period, if it is of ${period.label}`, share);
    const words = `left by the customers disclosed for ${period.label}${ifDisclosed(view, vendor, period)}`;
    const key = `${id}/${period.start}/${period.end}`;
    return { key, found, relation: 'at-most', expected: sideOf(words, left), judged: found.claims };
  });
  const isPossible = checks.some((check) => check.expected.quantity && !contradicts(check));
  return isPossible ? checks.map((check) => ({ ...check, unless: 'it is about another period' })) : checks;
}

/** The lower limit that holds for a customer whose share is not disclosed, where all have to be from a threshold on. */
function ifDisclosed(view: View, vendor: string, period: Period): string {
  const { quantity, unit } = view.figure(vendor, 'largestUndisclosedShare', { period });
  const left = view.figure(vendor, 'undisclosedShare', { period }).quantity;
  if (!quantity || !left || quantity.high >= left.high) return '';
  const threshold = formatQuantity(quantity, unit);
  return `; a customer not named has below ${threshold} where all from there on have to be disclosed`;
}

function distinct(periods: readonly Period[]): readonly Period[] {
  return [...new Map(periods.map((period) => [`${period.start}/${period.end}`, period])).values()];
}

function sold(shares: Readonly<Record<string, string>>, ofNoPeriod?: string): GraphLiteral {
  const known = Object.entries(shares).map(([customer, share]) => {
    return [
      `share-${customer}`,
      { kind: 'customer-share', keys: { vendor: 'seller', customer, period: '2025' }, claims: { share } },
    ];
  });
  return {
    seller: { kind: 'company' },
    ...{ a: { kind: 'company' }, b: { kind: 'company' }, c: { kind: 'company' }, other: { kind: 'company' } },
    ...Object.fromEntries(known),
    ...(ofNoPeriod !== undefined && {
      timeless: {
        kind: 'customer-share',
        keys: { vendor: 'seller', customer: 'other' },
        claims: { share: ofNoPeriod },
      },
    }),
  };
}
