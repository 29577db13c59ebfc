import { COMPUTE_BASES } from '../entities/chip.js';
import { inWords } from '../names.js';
import { type Check, defineRule, type Scene } from '../rule.js';
import { sideOf } from '../side.js';

/** What the accelerators of a system have together. Power is not among it: a system has more parts that draw some. */
const COUNTED = ['memory', 'memoryBandwidth'] as const;

/**
 * A system has as much memory, bandwidth and arithmetic as its accelerators have together. Arithmetic is compared in
 * each number format that is claimed for both; a rate without format is compared with nothing.
 */
export const countIdentityMismatch = defineRule({
  name: 'System differs from the sum of its accelerators',
  description:
    'Memory, memory bandwidth or compute of a system is not the number of its accelerators times what one of them has',
  over: 'system',
  judges: ['memory', 'memoryBandwidth', 'compute'],
  formulas: {
    memory: 'memory',
    memoryOfChips: 'accelerators * chip.memory',
    memoryBandwidth: 'memoryBandwidth',
    memoryBandwidthOfChips: 'accelerators * chip.memoryBandwidth',
    compute: 'compute',
    computeOfChips: 'accelerators * chip.compute',
  },
  checks: (scene) => [
    ...COUNTED.map((property) => identity(scene, property)),
    ...claimedFormats(scene).map((basis) => identity(scene, 'compute', basis)),
  ],
  accepts: [
    { when: 'eight times 3.35 TB/s are 26.8', about: 'node', graph: node({ memoryBandwidth: '26.8 TB/s' }) },
    { when: 'eight times 141 GB are written as 1.1 TB', about: 'node', graph: node({ memory: '1.1 TB' }) },
    {
      when: 'the number formats differ',
      about: 'node',
      graph: node({ compute: { value: '32 PFLOP/s', basis: 'fp8-sparse' } }),
    },
    { when: 'a rate names no number format', about: 'node', graph: node({ compute: '32 PFLOP/s' }) },
  ],
  rejects: [
    {
      when: 'the bandwidth of six chips is told for eight',
      about: 'node',
      graph: node({ memoryBandwidth: '20.1 TB/s' }),
      severity: 'error',
    },
    {
      when: 'memory is told with that of the host',
      about: 'node',
      graph: node({ memory: '3.1 TB' }),
      severity: 'error',
    },
    {
      when: 'compute differs in one number format',
      about: 'node',
      graph: node({ compute: { value: '32 PFLOP/s', basis: 'bf16-dense' } }),
      severity: 'error',
    },
    {
      when: 'eight times 3.35 TB/s are 26.9 only if 3.35 is rounded',
      about: 'node',
      graph: node({ memoryBandwidth: '26.9 TB/s' }),
      severity: 'warning',
    },
  ],
});

function identity({ view, entity, figure }: Scene, property: string, basis?: string): Check {
  const { unit } = view.figure(entity.id, property);
  const words = basis === undefined ? inWords(property) : `${property}, ${basis}`;
  return {
    key: [entity.id, property, ...(basis === undefined ? [] : [basis])].join('/'),
    found: sideOf(`${words} of the system`, figure(property, undefined, basis), unit),
    relation: 'equal',
    expected: sideOf(`${words} of its accelerators together`, figure(`${property}OfChips`, undefined, basis), unit),
    stated: 'found',
  };
}

/** The number formats in which compute is claimed for the system as well as for its chip. */
function claimedFormats({ view, entity }: Scene): readonly string[] {
  const basesOn = (id: string) => view.claimsOn(id, 'compute').map(({ basis }) => basis);
  const [own, ofChip] = [basesOn(entity.id), basesOn(view.one(entity.id, 'chip') ?? '')];
  return COMPUTE_BASES.filter((basis) => own.includes(basis) && ofChip.includes(basis));
}

/** Eight chips of 141 GB (1,128 GB), 3.35 TB/s (26.8 TB/s) and 989.4 TFLOP/s (7.9 PFLOP/s). */
function node(claims: Readonly<Record<string, string | { readonly value: string; readonly basis: string }>>) {
  return {
    node: { kind: 'system', claims: { chip: 'gpu', accelerators: '8', ...claims } },
    gpu: {
      kind: 'chip',
      claims: {
        memory: '141 GB',
        memoryBandwidth: '3.35 TB/s',
        compute: { value: '989.4 TFLOP/s', basis: 'bf16-dense' },
      },
    },
  };
}
