import { dateOrdersOf } from '../date-order.js';
import { type Check, defineRule, type Scene } from '../rule.js';
import { sideOfDate } from '../side.js';

/**
 * What follows has no earlier date than what it follows. A partial date is all of its days, so that only dates which
 * are out of order on every one of them are told. The dates of sources are keys, and checked when seeds are read.
 */
export const datesOutOfOrder = defineRule({
  name: 'Dates out of order',
  description:
    'A contract ends before it is signed, a chip is released before its predecessor, a run or a deployment before its systems, a prediction is due before it is made',
  over: undefined,
  checks: (scene) => [...dateOrdersOf(scene), ...(scene.entity.kind === 'prediction' ? due(scene) : [])],
  accepts: [
    {
      when: 'a contract is signed in the year in which it ends',
      about: 'deal',
      graph: { deal: { kind: 'contract', claims: { signed: '2026-11', ends: '2026' } } },
    },
    {
      when: 'a chip follows its predecessor in the same month',
      about: 'second',
      graph: chips('2024-03', '2024-03-31'),
    },
    {
      when: 'a deployment started with the older of its systems',
      about: 'site',
      graph: deployment('2020', { first: '2019-11', second: '2024-03' }),
    },
    {
      when: 'a deployment may have started with a system of unknown release',
      about: 'site',
      graph: deployment('2020', { second: '2024-03', unknown: undefined }),
    },
    {
      when: 'a release is only expected',
      about: 'second',
      graph: {
        ...chips('2024', '2023'),
        first: { kind: 'chip', claims: { released: { value: '2024', nature: 'forecast' } } },
      },
    },
    { when: 'a prediction is due in the month in which it is made', about: 'guess', graph: prediction('2026-05-31') },
  ],
  rejects: [
    {
      when: 'a contract ends the month before it is signed',
      about: 'deal',
      graph: { deal: { kind: 'contract', claims: { signed: '2026-02-01', ends: '2026-01' } } },
      severity: 'error',
    },
    {
      when: 'a chip comes before its predecessor',
      about: 'second',
      graph: chips('2024-04', '2024-03'),
      severity: 'error',
    },
    {
      when: 'a run is measured before its system is released',
      about: 'run',
      graph: run({ released: '2024-03' }, {}),
      severity: 'warning',
    },
    {
      when: 'a run is measured before the chip of its system is released',
      about: 'run',
      graph: run({ chip: 'gpu' }, { released: '2024-03' }),
      severity: 'warning',
    },
    {
      when: 'a deployment started before any of its systems was released',
      about: 'site',
      graph: deployment('2018', { first: '2019-11', second: '2024-03' }),
      severity: 'warning',
    },
    {
      when: 'a prediction is due before it is published',
      about: 'guess',
      graph: prediction('2026-04'),
      severity: 'error',
    },
  ],
});

/** When a prediction has to come true, against when it was made; unknown where its source is undated. */
function due({ view, entity }: Scene): readonly Check[] {
  const claim = view.claim(entity.id, 'deadline');
  if (claim?.value.type !== 'date' || claim.undated) return [];
  const found = sideOfDate('deadline', claim.value.date, [claim]);
  const expected = sideOfDate('publication of the prediction', claim.published, [claim]);
  return [{ key: `${entity.id}/deadline/published`, found, relation: 'at-least', expected }];
}

function chips(first: string, second: string) {
  return {
    first: { kind: 'chip', claims: { released: first } },
    second: { kind: 'chip', claims: { released: second, predecessor: 'first' } },
  };
}

function deployment(started: string, systems: Readonly<Record<string, string | undefined>>) {
  const released = Object.entries(systems).map(([id, date]) => {
    return [id, { kind: 'system', claims: date === undefined ? {} : { released: date } }] as const;
  });
  return {
    site: { kind: 'deployment', claims: { started, systems: Object.keys(systems) } },
    ...Object.fromEntries(released),
  };
}

/** A run of 2024-02 on a node with one kind of chip. */
function run(node: Readonly<Record<string, string>>, gpu: Readonly<Record<string, string>>) {
  return {
    run: { kind: 'benchmark-result', keys: { system: 'node' }, claims: { measured: '2024-02' } },
    node: { kind: 'system', claims: node },
    gpu: { kind: 'chip', claims: gpu },
  };
}

/** A prediction that was published in May 2026. */
function prediction(value: string) {
  const deadline = { value, nature: 'forecast', published: '2026-05' } as const;
  return { guess: { kind: 'prediction', claims: { deadline } } };
}
