import { confirming, otherVoices, piecedTogether, relatedSupport, superseding } from './audit-evidence.js';
import { AuditWords } from './audit-words.js';
import type { Claim } from './claim.js';
import { correctionsOf } from './correction.js';
import type { Finding } from './finding.js';
import { findingsOf } from './findings.js';
import { inspect } from './inspect.js';
import { inWords } from './names.js';
import { instead, underTest } from './overlay.js';
import { areRivals } from './pick.js';
import { assess } from './prediction.js';
import { sideOf } from './side.js';
import { dayOf, sourceOf, sourcesOf, writtenValue } from './tell-claim.js';
import { viewOf } from './threshold.js';
import type { View } from './view.js';

/**
 * What becomes of a claim under test. `refuted`: computation shows that, as stated, it cannot be; `contradicted`: better
 * sources say otherwise; `in-question`: a rule speaks against it, but not so that it has to be this claim that is wrong;
 * `stale`: true once, and superseded; `confirmed`: an independent source agrees; `unconfirmed`: no rule and no better
 * source speaks against it, and no independent one says the same.
 */
export const VERDICTS = ['refuted', 'contradicted', 'in-question', 'stale', 'confirmed', 'unconfirmed'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** One claim, judged, with what the verdict rests on. */
export interface Judgement {
  readonly claim: Claim;
  readonly verdict: Verdict;
  /** Why, a sentence each. */
  readonly reasons: readonly string[];
  /** What the rules found of it, warnings included. */
  readonly findings: readonly Finding[];
  /** Claims of others that the verdict rests on. */
  readonly evidence: readonly Claim[];
}

/** Every claim that a view sees of a source, judged; in the order of the verdicts, then of the claims' ids. */
export function auditOf(view: View, source: string): readonly Judgement[] {
  view.trace.readAll();
  const audits = known.get(view) ?? new Map<string, readonly Judgement[]>();
  known.set(view, audits);
  const audit = audits.get(source) ?? workOut(view, source);
  audits.set(source, audit);
  return audit;
}

/** Kept as long as the view is, which never changes. */
const known = new WeakMap<View, Map<string, readonly Judgement[]>>();

function workOut(view: View, source: string): readonly Judgement[] {
  const findings = findingsOf(view).underTest(source);
  const auditor = new Auditor(view, source, findings);
  const judgements = view.claimsFrom(source).map((claim) => auditor.judge(claim));
  return judgements.sort(
    (a, b) => VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict) || (a.claim.id < b.claim.id ? -1 : 1),
  );
}

class Auditor {
  private readonly words: AuditWords;

  constructor(
    private readonly view: View,
    private readonly source: string,
    private readonly all: readonly Finding[],
  ) {
    this.words = new AuditWords(view, source);
  }

  judge(claim: Claim): Judgement {
    const findings = this.all.flatMap((finding) => this.asked(claim, finding) ?? []);
    for (const verdict of ['refuted', 'contradicted'] as const) {
      const decisive = findings.filter((finding) => {
        return this.verdictOf(finding) === verdict && this.blamed(finding).some(({ id }) => id === claim.id);
      });
      if (decisive.length === 0) continue;
      const picked = decisive.filter((finding) => this.all.includes(finding));
      const others = findings.filter((finding) => !decisive.includes(finding));
      const pieced = piecedTogether(this.view, claim);
      const reasons = [
        ...this.words.decisive(claim, decisive, picked),
        ...pieced.map(({ text }) => `noted: ${text}`),
        ...others.map((one) => this.words.note(claim, one)),
      ];
      const evidence = [...this.words.othersIn(decisive), ...pieced.flatMap(({ claims }) => claims)];
      return { claim, verdict, reasons, findings, evidence: unique(evidence) };
    }
    const notes = findings.map((finding) => this.words.note(claim, finding));
    return { ...this.withoutDecision(claim, notes), findings };
  }

