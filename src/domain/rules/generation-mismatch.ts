import { type Claim, quantityOf } from '../claim.js';
import type { GraphLiteral } from '../graph-literal.js';
import { inWords } from '../names.js';
import { tellTheSame } from '../quantity.js';
import { type Check, defineRule } from '../rule.js';
import { sideOfClaim } from '../side.js';
import { isBetterSupported } from '../support.js';
import type { View } from '../view.js';

/** A specification that is wrong for one generation and right for the one before or after has been mixed up. */
export const generationMismatch = defineRule({
  name: 'Specification of another generation',
  description: 'A better source says otherwise of this chip, and what is said is true of its predecessor or successor',
  over: 'chip',
  hears: 'all-claims',
  checks: ({ view, entity }) => {
    const before = view.one(entity.id, 'predecessor');
    const relatives = [...(before === undefined ? [] : [before]), ...view.list(entity.id, 'successors')];
    return view.claims(entity.id).flatMap((claim) => relatives.flatMap((other) => checkOf(view, claim, other)));
  },
  accepts: [
    { when: 'both generations have the same', about: 'new', graph: generations('40 GB', '44 GB', '44 GB') },
    { when: 'the number is true of neither', about: 'new', graph: generations('40 GB', '44 GB', '48 GB') },
  ],
  rejects: [
    {
      when: 'the number is that of the generation before',
      about: 'new',
      graph: generations('40 GB', '44 GB', '40 GB'),
      severity: 'error',
    },
    {
      when: 'the number is that of the generation after',
      about: 'old',
      graph: generations('40 GB', '44 GB', '44 GB', 'old'),
      severity: 'error',
    },
  ],
});

function checkOf(view: View, claim: Claim, relative: string): readonly Check[] {
  const value = quantityOf(claim);
  const right = view.claim(claim.subject, claim.property, { basis: claim.basis });
  const theirs = view.claim(relative, claim.property, { basis: claim.basis });
  const other = theirs && quantityOf(theirs);
  if (!value || !right || !theirs || !other || !isBetterSupported(view, right, claim)) return [];
  if (!tellTheSame(value, other)) return [];
  const words = inWords(claim.property);
  return [
    {
      key: `${claim.id}/${relative}`,
      found: sideOfClaim(view, `${words}, which is that of ${view.entity(relative)?.name ?? relative}`, claim),
      relation: 'equal',
      expected: sideOfClaim(view, words, right),
      given: [sideOfClaim(view, `${words} of the other generation`, theirs), kinship(view, claim.subject, relative)],
      contradicts: true,
      judged: [claim],
    },
  ];
}

/** The claim that one is the other's predecessor, as a side that has no number. */
function kinship(view: View, subject: string, relative: string) {
  const claims = [view.claim(subject, 'predecessor'), view.claim(relative, 'predecessor')].flatMap((one) => one ?? []);
  const [claim] = claims.filter(({ subject: from, value }) => {
    return value.type === 'entity' && [subject, relative].includes(value.entity) && value.entity !== from;
  });
  if (!claim) throw new TypeError(`"${subject}" and "${relative}" are no generations of one chip`);
  return sideOfClaim(view, 'generations', claim);
}

function generations(old: string, young: string, said: string, about = 'new'): GraphLiteral {
  const memory = (value: string, id: string) => [
    { value, grade: 'B' as const, source: 'vendor' },
    ...(id === about ? [{ value: said, grade: 'C' as const, source: 'article' }] : []),
  ];
  return {
    old: { kind: 'chip', claims: { memory: memory(old, 'old') } },
    new: { kind: 'chip', claims: { memory: memory(young, 'new'), predecessor: 'old' } },
  };
}
