import { auditOf, type Judgement, VERDICTS, type Verdict } from '../domain/audit.js';
import type { Claim } from '../domain/claim.js';
import { sourceOf, tellProperty, writtenValue } from '../domain/tell-claim.js';
import type { View } from '../domain/view.js';
import { type LegendEntry, legendOf } from './audit-legend.js';
import { LABELS } from './audit-verdicts.js';
import type { TextPart } from './linked-text.js';

/** Claims that are alike in all but their place or one of several values, told in one line. */
export interface AuditLine {
  /** Name of the entity. */
  readonly subject: string;
  /** The property, with period, basis and nature where they are stated. */
  readonly property: string;
  readonly values: readonly string[];
  /** Where the source says so. */
  readonly places: readonly string[];
  /** What was remarked when the claims were entered. */
  readonly notes: readonly string[];
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
  /** The sources that the reasons name, in the words in which they name them. */
  readonly cited: readonly { readonly text: string; readonly url: string }[];
  /** The words of the report that need telling. */
  readonly legend: readonly LegendEntry[];
}

/** @throws TypeError if there is no such source: the caller has looked it up */
export function auditReport(view: View, id: string): AuditReport {
  const source = view.entity(id);
  if (source?.kind !== 'source') throw new TypeError(`there is no source "${id}"`);
  const judgements = auditOf(view, id);
  const { url, publisher, published } = source.keys;
  const sections = VERDICTS.map((verdict) => {
    const own = judgements.filter((judgement) => judgement.verdict === verdict);
    return { verdict, claims: own.length, lines: linesOf(view, own) };
  });
  return {
    source: { id, name: source.name, url, by: [publisher, published].filter((part) => part !== undefined).join(', ') },
    asOf: view.today,
    claims: judgements.length,
    sections,
    cited: citedBy(view, judgements),
    legend: legendOf(
      view.vocabulary,
      sections.flatMap(({ lines }) => lines),
    ),
  };
}

/** What is judged, and by what. */
export function opening({ source: { name, url, by }, asOf }: AuditReport): readonly TextPart[] {
  const who = by === '' ? '' : ` (${by})`;
  const judged = `, judged as of ${asOf} by rules of arithmetic and physics and by all other sources.`;
  return [
    { text: 'Every claim that chipgraph holds from ', url: undefined },
    { text: name, url },
    { text: `${who}${judged}`, url: undefined },
  ];
}

/** `133 claims: 8 refuted as stated, 3 contradicted`, or `no claims`. */
export function tally({ claims, sections }: AuditReport): string {
  const counts = found(sections).map((section) => `${section.claims} ${LABELS[section.verdict]}`);
  return claims === 0 ? 'no claims' : `${counted(claims, 'claim')}: ${counts.join(', ')}`;
}

/** `26 claims in 18 lines`; the claims alone where each has its own line. */
export const extent = ({ claims, lines }: AuditReport['sections'][number]): string =>
  claims === lines.length
    ? counted(claims, 'claim')
    : `${counted(claims, 'claim')} in ${counted(lines.length, 'line')}`;

/** The sections that hold something. */
export const found = (sections: AuditReport['sections']): AuditReport['sections'] =>
  sections.filter(({ claims }) => claims > 0);

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

function citedBy(view: View, judgements: readonly Judgement[]): AuditReport['cited'] {
  const claims = judgements.flatMap(({ evidence, findings, claim }) => [
    ...evidence,
    ...findings.flatMap((finding) => finding.claims),
    ...view.claimsOn(claim.subject, claim.property),
  ]);
  const links = claims.flatMap((claim) => {
    const url = view.entity(claim.source)?.keys.url;
    return url === undefined ? [] : [[sourceOf(view, claim), url] as const];
  });
  const told = new Set(judgements.flatMap(({ reasons }) => reasons));
  return [...new Map(links)]
    .filter(([text]) => [...told].some((reason) => reason.includes(text)))
    .map(([text, url]) => ({ text, url }));
}

function linesOf(view: View, judgements: readonly Judgement[]): readonly AuditLine[] {
  const groups = new Map<string, Judgement[]>();
  for (const judgement of judgements) {
    const { claim, reasons } = judgement;
    const key = JSON.stringify([claim.subject, tellProperty(view, claim), claim.note, reasons]);
    groups.set(key, [...(groups.get(key) ?? []), judgement]);
  }
  return [...groups.values()].map((group) => {
    const [{ claim, reasons }] = group as [Judgement, ...Judgement[]]; // no group is empty
    return {
      subject: view.entity(claim.subject)?.name ?? claim.subject,
      property: tellProperty(view, claim),
      values: distinct(group, (one) => writtenValue(view, one)),
      places: distinct(group, ({ locator }) => locator),
      notes: claim.note === undefined ? [] : [claim.note],
      reasons,
    };
  });
}

const distinct = (group: readonly Judgement[], tell: (claim: Claim) => string): readonly string[] => [
  ...new Set(group.map(({ claim }) => tell(claim))),
];
