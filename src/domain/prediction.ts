import { type Claim, GRADES, happened, quantityOf } from './claim.js';
import { parseCondition } from './condition.js';
import { type ConditionTest, conditionTest } from './condition-test.js';
import { judge, type Speaks } from './judge.js';
import { CAME_TRUE } from './outcome.js';
import { type Period, samePeriod } from './period.js';
import { pickAmong } from './picking.js';
import type { View } from './view.js';

/** What has become of a prediction by a day. */
export const STATUSES = ['open', 'came-true', 'failed', 'expired'] as const;
export type Status = (typeof STATUSES)[number];

/** A claim that bears on a prediction. */
export interface Evidence {
  readonly claim: Claim;
  readonly speaks: Speaks;
  /** Whether the status rests on it. */
  readonly decides: boolean;
}

/** A prediction as of a day. */
export interface Assessment {
  /** The claim that makes the prediction. */
  readonly said: Claim;
  /** The days on the last of which it can still come true; undefined where none is named. */
  readonly deadline: Period | undefined;
  /** In the order of publication. */
  readonly evidence: readonly Evidence[];
  readonly status: Status;
  /** The view's today. */
  readonly asOf: string;
}

interface Judged {
  readonly claim: Claim;
  readonly speaks: Speaks;
}

/**
 * What has become of a prediction, as far as the view sees; undefined where it does not see the prediction itself.
 *
 * Two things can decide it: the claims that its condition is tested by, and the verdicts of sources (`outcome`). Each
 * side speaks with the claim that the view picks among rivals. If both sides speak, the better grade decides, the
 * condition where they are alike. If neither does, it has expired when its deadline has passed, and else is open.
 */
export function assess(view: View, id: string): Assessment | undefined {
  const said = view.claim(id, 'statement');
  if (!said) return undefined;
  const date = view.claim(id, 'deadline')?.value;
  const deadline = date?.type === 'date' ? date.date : undefined;
  const test = testOf(view, id);
  const tested = test ? testing(view, test, said, deadline) : [];
  const verdicts = view.claimsOn(id, 'outcome').map((claim): Judged => {
    const isLate = deadline !== undefined && claim.period !== undefined && claim.period.start > deadline.end;
    return { claim, speaks: isLate ? 'undecided' : textOf(claim) === CAME_TRUE ? 'for' : 'against' };
  });
  const deciding = weightiest([test && byCondition(view, test, tested, deadline), byVerdict(view, verdicts)]);
  const evidence = [...tested, ...verdicts].map((one) => ({ ...one, decides: one.claim.id === deciding?.claim.id }));
  const order = ({ claim }: Evidence) => `${claim.published.end} ${claim.id}`;
  return {
    ...{ said, deadline, asOf: view.today },
    evidence: evidence.sort((a, b) => (order(a) < order(b) ? -1 : 1)),
    status: deciding ? statusOf(deciding) : passed(view, deadline) ? 'expired' : 'open',
  };
}

const statusOf = ({ speaks }: Judged): Status => (speaks === 'for' ? 'came-true' : 'failed');
const passed = (view: View, days: Period | undefined): boolean => days !== undefined && days.end < view.today;
const textOf = ({ value }: Claim): string | undefined => (value.type === 'text' ? value.text : undefined);

/** The condition that the prediction is tested by. @throws ConditionError if it does not fit, which seeds cannot */
function testOf(view: View, id: string): ConditionTest | undefined {
  const claim = view.claim(id, 'condition');
  const written = claim && textOf(claim);
  if (written === undefined) return undefined;
  return conditionTest(parseCondition(written), {
    vocabulary: view.vocabulary,
    entity: (subject) => view.entity(subject),
    ids: () => [],
    calendar: (entity) => view.calendar(entity),
  });
}

/**
 * The claims that the condition can be tested by: on its subject, property and basis, about what happened, certainly
 * published after the prediction, and describing no day after the deadline. A state of days before the prediction says
 * nothing of it.
 */
function testing(view: View, test: ConditionTest, said: Claim, deadline: Period | undefined): readonly Judged[] {
  return view.claimsOn(test.subject, test.property).flatMap((claim): Judged[] => {
    const quantity = quantityOf(claim);
    const day = lastDayOf(claim);
    if (!quantity || claim.basis !== test.basis || !happened(claim.nature)) return [];
    if (claim.published.start <= said.published.end || (deadline && day > deadline.end)) return [];
    const isAbout =
      test.time === 'state'
        ? day >= (test.period?.start ?? said.published.start) && (!test.period || day <= test.period.end)
        : test.time === 'fixed' || samePeriod(claim.period, test.period);
    return isAbout ? [{ claim, speaks: judge(test, quantity) }] : [];
  });
}

/**
 * What a condition decides by. A number that is counted over its period, or never changes, decides as soon as it is
 * known. A state comes true on the first day on which it fulfils the condition; it fails only when its time is over,
 * and then by the latest day that is known.
 */
function byCondition(
  view: View,
  { time, period }: ConditionTest,
  tested: readonly Judged[],
  deadline: Period | undefined,
): Judged | undefined {
  if (time !== 'state') {
    const [chosen] = picked(view, tested);
    return chosen?.speaks === 'undecided' ? undefined : chosen;
  }
  const days = new Set(tested.map(({ claim }) => lastDayOf(claim)));
  const daily = [...days].sort().flatMap((day) =>
    picked(
      view,
      tested.filter(({ claim }) => lastDayOf(claim) === day),
    ),
  );
  const isOver = passed(view, deadline) || passed(view, period);
  const last = daily.at(-1);
  return daily.find(({ speaks }) => speaks === 'for') ?? (isOver && last?.speaks === 'against' ? last : undefined);
}

/** What the view picks among rivals; nothing if there are none. */
function picked(view: View, rivals: readonly Judged[]): readonly Judged[] {
  const chosen = pickAmong(
    view,
    rivals.map(({ claim }) => claim),
  );
  return rivals.filter(({ claim }) => claim.id === chosen?.id);
}

/** The last day that a claim describes, or that of its publication where it names none. */
function lastDayOf({ period, published }: Claim): string {
  return (period ?? published).end;
}

function byVerdict(view: View, verdicts: readonly Judged[]): Judged | undefined {
  const [chosen] = picked(
    view,
    verdicts.filter(({ speaks }) => speaks !== 'undecided'),
  );
  return chosen;
}

/** The first of those with the best grade. */
function weightiest(sides: readonly (Judged | undefined)[]): Judged | undefined {
  const speaking = sides.flatMap((side) => side ?? []);
  return speaking.sort((a, b) => GRADES.indexOf(a.claim.grade) - GRADES.indexOf(b.claim.grade))[0];
}
