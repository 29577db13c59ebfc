import type { GraphLiteral } from '../graph-literal.js';
import { inWords } from '../names.js';
import { type Check, defineRule } from '../rule.js';
import { sideOfClaim } from '../side.js';
import { twinsOf } from '../twin-runs.js';

/**
 * Two runs never give the same number to the last digit: what looks like two results is one that was reported twice. A
 * number of fewer than four digits may come twice.
 */
export const duplicateRun = defineRule({
  name: 'Run that is reported twice',
  description:
    'Two results of one source on one system, of one model and benchmark, are the same to the last of at least four digits',
  over: 'benchmark-result',
  severity: 'warning',
  hears: 'all-claims',
  checks: ({ view, entity }) =>
    twinsOf(view, entity).map(({ own, other }): Check => {
      const found = sideOfClaim(view, inWords(own.property), own);
      const expected = sideOfClaim(view, `what ${other.subject} has as well, on the same system`, other);
      return {
        key: [entity.id, own.property, own.basis].join('/'),
        found,
        relation: 'equal',
        expected: { ...expected, text: 'a number of its own' },
        contradicts: true,
        judged: [own, other],
      };
    }),
  accepts: [
    { when: 'the digits differ', about: 'run-2', graph: runs('175.357 sample/s', '175.358 sample/s') },
    { when: 'three digits are the same', about: 'run-2', graph: runs('175 sample/s', '175 sample/s') },
    {
      when: 'the systems differ',
      about: 'run-2',
      graph: runs('175.357 sample/s', '175.357 sample/s', { system: 'other' }),
    },
    {
      when: 'another source tells it',
      about: 'run-2',
      graph: runs('175.357 sample/s', '175.357 sample/s', {}, 'other-lab'),
    },
  ],
  rejects: [
    {
      when: 'six digits are the same',
      about: 'run-2',
      graph: runs('175.357 sample/s', '175.357 sample/s'),
      severity: 'warning',
    },
  ],
});

function runs(
  first: string,
  second: string,
  keys: Readonly<Record<string, string>> = {},
  source = 'lab',
): GraphLiteral {
  const run = (value: string, own: Readonly<Record<string, string>>, from: string) => ({
    kind: 'benchmark-result',
    keys: { system: 'node', model: 'net', benchmark: 'offline', ...own },
    claims: { sampleThroughput: { value, basis: 'samples', source: from } },
  });
  return {
    'run-1': run(first, {}, 'lab'),
    'run-2': run(second, keys, source),
    node: { kind: 'system' },
    other: { kind: 'system' },
    net: { kind: 'model' },
    offline: { kind: 'benchmark' },
  };
}
