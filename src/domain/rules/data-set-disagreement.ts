import { type Claim, GRADES, happened } from '../claim.js';
import type { Entity } from '../entity.js';
import type { GraphLiteral } from '../graph-literal.js';
import { inWords } from '../names.js';
import { type Check, defineRule } from '../rule.js';
import { sideOfClaim } from '../side.js';
import type { View } from '../view.js';

const TOLD: readonly string[] = ['quantity', 'date'];

/**
 * Of one chip, two data sets that are as good as each other say unlike things: one is mistaken, or they mean two
 * variants. Neither is contradicted by it; a third source has to decide. Texts may say the same in other words.
 */
export const dataSetDisagreement = defineRule({
  name: 'Data sets that disagree on a chip',
  description: 'Two data sets of one grade say unlike things of the same property and basis of a chip',
  over: 'chip',
  severity: 'warning',
  hears: 'all-claims',
  checks: ({ view, entity }) => {
    const claims = view.claims(entity.id).filter((claim) => isOfDataSet(view, claim));
    return claims.flatMap((claim) => pairsOf(view, entity, claim));
  },
  accepts: [
    {
      when: 'they round to each other',
      about: 'gpu',
      graph: gpu({ value: '989.4 TFLOP/s' }, { value: '989 TFLOP/s' }),
    },
    {
      when: 'one is better than the other',
      about: 'gpu',
      graph: gpu({ value: '8 TFLOP/s' }, { value: '7.7 TFLOP/s', grade: 'B' }),
    },
    {
      when: 'one is no data set',
      about: 'gpu',
      graph: {
        ...gpu({ value: '8 TFLOP/s' }, { value: '7 TFLOP/s' }),
        second: { kind: 'source', keys: { category: 'press', grade: 'C' } },
      },
    },
    {
      when: 'one repeats the other',
      about: 'gpu',
      graph: {
        ...gpu({ value: '8 TFLOP/s' }, { value: '7 TFLOP/s' }),
        second: { kind: 'source', keys: { category: 'dataset', grade: 'C', cites: 'first' } },
      },
    },
    {
      when: 'the number formats differ',
      about: 'gpu',
      graph: gpu({ value: '8 TFLOP/s' }, { value: '16 TFLOP/s', basis: 'fp8-dense' }),
    },
  ],
  rejects: [
    {
      when: 'one says 8 and the other 7.7',
      about: 'gpu',
      graph: gpu({ value: '8.0 TFLOP/s' }, { value: '7.7 TFLOP/s' }),
      severity: 'warning',
    },
  ],
});

function isOfDataSet(view: View, { source, rank, nature, value }: Claim): boolean {
  const isDataSet = view.entity(source)?.keys.category === 'dataset';
  return isDataSet && rank !== 'deprecated' && happened(nature) && TOLD.includes(value.type);
}

/** Each pair is told once: of the claim whose source comes first. */
function pairsOf(view: View, entity: Entity, claim: Claim): readonly Check[] {
  const others = view.rivals(claim).filter(({ agrees, claim: other }) => {
    const isOther = view.original(other.source) !== view.original(claim.source);
    return !agrees && isOther && claim.source < other.source && isOfDataSet(view, other) && sameGrade(claim, other);
  });
  const words = inWords(claim.property);
  return others.map(({ claim: other }) => ({
    key: [entity.id, claim.property, claim.basis, claim.id, other.id].join('/'),
    found: sideOfClaim(view, `${words} (${other.source})`, other),
    relation: 'equal',
    expected: sideOfClaim(view, `${words} (${claim.source})`, claim),
    contradicts: true,
  }));
}

function sameGrade(a: Claim, b: Claim): boolean {
  return GRADES.indexOf(a.grade) === GRADES.indexOf(b.grade);
}

interface Said {
  readonly value: string;
  readonly basis?: string;
  readonly grade?: 'B' | 'C';
}

function gpu(first: Said, second: Said): GraphLiteral {
  const dataSet = { kind: 'source', keys: { category: 'dataset', grade: 'C' } };
  const claim = (said: Said, source: string) => ({ basis: 'bf16-dense', grade: 'C' as const, ...said, source });
  return {
    gpu: { kind: 'chip', claims: { compute: [claim(first, 'first'), claim(second, 'second')] } },
    first: dataSet,
    second: dataSet,
  };
}
