import type { Claim } from '../claim.js';
import type { Entity } from '../entity.js';
import type { ClaimLiteral, GraphLiteral } from '../graph-literal.js';
import { inWords } from '../names.js';
import { agree, areRivals } from '../pick.js';
import { type Check, defineRule } from '../rule.js';
import { sideOfClaim } from '../side.js';
import { describeSameTime } from '../time-of-claim.js';
import type { View } from '../view.js';

/**
 * Of one thing there is one number: a document that gives two on the same subject, property, period, basis and nature
 * is wrong once, or means two things by one name. Numbers that round to each other are one. Texts may say the same in
 * other words, and a relation to many has as many members as are named.
 */
export const selfContradiction = defineRule({
  name: 'Source contradicts itself',
  description: 'One source makes two claims on the same property, period and basis that cannot both be true',
  over: undefined,
  hears: 'all-claims',
  checks: ({ view, entity }) => {
    const claims = view.claims(entity.id).filter((claim) => hasOneValue(view, entity, claim));
    return claims.flatMap((first, index) =>
      claims
        .slice(index + 1)
        .filter((second) => first.source === second.source && areRivals(first, second))
        .filter((second) => !agree(first, second) && describeSameTime(view, first, second))
        .map((second): Check => contradiction(view, first, second)),
    );
  },
  accepts: [
    { when: 'its numbers round to each other', about: 'node', graph: node('power', ['10.2 kW', '10 kW']) },
    {
      when: 'its numbers are on two bases',
      about: 'node',
      graph: node('power', ['7 kW', { value: '10.2 kW', basis: 'server-nameplate' }]),
    },
    {
      when: 'another source says otherwise',
      about: 'node',
      graph: node('power', ['7 kW', { value: '10.2 kW', source: 'other' }]),
    },
    {
      when: 'one number is only expected',
      about: 'node',
      graph: node('power', ['7 kW', { value: '10.2 kW', nature: 'forecast' }]),
    },
    { when: 'what is counted over a period names none', about: 'seller', graph: seller('revenue', ['$150M', '$200M']) },
    {
      when: 'a state has changed',
      about: 'seller',
      graph: seller('valuation', [
        { value: '$4B', period: '2024-06-30' },
        { value: '$8B', period: '2025-09-30' },
      ]),
    },
    { when: 'it names two competitors', about: 'seller', graph: seller('competitors', ['other', 'third']) },
    {
      when: 'a curator has marked a misprint',
      about: 'node',
      graph: node('power', ['7 kW', { value: '70 kW', rank: 'deprecated' }]),
    },
  ],
  rejects: [
    {
      when: 'its table says 7 kW and its text 10.2',
      about: 'node',
      graph: node('power', ['7 kW', '10.2 kW']),
      severity: 'error',
    },
    {
      when: 'its numbers only touch when they are rounded',
      about: 'node',
      graph: node('power', ['10.2 kW', '10.3 kW']),
      severity: 'error',
    },
    {
      when: 'it names two chips for one system',
      about: 'node',
      graph: node('chip', ['first', 'second']),
      severity: 'error',
    },
    {
      when: 'it dates one release twice',
      about: 'node',
      graph: node('released', ['2024-03', '2023']),
      severity: 'error',
    },
    {
      when: 'it tells two revenues of one year',
      about: 'seller',
      graph: seller('revenue', [
        { value: '$150M', period: '2024' },
        { value: '$200M', period: '2024' },
      ]),
      severity: 'error',
    },
    {
      when: 'it states two values of a ratio',
      about: 'pair',
      graph: { pair: { kind: 'comparison', claims: { throughputRatio: ['1.7 times', '2.4 times'] } } },
      severity: 'error',
    },
  ],
});

/** Whether the property can have one value only, so that two of them contradict each other. */
function hasOneValue(view: View, { kind }: Entity, { property, rank }: Claim): boolean {
  const field = view.vocabulary.fields(kind).get(property);
  const type = field?.type === 'property' ? field.property.type : field?.type;
  return rank !== 'deprecated' && (type === 'amount' || type === 'one' || type === 'date' || type === 'metric');
}

function contradiction(view: View, first: Claim, second: Claim): Check {
  const { subject, property, basis, period, source } = first;
  const told = [first, second].map(({ written }) => written).sort();
  const side = ({ locator }: Claim) => `${inWords(property)} at ${locator}`;
  return {
    key: [subject, property, basis, period?.label ?? 'unspecified', source, ...told].join('/'),
    found: sideOfClaim(view, side(second), second),
    relation: 'equal',
    expected: sideOfClaim(view, side(first), first),
    contradicts: true,
  };
}

function node(property: string, literals: readonly ClaimLiteral[]): GraphLiteral {
  return { node: { kind: 'system', claims: { [property]: literals } } };
}

function seller(property: string, literals: readonly ClaimLiteral[]): GraphLiteral {
  return { seller: { kind: 'company', claims: { [property]: literals } } };
}
