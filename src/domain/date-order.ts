import { type Claim, happened } from './claim.js';
import { inWords } from './names.js';
import type { Period } from './period.js';
import type { Check, Scene } from './rule.js';
import { sideOfDate, sideOfRelations } from './side.js';
import { startAt, step } from './walk.js';

/** A date of a kind of entity that cannot lie before another one. */
interface DateOrder {
  readonly kind: string;
  /** The path to the date that comes first; through a list, the first of its dates. */
  readonly earlier: string;
  readonly later: string;
  /** What makes it possible all the same. */
  readonly unless?: string;
}

const SAMPLE = 'it was measured on a sample before the release';
const DELIVERED = 'a system was delivered before its release';

const ORDERS: readonly DateOrder[] = [
  { kind: 'contract', earlier: 'signed', later: 'ends' },
  { kind: 'chip', earlier: 'predecessor.released', later: 'released' },
  { kind: 'benchmark-result', earlier: 'system.released', later: 'measured', unless: SAMPLE },
  { kind: 'benchmark-result', earlier: 'system.chip.released', later: 'measured', unless: SAMPLE },
  { kind: 'deployment', earlier: 'systems.released', later: 'started', unless: DELIVERED },
];

/** What is asked of the dates of an entity: that each comes no earlier than the one before it. */
export function dateOrdersOf(scene: Scene): readonly Check[] {
  const own = ORDERS.filter(({ kind }) => kind === scene.entity.kind);
  return own.flatMap((order) => ordered(scene, order));
}

/** A date that a path leads to, and the claims on the relations along it. */
interface Dated {
  readonly claim: Claim;
  readonly date: Period;
  readonly via: readonly Claim[];
}

function ordered({ view, entity }: Scene, { earlier, later, unless }: DateOrder): readonly Check[] {
  const [last] = datesAt({ view, entity }, later);
  const [first] = [...datesAt({ view, entity }, earlier)].sort((a, b) => (a.date.start < b.date.start ? -1 : 1));
  if (!first || !last || !happened(first.claim.nature)) return [];
  const words = inWords(earlier.replaceAll('.', ', '));
  return [
    {
      key: `${entity.id}/${later}/${earlier}`,
      found: sideOfDate(inWords(later), last.date, [last.claim]),
      relation: 'at-least',
      expected: sideOfDate(words, first.date, [first.claim]),
      given: [sideOfRelations('what leads there', first.via)],
      unless,
    },
  ];
}

/** The dates at the end of a path; none unless all of them are known. */
function datesAt({ view, entity }: Pick<Scene, 'view' | 'entity'>, path: string): readonly Dated[] {
  const names = path.split('.');
  const property = names.at(-1) as string; // a split text has one part at least
  const steps = names.slice(0, -1);
  const place = steps.reduce<ReturnType<typeof step>>(
    (at, name) => at && step(view, at, name, undefined),
    startAt(entity.id),
  );
  const stops = place?.stops ?? [];
  const dates = stops.flatMap(({ id, missing, via }): readonly Dated[] => {
    const claim = missing === undefined ? view.claim(id, property) : undefined;
    return claim?.value.type === 'date' ? [{ claim, date: claim.value.date, via }] : [];
  });
  return dates.length === stops.length ? dates : [];
}
