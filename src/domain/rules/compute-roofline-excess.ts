import { multiply } from '../arithmetic.js';
import { contradicts } from '../contradiction.js';
import { point } from '../quantity.js';
import { type Check, defineRule, type Scene } from '../rule.js';
import { combineSides, type Side, sideOf } from '../side.js';
import { DIMENSIONLESS, parseUnit } from '../unit.js';

const PEAK = parseUnit('PFLOP/s');
const NARROWEST_BITS = 4;
const WIDEST_BITS = 16;

/**
 * No more tokens can be had than arithmetic allows: a forward pass takes two operations, a multiplication and an
 * addition, for each active parameter and token. Prompt tokens take the same, so that throughput counted with them is
 * judged too. What attention takes comes on top; embeddings that are only looked up take less, a few percent.
 * See Kaplan et al. 2020, Scaling Laws for Neural Language Models, arXiv:2001.08361, table 1.
 */
export const computeRooflineExcess = defineRule({
  name: 'Throughput above the compute roofline',
  description:
    'The throughput takes more arithmetic than all accelerators of the run have, in the fastest number format that is known; silent where compute is unknown',
  over: 'benchmark-result',
  judges: ['throughput'],
  formulas: {
    needed: 'throughput * 2 [FLOP/token/parameter] * model.parametersPerToken',
    ofSystems: 'systems * system.totalCompute',
    ofAccelerators: 'runAccelerators * system.chip.compute',
  },
  checks: (scene) => {
    const bases = new Set(scene.view.claimsOn(scene.entity.id, 'throughput').map(({ basis }) => basis));
    const { basis: format, side: expected } = fastest(scene);
    return [...bases].map((basis): Check => {
      const found = sideOf(`arithmetic of the throughput, ${basis}`, scene.figure('needed', undefined, basis), PEAK);
      const check = { key: `${scene.entity.id}/${basis}`, found, relation: 'at-most', expected } as const;
      return { ...check, unless: otherwise(check, basis, format) };
    });
  },
  accepts: [
    { when: 'two operations a parameter take 99.9 % of the peak', about: 'run', graph: run('56,500 token/s') },
    {
      when: 'another number format is fast enough',
      about: 'run',
      graph: run('57,000 token/s', { 'bf16-dense': '989.4 TFLOP/s', 'fp8-dense': '1,979 TFLOP/s' }),
    },
    { when: 'compute is unknown', about: 'run', graph: run('1,000,000 token/s', {}) },
  ],
  rejects: [
    {
      when: 'the only known peak is exceeded, and a narrower format might do',
      about: 'run',
      graph: run('57,000 token/s'),
      severity: 'warning',
    },
    {
      when: 'not even 4 bit with sparsity would do, which is eight times as fast as 16 bit without',
      about: 'run',
      graph: run('460,000 token/s'),
      severity: 'error',
    },
    {
      when: 'the fastest of formats is exceeded',
      about: 'run',
      graph: run('58,000 token/s', { 'fp4-dense': '500 TFLOP/s', 'fp4-sparse': '1,000 TFLOP/s' }),
      severity: 'error',
    },
    {
      when: 'it is above by less than the rounding of its digits',
      about: 'run',
      graph: run('57,143 token/s', { 'fp4-sparse': '1,000 TFLOP/s' }),
      severity: 'warning',
    },
    {
      when: 'prompt tokens that are counted may have come from a cache',
      about: 'run',
      graph: run({ value: '60,000 token/s', basis: 'system-total' }, { 'fp4-sparse': '1,000 TFLOP/s' }),
      severity: 'warning',
    },
  ],
});

/** The greatest of the peaks that are known; each is of one number format, so that unlike ones are never added. */
function fastest({ view, entity, figure }: Scene): { readonly basis: string; readonly side: Side } {
  const system = entity.keys.system ?? '';
  const chip = view.one(system, 'chip') ?? '';
  const claims = [system, chip].flatMap((id) => view.claimsOn(id, 'compute'));
  const bases = [...new Set(claims.map(({ basis }) => basis))];
  const peaks = ['ofSystems', 'ofAccelerators'].flatMap((name) =>
    bases.map((basis) => ({ basis, side: sideOf(`peak compute, ${basis}`, figure(name, undefined, basis), PEAK) })),
  );
  const known = peaks.flatMap(({ basis, side }) => (side.quantity ? { basis, side, high: side.quantity.high } : []));
  const [first] = known.sort((a, b) => b.high - a.high);
  return first ?? { basis: '', side: sideOf('peak compute', figure('ofSystems'), PEAK) };
}

/** What else could be true: tokens that were not computed, or a format faster than those that are claimed. */
function otherwise(check: Check, basis: string, format: string): string | undefined {
  if (basis === 'system-total') return 'prompt tokens came from a prefix cache and were not computed';
  const gain = gainOfNarrowest(format);
  const factor = gain && point(gain, DIMENSIONLESS);
  const expected = factor && combineSides('', PEAK, [check.expected], (peak) => multiply(peak, factor));
  return expected && contradicts({ ...check, expected })
    ? undefined
    : 'it was computed in a narrower or sparse number format, whose peak is not claimed';
}

/**
 * How many times as fast as a format the fastest one, 4 bit with sparsity, can be: the rate of matrix units doubles
 * with every halving of the width, and again where two of four weights are zero. A rate without format is taken for
 * the widest. Undefined for formats above 16 bit, which may run on other units.
 * See Nvidia 2022, H100 Tensor Core GPU Architecture.
 */
function gainOfNarrowest(basis: string): number | undefined {
  const [, bits = WIDEST_BITS, weights = 'dense'] = /^[a-z]+(\d+)-(dense|sparse)$/.exec(basis) ?? [];
  return Number(bits) > WIDEST_BITS ? undefined : (Number(bits) / NARROWEST_BITS) * (weights === 'dense' ? 2 : 1);
}

/**
 * A model of 70 billion on eight H100: 8 x 989.4 TFLOP/s over 140 GFLOP a token is 56,537 token/s.
 * With 1,000 TFLOP/s each it is 57,142.9, and 57,597 where "70B" and "1,000" are 69.5 and 1,000.5.
 */
function run(
  throughput: string | { readonly value: string; readonly basis: string },
  compute: Readonly<Record<string, string>> = { 'bf16-dense': '989.4 TFLOP/s' },
) {
  const rates = Object.entries(compute).map(([basis, value]) => ({ value, basis }));
  return {
    run: {
      kind: 'benchmark-result',
      keys: { system: 'node', model: 'llama' },
      claims: { throughput, systems: '1' },
    },
    node: { kind: 'system', claims: { chip: 'gpu', accelerators: '8' } },
    gpu: { kind: 'chip', claims: { compute: rates } },
    llama: { kind: 'model', claims: { parameters: '70B parameter' } },
  };
}
