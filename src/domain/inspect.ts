import type { Claim } from './claim.js';
import { contradicts } from './contradiction.js';
import type { Entity } from './entity.js';
import type { Finding, FindingReason } from './finding.js';
import { minimalSet } from './minimal-set.js';
import { assuming, type Overlay, only, WIDENED } from './overlay.js';
import type { Check } from './rule.js';
import { View } from './view.js';
import type { Rule } from './vocabulary.js';

/** What one rule asks of an entity in a view. */
export function checksOf(rule: Rule, view: View, entity: Entity): readonly Check[] {
  return rule.checks({
    view,
    entity,
    figure: (name, period, basis) => {
      const computation = rule.computations.get(name);
      if (!computation) throw new TypeError(`the rule "${rule.id}" declares no formula "${name}"`);
      return view.compute(entity.id, computation, { period, basis });
    },
  });
}

/** All claims that a check rests on. */
export function claimsOf({ found, expected, given = [] }: Check): readonly Claim[] {
  const all = [found, expected, ...given].flatMap(({ claims }) => claims);
  return [...new Map(all.map((claim) => [claim.id, claim])).values()];
}

/** What a rule finds of one entity in a view. */
export function inspect(rule: Rule, view: View, entity: Entity, underTest: string | undefined): readonly Finding[] {
  return checksOf(rule, view, entity)
    .filter(contradicts)
    .map((check) => weigh(rule, check, view, entity, underTest));
}

/** The finding that a contradiction amounts to: the claims that it needs, and how grave it is. */
function weigh(rule: Rule, check: Check, view: View, entity: Entity, underTest: string | undefined): Finding {
  const persists = (claims: readonly Claim[], ...overlays: Overlay[]): boolean => {
    const world = closedWorld(view, claims, overlays);
    const same = checksOf(rule, world, entity).find(({ key }) => key === check.key);
    // What holds only under a condition is less than what holds without.
    const isAsStrong = same?.unless === undefined || check.unless !== undefined;
    return same !== undefined && isAsStrong && contradicts(same);
  };
  const all = claimsOf(check);
  // What the check needs beside its claims makes the whole set stand; else all of them are told.
  const claims = persists(all) ? minimalSet(all, (part) => persists(part)) : all;
  const reason = reasonOf(rule, check, (...overlays) => persists(claims, ...overlays));
  return {
    id: `${rule.id}/${check.key}`,
    rule: rule.id,
    subject: entity.id,
    severity: reason === 'contradiction' ? 'error' : 'warning',
    reason,
    check,
    found: check.found,
    expected: check.expected,
    claims,
    judged: check.judged ?? judgedOf(rule, claims),
    echoes: [],
    underTest,
  };
}

function judgedOf({ judges }: Rule, claims: readonly Claim[]): readonly Claim[] {
  const judged = claims.filter(({ property }) => judges.includes(property));
  return judged.length > 0 ? judged : claims;
}

/** The view with these claims and no others. It is looked at once, so that it is not kept. */
export function closedWorld(view: View, claims: readonly Claim[], overlays: readonly Overlay[] = []): View {
  const ids = new Set(claims.map(({ id }) => id));
  const { lens, store, vocabulary } = view;
  return new View(store, vocabulary, { ...lens, overlays: [...lens.overlays, only(ids), ...overlays] });
}

function reasonOf(rule: Rule, check: Check, persists: (...overlays: Overlay[]) => boolean): FindingReason {
  if (rule.severity === 'warning') return 'unlikely';
  const sides = [check.found, check.expected, ...(check.given ?? [])];
  if (sides.some(({ quantity }) => quantity?.coverage !== undefined)) return 'statistical';
  if (check.unless !== undefined) return 'conditional';
  // Where more than the values counts, the rule has allowed for rounding itself.
  if (check.contradicts === undefined && !persists(WIDENED)) return 'within-rounding';
  if (Object.keys(rule.kindest).length > 0 && !persists(assuming(rule.kindest))) return 'conditional';
  return 'contradiction';
}
