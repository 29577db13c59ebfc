import { defineRelation } from '../rule.js';

/** Nodes times what is in each of them are the accelerators of a run. */
export const acceleratorCountMismatch = defineRelation({
  name: 'Run whose accelerators are not those of its systems',
  description: 'The number of accelerators of a run is not the number of its systems times what one of them has',
  over: 'benchmark-result',
  judges: ['accelerators', 'systems'],
  found: 'accelerators',
  relation: 'equal',
  expected: 'systems * system.accelerators',
  words: { found: 'accelerators of the run', expected: 'accelerators of its systems' },
  accepts: [
    { when: 'two nodes of eight are sixteen', about: 'run', graph: run({ accelerators: '16', systems: '2' }) },
    { when: 'the number of nodes is unknown', about: 'run', graph: run({ accelerators: '16' }) },
  ],
  rejects: [
    {
      when: 'two nodes of eight are told as fourteen',
      about: 'run',
      graph: run({ accelerators: '14', systems: '2' }),
      severity: 'error',
    },
    {
      when: 'one of eight ran, and the whole node is told',
      about: 'run',
      graph: run({ accelerators: '1', systems: '1' }),
      severity: 'error',
    },
  ],
});

function run(claims: Readonly<Record<string, string>>) {
  return {
    run: { kind: 'benchmark-result', keys: { system: 'node' }, claims },
    node: { kind: 'system', claims: { accelerators: '8' } },
  };
}
