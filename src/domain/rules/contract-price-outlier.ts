import { divide, multiply } from '../arithmetic.js';
import { happened } from '../claim.js';
import { formatQuantity } from '../format.js';
import { hull, point, type Quantity, quantity } from '../quantity.js';
import { type Check, defineRule, type Scene } from '../rule.js';
import { combineSides, type Side, sideOf } from '../side.js';
import { DIMENSIONLESS } from '../unit.js';

/**
 * Half to twice. Rebates for volume lower what is paid; hosting, operation and electricity over the years raise it;
 * power that feeds network and cooling buys no systems. Each moves the price by tens of percent, so that only what a
 * factor of two does not hold is worth a question.
 */
const LEEWAY = quantity({ dimension: DIMENSIONLESS, low: 0.5, high: 2 });

/**
 * What a contract is worth against what its power would cost in the vendor's systems at list price. "Over $20 billion"
 * is taken at its word, $20 billion: who signs for twice as much says more. Each price per kilowatt is of one system
 * and one basis of power, so that unlike bases are never mixed.
 */
export const contractPriceOutlier = defineRule({
  name: 'Contract far from list price',
  description:
    'The value of a contract is less than half of the least, or more than twice the greatest list price of as many systems as its power can run',
  over: 'contract',
  severity: 'warning',
  judges: ['value'],
  formulas: { value: 'value', power: 'power' },
  checks: (scene) => {
    const value = sideOf('value of the contract', scene.figure('value'));
    const worth = value.quantity && taken(value.quantity);
    const prices = worth ? listPrices(scene, worth) : [];
    const [nearest] = prices;
    if (!nearest?.quantity) return [];
    const range = prices.flatMap(({ quantity: price }) => price ?? []).reduce(hull);
    const check: Check = {
      key: scene.entity.id,
      found: { ...value, quantity: worth },
      relation: 'equal',
      expected: {
        ...nearest,
        words: 'half to twice the list price of systems for its power',
        quantity: multiply(range, LEEWAY),
        text: `${formatQuantity(range, nearest.unit)} at list price`,
      },
    };
    return [check];
  },
  accepts: [
    { when: 'it is half of the list price', about: 'deal', graph: deal('over $5 billion') },
    { when: 'it is twice the list price', about: 'deal', graph: deal('$20 billion') },
    {
      when: 'another system of the vendor costs as much',
      about: 'deal',
      graph: { ...deal('$4 billion'), small: node({ price: { value: '$1M', basis: 'list' }, power: '20 kW' }) },
    },
    {
      when: 'the power of the system on another basis makes it half',
      about: 'deal',
      graph: deal('$4 billion', ['20 kW', { value: '25 kW', basis: 'server-nameplate' }]),
    },
    { when: 'the power of the system is unknown', about: 'deal', graph: deal('$1 billion', []) },
    {
      when: 'there is a price, but none by the list',
      about: 'deal',
      graph: { ...deal('$4 billion'), node: node({ price: '$2M', power: '20 kW' }) },
    },
  ],
  rejects: [
    {
      when: 'it is less than half of the list price',
      about: 'deal',
      graph: deal('over $4.9 billion'),
      severity: 'warning',
    },
    { when: 'it is more than twice the list price', about: 'deal', graph: deal('~$21 billion'), severity: 'warning' },
    {
      when: 'neither of two systems costs as much',
      about: 'deal',
      graph: { ...deal('$2.4 billion'), small: node({ price: { value: '$1M', basis: 'list' }, power: '20 kW' }) },
      severity: 'warning',
    },
  ],
});

/** What the power would cost at list price in each system of the vendor, the nearest to the value first. */
function listPrices({ view, entity, figure }: Scene, worth: Quantity): readonly Side[] {
  const { vendor = '' } = entity.keys;
  const contracted = sideOf('power of the contract', figure('power'));
  const prices = view.list(vendor, 'systems').flatMap((system) => {
    const list = view.figure(system, 'price', { basis: 'list' });
    if (!list.nature || !happened(list.nature)) return [];
    const bases = new Set(view.claimsOn(system, 'power').map(({ basis }) => basis));
    return [...bases].map((basis) => {
      const own = sideOf(`power of ${system}`, view.figure(system, 'power', { basis }));
      const price = sideOf(`list price of ${system}`, list);
      return combineSides(`systems of ${system}, ${basis}`, list.unit, [contracted, own, price], inSystems);
    });
  });
  const distance = ({ quantity: price }: Side) =>
    price ? Math.max(price.low - worth.high, worth.low - price.high) : 0;
  return prices.filter((side) => side.quantity).sort((a, b) => distance(a) - distance(b));
}

/** How many systems the power can run, times the price of one. */
const inSystems = (power: Quantity, own: Quantity, price: Quantity): Quantity => multiply(divide(power, own), price);

/** The number that a source names: its best value, or the one bound that it gives. */
function taken(value: Quantity): Quantity {
  const { low, estimate, high, dimension } = value;
  if (estimate !== undefined) return point(estimate, dimension);
  if (high === Number.POSITIVE_INFINITY) return point(low, dimension);
  return low > 0 ? value : point(high, dimension);
}

type Written = string | { readonly value: string; readonly basis: string };

/** A contract on 100 MW; the vendor's systems of 20 kW cost $2M each, so that 5,000 of them cost $10 billion. */
function deal(value: string, power: Written | readonly Written[] = '20 kW') {
  return {
    deal: {
      kind: 'contract',
      keys: { vendor: 'seller' },
      claims: { value: { value, nature: 'commitment' }, power: { value: '100 MW', nature: 'commitment' } },
    },
    seller: { kind: 'company' },
    node: node({ price: { value: '$2M', basis: 'list' }, power }),
  } as const;
}

function node(claims: Readonly<Record<string, Written | readonly Written[]>>) {
  return { kind: 'system', keys: { vendor: 'seller' }, claims };
}
