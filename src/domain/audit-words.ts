import type { Claim } from './claim.js';
import { correctionsOf } from './correction.js';
import { describeFinding, differenceOf, type Finding } from './finding.js';
import { sourcesOf, tellClaim } from './tell-claim.js';
import { type Threshold, thresholdsOf } from './threshold.js';
import type { View } from './view.js';
import { ASSUMPTIONS } from './vocabulary.js';

/** How an audit of a source says what the rules found of one of its claims. */
export class AuditWords {
  constructor(
    private readonly view: View,
    private readonly source: string,
  ) {}

  /**
   * The sentences of findings that decide a verdict: what was found, what it stands or falls with, and what would mend it.
   * @param picked those of them for the claim that the view picks: what would mend a claim is worked out for that one
   */
  decisive(claim: Claim, findings: readonly Finding[], picked: readonly Finding[]): readonly string[] {
    const { view } = this;
    const conditions = tellConditions(picked.flatMap((finding) => thresholdsOf(view, finding)));
    const corrections = picked.flatMap((finding) => {
      const own = correctionsOf(view, finding).filter((one) => one.claim.source === this.source);
      const best = own.find(({ kind }) => kind !== 'value');
      return best
        ? [`${best.text}${best.resolves.length > 1 ? `; resolves ${best.resolves.length} findings` : ''}`]
        : [];
    });
    return [
      ...findings.map((finding) => this.describe(claim, finding)),
      ...(conditions.length > 0 ? [`possible only with ${conditions.join('; or with ')}`] : []),
      ...[...new Set(corrections)].map((text) => `most economical correction: ${text}`),
    ];
  }

  /** The sentence of a finding that decides nothing, and how strong it is. */
  note(claim: Claim, finding: Finding): string {
    return `noted: ${this.describe(claim, finding)} (${finding.reason.replace('-', ' ')})`;
  }

  /** The claims of others that findings rest on. */
  othersIn(findings: readonly Finding[]): readonly Claim[] {
    const claims = findings.flatMap((finding) => finding.claims);
    const others = claims.filter(({ source, subject }) => source !== this.source && subject !== ASSUMPTIONS.id);
    return [...new Map(others.map((claim) => [claim.id, claim])).values()];
  }

  private describe(claim: Claim, finding: Finding): string {
    const { view } = this;
    const others = finding.judged.filter(({ id, subject }) => id !== claim.id && subject !== ASSUMPTIONS.id);
    const together = others.map((one) => tellClaim(view, one)).join(' and ');
    const text = finding.subject === claim.subject ? differenceOf(finding) : describeFinding(view, finding);
    const told = `${text}${this.accordingTo(finding)}`;
    return together ? `${told}; cannot hold together with ${together}` : told;
  }

  private accordingTo(finding: Finding): string {
    const others = this.othersIn([finding]);
    return others.length === 0 ? '' : `, according to ${sourcesOf(this.view, others)}`;
  }
}

/**
 * What would have to be true instead, each value with the reading that it holds for: "accepted tokens per step at least
 * 4.18 token at 16 bit/parameter or 2.09 token at 8 bit/parameter".
 */
function tellConditions(thresholds: readonly Threshold[]): readonly string[] {
  const names = [...new Set(thresholds.map(({ name }) => name))];
  return names.map((name) => {
    const own = thresholds.filter((threshold) => threshold.name === name);
    const values = own.map(({ told, reading }) => {
      const given = Object.values(reading).join(' and ');
      return given === '' ? told : `${told} at ${given}`;
    });
    const [last = '', ...before] = [...new Set(values)].reverse();
    return `${name} ${before.length > 0 ? `${before.reverse().join(', ')} or ${last}` : last}`;
  });
}
