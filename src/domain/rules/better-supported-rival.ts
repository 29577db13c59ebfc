import { type Claim, happened } from '../claim.js';
import type { GraphLiteral } from '../graph-literal.js';
import { inWords } from '../names.js';
import { type Check, defineRule } from '../rule.js';
import { type Side, sideOfClaim, sideOfDate } from '../side.js';
import { isBetterSupported, voicesFor } from '../support.js';
import type { View } from '../view.js';

/** Of two claims that cannot both be true, the one with the weaker evidence is contradicted by the other. */
export const betterSupportedRival = defineRule({
  name: 'Claim that better sources contradict',
  description:
    'A source of a higher grade, or two independent sources of the same grade against one, say something else of the same property, period and basis',
  over: undefined,
  hears: 'all-claims',
  checks: ({ view, entity }) => view.claims(entity.id).flatMap((claim) => checkOf(view, claim)),
  accepts: [
    { when: 'two sources of one grade differ', about: 'wafer', graph: said({ grade: 'C' }, { grade: 'C' }) },
    {
      when: 'a better source says the same to the last digit',
      about: 'wafer',
      graph: said({ grade: 'C', value: '4.04 trillion' }, { grade: 'B', value: '4.0 trillion' }),
    },
    {
      when: 'the second source only repeats the first',
      about: 'wafer',
      graph: {
        ...said({ grade: 'C' }, { grade: 'C' }, { grade: 'C' }),
        third: { kind: 'source', keys: { category: 'press', grade: 'C', cites: 'other' } },
      },
    },
  ],
  rejects: [
    {
      when: 'a source of a higher grade says otherwise',
      about: 'wafer',
      graph: said({ grade: 'C' }, { grade: 'B' }),
      severity: 'error',
    },
    {
      when: 'two sources of one grade say otherwise',
      about: 'wafer',
      graph: said({ grade: 'C' }, { grade: 'C' }, { grade: 'C' }),
      severity: 'error',
    },
  ],
});

function checkOf(view: View, claim: Claim): readonly Check[] {
  if (view.vocabulary.metrics.has(claim.property) || claim.rank === 'deprecated') return [];
  if (!happened(claim.nature) || changes(view, claim)) return [];
  const [better] = view
    .rivals(claim)
    .filter((rival) => !rival.agrees && isBetterSupported(view, rival.claim, claim))
    .map((rival) => rival.claim)
    .sort((a, b) => (isBetterSupported(view, b, a) ? 1 : isBetterSupported(view, a, b) ? -1 : 0));
  const found = better && told(view, claim);
  const expected = better && told(view, better);
  if (!better || !found || !expected) return [];
  // With a grade no higher it takes two voices to contradict.
  const voices = better.grade === claim.grade ? voicesFor(view, better, claim).slice(0, 2) : [better];
  return [
    {
      key: claim.id,
      found,
      relation: 'equal',
      expected: { ...expected, claims: voices },
      contradicts: true,
      judged: [claim],
    },
  ];
}

/** Whether it is a state of no stated day: two of them may both have been true. */
function changes(view: View, { subject, property, period }: Claim): boolean {
  const kind = view.entity(subject)?.kind ?? '';
  return period === undefined && view.vocabulary.definition(kind).properties[property]?.time === 'state';
}

/** A number or a date; relations and texts can be said in many ways. */
function told(view: View, claim: Claim): Side | undefined {
  const words = inWords(claim.property);
  if (claim.value.type === 'quantity') return sideOfClaim(view, words, claim);
  return claim.value.type === 'date' ? sideOfDate(words, claim.value.date, [claim]) : undefined;
}

type Voice = { readonly grade: 'B' | 'C'; readonly value?: string };

function said(own: Voice, other: Voice, third?: Voice): GraphLiteral {
  const one = ({ grade, value = '4 trillion' }: Voice, source: string) => ({ value, grade, source });
  return {
    wafer: {
      kind: 'chip',
      claims: {
        transistors: [
          { value: '2.6 trillion', source: 'own', ...own },
          one(other, 'other'),
          ...(third ? [one(third, 'third')] : []),
        ],
      },
    },
  };
}
