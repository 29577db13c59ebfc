import type { Claim } from './claim.js';
import { contradicts } from './contradiction.js';
import type { Entity } from './entity.js';
import type { Finding } from './finding.js';
import { checksOf, claimsOf, inspect } from './inspect.js';
import { underTest } from './overlay.js';
import { SEVERITIES } from './rule.js';
import type { View } from './view.js';
import type { Rule } from './vocabulary.js';

/** One rule on one entity. */
interface Task {
  readonly rule: Rule;
  readonly entity: Entity;
}

const kept = new WeakMap<View, Findings>();

/** The findings of a view, worked out when they are first asked for and kept as long as the view is. */
export function findingsOf(view: View): Findings {
  view.trace.readAll();
  const known = kept.get(view) ?? new Findings(view);
  kept.set(view, known);
  return known;
}

/**
 * What the rules find in a view: in its own picks, and with each source under test that speaks on a matter. The same
 * contradiction found more than once is told once, with the claims of others that agree with its own.
 */
export class Findings {
  private readonly bySource = new Map<string, readonly Finding[]>();
  private readonly byClaim = new Map<string, Finding[]>();
  private merged: readonly Finding[] | undefined;
  private asked: { readonly own: readonly Finding[]; readonly tasks: ReadonlyMap<string, readonly Task[]> } | undefined;

  constructor(private readonly view: View) {}

  /** All findings, errors first, then by rule and subject. */
  all(): readonly Finding[] {
    if (this.merged) return this.merged;
    const { own, tasks } = this.ask();
    const found = [...own, ...[...tasks.keys()].sort().flatMap((source) => this.underTest(source))];
    this.merged = merge(found).sort(bySeverity);
    for (const finding of this.merged) {
      for (const { id } of [...finding.claims, ...finding.echoes]) {
        this.byClaim.set(id, [...(this.byClaim.get(id) ?? []), finding]);
      }
    }
    return this.merged;
  }

  /** The findings that a claim is part of. */
  ofClaim(id: string): readonly Finding[] {
    this.all();
    return this.byClaim.get(id) ?? [];
  }

  /** The findings that one of the claims is part of. */
  ofClaims(claims: readonly Claim[]): readonly Finding[] {
    return [...new Set(claims.flatMap(({ id }) => this.ofClaim(id)))];
  }

  /** The findings that are on an entity, or that a claim about it is part of. */
  about(id: string): readonly Finding[] {
    return this.all().filter(({ subject, claims }) => subject === id || claims.some((claim) => claim.subject === id));
  }

  /** The findings that a claim of a source is part of. */
  ofSource(id: string): readonly Finding[] {
    return this.all().filter(({ claims, echoes }) => [...claims, ...echoes].some(({ source }) => source === id));
  }

  /** What is found with a source's claims heard before all others, where one of them is part of it. */
  underTest(source: string): readonly Finding[] {
    const known = this.bySource.get(source);
    if (known) return known;
    const view = this.view.over(underTest(source));
    const { own, tasks } = this.ask();
    const tested = (tasks.get(source) ?? []).flatMap(({ rule, entity }) => inspect(rule, view, entity, source));
    const all = own.filter(({ rule }) => this.view.vocabulary.rules.get(rule)?.hears === 'all-claims');
    const found = [...tested, ...all].filter(({ claims }) => claims.some((claim) => claim.source === source));
    this.bySource.set(source, found);
    return found;
  }

  /** Asks every rule of every entity that the view shows, and notes which sources speak on what was asked. */
  private ask() {
    if (this.asked) return this.asked;
    const own: Finding[] = [];
    const tasks = new Map<string, Task[]>();
    for (const rule of this.view.vocabulary.rules.values()) {
      for (const entity of this.entities(rule)) {
        own.push(...inspect(rule, this.view, entity, undefined));
        if (rule.hears === 'all-claims') continue;
        for (const source of this.speakers(rule, entity)) {
          tasks.set(source, [...(tasks.get(source) ?? []), { rule, entity }]);
        }
      }
    }
    this.asked = { own, tasks };
    return this.asked;
  }

  private entities({ over }: Rule): readonly Entity[] {
    const kinds = over === undefined ? [...this.view.vocabulary.entities.keys()] : [over];
    return kinds.flatMap((kind) => this.view.ids(kind).flatMap((id) => this.view.entity(id) ?? []));
  }

  /**
   * The sources that could change the answer: those that say something of a property that the rule reads, or would read.
   * Who only repeats what the view picks anyway gives the same answer, and is asked where that is a contradiction.
   */
  private speakers(rule: Rule, entity: Entity): ReadonlySet<string> {
    const speakers = new Set<string>();
    for (const check of checksOf(rule, this.view, entity)) {
      const isFound = contradicts(check);
      for (const picked of claimsOf(check)) {
        for (const claim of this.view.claimsOn(picked.subject, picked.property)) {
          if (isFound || said(claim) !== said(picked)) speakers.add(claim.source);
        }
      }
      for (const { missing } of [check.found, check.expected, ...(check.given ?? [])]) {
        for (const { subject, property } of missing) {
          for (const { source } of this.view.claimsOn(subject, property)) speakers.add(source);
        }
      }
    }
    return speakers;
  }
}

/** Tells each contradiction once: by the claims that are judged, else by what all its claims say. */
function merge(findings: readonly Finding[]): Finding[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = signature(finding);
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  const merged = [...groups.values()].map(([first, ...others]) => {
    const own = new Set((first as Finding).claims.map(({ id }) => id));
    const more = others.flatMap(({ claims }) => claims.filter(({ id }) => !own.has(id)));
    return { ...(first as Finding), echoes: [...new Map(more.map((claim) => [claim.id, claim])).values()] };
  });
  return numbered(merged);
}

function signature({ id, judged, claims }: Finding): string {
  const told = judged.length < claims.length ? judged.map((claim) => claim.id) : claims.map(said);
  return JSON.stringify([id, ...told.sort()]);
}

const said = ({ subject, property, basis, period, value }: Claim): string =>
  JSON.stringify([subject, property, basis, period?.start, period?.end, value], (_, part: unknown) =>
    typeof part === 'number' ? String(part) : part,
  );

/** Makes ids unique: the second finding of one question is numbered. */
function numbered(findings: readonly Finding[]): Finding[] {
  const times = new Map<string, number>();
  return findings.map((finding) => {
    const time = (times.get(finding.id) ?? 0) + 1;
    times.set(finding.id, time);
    return time === 1 ? finding : { ...finding, id: `${finding.id}/${time}` };
  });
}

const bySeverity = (a: Finding, b: Finding): number =>
  SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || (a.id < b.id ? -1 : 1);

/** Findings by the newest claim of a dated source that is part of each; those without any stand last, as they stood. */
export function newestFirst(findings: readonly Finding[]): readonly Finding[] {
  const days = new Map(findings.map((finding) => [finding, newestDay(finding)]));
  return findings.toSorted((a, b) => (days.get(b) ?? '').localeCompare(days.get(a) ?? ''));
}

const newestDay = ({ claims }: Finding): string | undefined =>
  claims
    .flatMap(({ undated, published }) => (undated ? [] : published.start))
    .sort()
    .at(-1);
