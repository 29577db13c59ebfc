import { type Claim, GRADES, type Grade, happened } from '../claim.js';
import type { GraphLiteral } from '../graph-literal.js';
import { inWords } from '../names.js';
import { type Check, defineRule } from '../rule.js';
import { type Side, sideOfClaim } from '../side.js';
import type { View } from '../view.js';

/**
 * What numbers say can be compared; words and relations can both be true. Where sources of a higher grade tell of other
 * systems, or another use, and none of them of this one, it is worth a second look.
 */
export const accountDiffers = defineRule({
  name: 'Account that better sources do not share',
  description:
    'Sources of a higher grade say other words, or name other entities, of the same property, and none says this',
  over: undefined,
  severity: 'warning',
  hears: 'all-claims',
  checks: ({ view, entity }) => view.claims(entity.id).flatMap((claim) => checkOf(view, claim)),
  accepts: [
    { when: 'a better source names it too', about: 'site', graph: used(['old', 'new'], ['old']) },
    { when: 'the other source is no better', about: 'site', graph: used(['new'], ['old'], 'C') },
  ],
  rejects: [
    {
      when: 'a better source names other systems only',
      about: 'site',
      graph: used(['new'], ['old']),
      severity: 'warning',
    },
    {
      when: 'a better source tells of another use',
      about: 'site',
      graph: {
        site: {
          kind: 'deployment',
          claims: {
            useCase: [
              { value: 'Medical imaging', grade: 'C', source: 'article' },
              { value: 'Training of a genomic model', grade: 'B', source: 'clinic' },
            ],
          },
        },
      },
      severity: 'warning',
    },
  ],
});

function checkOf(view: View, claim: Claim): readonly Check[] {
  const { subject, property, value, nature } = claim;
  if ((value.type !== 'text' && value.type !== 'entity') || !happened(nature)) return [];
  const others = view.claimsOn(subject, property).filter((other) => other.source !== claim.source);
  const better = others.filter((other) => happened(other.nature) && rank(other.grade) < rank(claim.grade));
  const isShared = others.some(
    (other) => rank(other.grade) <= rank(claim.grade) && told(view, other) === told(view, claim),
  );
  const [first] = better;
  // Who also names what the better sources name has only more to tell.
  const own = view.claimsOn(subject, property).filter((other) => other.source === claim.source);
  const isPart = better.some((other) => own.some((mine) => told(view, mine) === told(view, other)));
  if (!first || isShared || isPart) return [];
  const words = inWords(property);
  const expected: Side = {
    ...sideOfClaim(view, words, first),
    text: [...new Set(better.map((one) => told(view, one)))].join(', '),
  };
  return [
    {
      key: claim.id,
      found: { ...sideOfClaim(view, words, claim), text: told(view, claim) },
      relation: 'equal',
      expected,
      contradicts: true,
      judged: [claim],
    },
  ];
}

const rank = (grade: Grade): number => GRADES.indexOf(grade);

const told = (view: View, { value, written }: Claim): string =>
  value.type === 'entity' ? (view.entity(value.entity)?.name ?? value.entity) : written;

function used(better: readonly string[], article: readonly string[], grade: Grade = 'B'): GraphLiteral {
  const said = (systems: readonly string[], source: string, of: Grade) =>
    systems.map((value) => ({ value, source, grade: of }));
  return {
    old: { kind: 'system' },
    new: { kind: 'system' },
    site: {
      kind: 'deployment',
      claims: { systems: [...said(better, 'laboratory', grade), ...said(article, 'article', 'C')] },
    },
  };
}