  /**
   * A finding as it is on a claim: one that judges it, or one that judges what the same source says of the same thing
   * elsewhere and that would be made with this in its place.
   */
  private asked(claim: Claim, finding: Finding): Finding | undefined {
    if (finding.judged.some(({ id }) => id === claim.id)) return finding;
    const other = finding.judged.find((one) => one.source === this.source && areRivals(one, claim));
    const rule = this.view.vocabulary.rules.get(finding.rule);
    const entity = this.view.entity(finding.subject);
    if (!other || !rule || !entity || rule.hears === 'all-claims') return undefined;
    const { value, written } = claim;
    const view = viewOf(this.view, finding).over(instead([{ ...other, value, written }]));
    const found = inspect(rule, view, entity, this.source).find(({ check }) => check.key === finding.check.key);
    const swap = (claims: readonly Claim[]) => claims.map((one) => (one.id === other.id ? claim : one));
    return found && { ...found, claims: swap(found.claims), judged: swap(found.judged) };
  }

  private verdictOf({ rule, severity }: Finding): 'refuted' | 'contradicted' | 'questioned' | undefined {
    const verdict = this.view.vocabulary.rules.get(rule)?.verdict;
    return severity === 'error' || verdict === 'contradicted' ? verdict : 'questioned';
  }

  /**
   * Of claims that cannot hold together, those to blame: what the most economical correction mends, else what better
   * sources contradict, else what nobody else confirms.
   */
  private blamed(finding: Finding): readonly Claim[] {
    const { judged } = finding;
    if (judged.length < 2) return judged;
    const own = correctionsOf(this.view, finding).filter(({ claim }) => claim.source === this.source);
    const mended = own.find(({ kind }) => kind !== 'value')?.claim;
    if (mended && judged.some(({ id }) => id === mended.id)) return [mended];
    const doubted = judged.filter((claim) => this.isContradicted(claim));
    if (doubted.length > 0) return doubted;
    const alone = judged.filter((claim) => confirming(this.view, claim).length === 0);
    return alone.length > 0 ? alone : judged;
  }

  private isContradicted({ id }: Claim): boolean {
    return this.all.some((finding) => {
      return this.verdictOf(finding) === 'contradicted' && finding.judged.some((claim) => claim.id === id);
    });
  }

  /** @param notes what the rules found that decides nothing */
  private withoutDecision(claim: Claim, notes: readonly string[]): Omit<Judgement, 'findings'> {
    const { view } = this;
    const agreeing = confirming(view, claim);
    const related = relatedSupport(view, claim);
    const support = [...agreeing, ...related.flatMap(({ claims }) => claims)];
    const newer = support.length > 0 ? superseding(view, claim) : undefined;
    if (newer) {
      const basis = newer.basis === claim.basis ? '' : `, ${newer.basis}`;
      const now = `since ${dayOf(newer)} it is ${writtenValue(view, newer)}${basis}, says ${sourceOf(view, newer)}`;
      const also = agreeing.length > 0 ? [`true once, as in ${sourcesOf(view, agreeing)}`] : ['true once'];
      const reasons = [`${also.join('')}; ${now}`, ...related.map(({ text }) => text), ...notes];
      return { claim, verdict: 'stale', reasons, evidence: [...support, newer] };
    }
    if (agreeing.length > 0) {
      const reasons = [`also in ${sourcesOf(view, agreeing)}`, ...notes];
      return { claim, verdict: 'confirmed', reasons, evidence: agreeing };
    }
    const remarks = [...related, ...piecedTogether(view, claim)];
    const reasons = [...this.unconfirmed(claim), ...remarks.map(({ text }) => text), ...notes];
    const evidence = unique(remarks.flatMap(({ claims }) => claims));
    return { claim, verdict: notes.length > 0 ? 'in-question' : 'unconfirmed', reasons, evidence };
  }

  private unconfirmed(claim: Claim): readonly string[] {
    const { view } = this;
    const { subject, property, period } = claim;
    if (view.entity(subject)?.kind === 'prediction') {
      const found = assess(view, subject);
      return found ? [`a prediction, ${found.status} as of ${found.asOf}`] : ['a prediction'];
    }
    if (!view.vocabulary.metrics.has(property)) return otherVoices(view, claim);
    const { quantity, text, missing } = sideOf(
      '',
      view.over(underTest(this.source)).figure(subject, property, { period }),
    );
    if (quantity) return [`it follows from what else is said, which gives ${text}`];
    const lacking = missing.map(
      (one) => `${inWords(one.property)} of ${view.entity(one.subject)?.name ?? one.subject}`,
    );
    return [`not provable: nobody tells ${[...new Set(lacking)].join(', ')}`];
  }
}

const unique = (claims: readonly Claim[]): readonly Claim[] => [
  ...new Map(claims.map((claim) => [claim.id, claim])).values(),
];
