import { auditOf, type Judgement, VERDICTS, type Verdict } from '../domain/audit.js';
import { inWords } from '../domain/names.js';
import { writtenValue } from '../domain/tell-claim.js';
import type { View } from '../domain/view.js';

/** Claims that are alike in all but their place or one of several values, told in one line. */
export interface AuditLine {
  /** Name of the entity. */
  readonly subject: string;
  readonly property: string;
  readonly values: readonly string[];
  /** Where the source says so. */
  readonly places: readonly string[];
  readonly reasons: readonly string[];
}

/** What a reader is told of a source: how many claims fare how, and each of them with its reasons. */
export interface AuditReport {
  readonly source: {
    readonly id: string;
    readonly name: string;
    readonly url: string | undefined;
    readonly by: string;
  };
  readonly asOf: string;
  readonly claims: number;
  readonly sections: readonly {
    readonly verdict: Verdict;
    readonly claims: number;
    readonly lines: readonly AuditLine[];
  }[];
}

/** What each verdict means, for who has never seen an audit. */
export const MEANING: Readonly<Record<Verdict, string>> = {
  refuted: 'Physics or arithmetic shows that this cannot be, with what the source itself or better sources say.',
  contradicted: 'Better sources say otherwise: of a higher grade, or two independent ones against one.',
  stale: 'True once, and superseded since.',
  confirmed: 'At least one independent source says the same.',
  unconfirmed: 'Nothing speaks against it, and nobody else says it: neither right nor wrong.',
};

/** @throws TypeError if there is no such source: the caller has looked it up */
export function auditReport(view: View, id: string): AuditReport {
  const source = view.entity(id);
  if (source?.kind !== 'source') throw new TypeError(`there is no source "${id}"`);
  const judgements = auditOf(view, id);
  const { url, publisher, published } = source.keys;
  return {
    source: { id, name: source.name, url, by: [publisher, published].filter((part) => part !== undefined).join(', ') },
    asOf: view.today,
    claims: judgements.length,
    sections: VERDICTS.map((verdict) => {
      const own = judgements.filter((judgement) => judgement.verdict === verdict);
      return { verdict, claims: own.length, lines: linesOf(view, own) };
    }),
  };
}

function linesOf(view: View, judgements: readonly Judgement[]): readonly AuditLine[] {
  const groups = new Map<string, Judgement[]>();
  for (const judgement of judgements) {
    const { claim, reasons } = judgement;
    const key = JSON.stringify([claim.subject, claim.property, claim.period?.label, reasons]);
    groups.set(key, [...(groups.get(key) ?? []), judgement]);
  }
  return [...groups.values()].map((group) => {
    const [{ claim, reasons }] = group as [Judgement, ...Judgement[]]; // no group is empty
    const entity = view.entity(claim.subject);
    const when = claim.period && entity?.period === undefined ? ` in ${claim.period.label}` : '';
    return {
      subject: entity?.name ?? claim.subject,
      property: `${inWords(claim.property)}${when}`,
      values: [...new Set(group.map((one) => writtenValue(view, one.claim)))],
      places: [...new Set(group.map((one) => one.claim.locator))],
      reasons,
    };
  });
}
