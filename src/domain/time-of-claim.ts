import type { Claim } from './claim.js';
import { pathsOf } from './formula.js';
import { resolvePath } from './infer.js';
import { samePeriod } from './period.js';
import type { Time } from './property.js';
import type { View } from './view.js';
import type { Vocabulary } from './vocabulary.js';

/** Whether a property or metric of a kind is fixed, counted over a period, or a state; a metric is as what it reads. */
export function timeOf(vocabulary: Vocabulary, kind: string, name: string): Time {
  const field = vocabulary.fields(kind).get(name);
  if (field?.type === 'property') return field.property.time;
  const formula = field?.type === 'metric' ? field.metric.formulas[kind] : undefined;
  if (field?.type !== 'metric' || !formula) return 'fixed';
  const times = pathsOf(formula.root).map((path) => {
    const { owner } = resolvePath(path, kind, field.metric.arguments, vocabulary, formula.text);
    return timeOf(vocabulary, owner, path.segments.at(-1) as string); // a path has one name at least
  });
  return times.find((time) => time === 'flow') ?? times.find((time) => time === 'state') ?? 'fixed';
}

/**
 * Whether two claims on one property describe the same time: always for what never changes; for what is counted over a
 * period the same one, which must be stated; for a state days that overlap, of publication where no others are stated.
 */
export function describeSameTime(view: View, a: Claim, b: Claim): boolean {
  const time = timeOf(view.vocabulary, view.entity(a.subject)?.kind ?? '', a.property);
  if (time === 'fixed') return true;
  if (time === 'flow') return a.period !== undefined && samePeriod(a.period, b.period);
  const [one, other] = [a.period ?? a.published, b.period ?? b.published];
  return one.start <= other.end && other.start <= one.end;
}
