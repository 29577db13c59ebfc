import type { Claim } from '../domain/claim.js';
import { describeFinding, type Finding } from '../domain/finding.js';
import { findingsOf } from '../domain/findings.js';
import { tellClaim } from '../domain/tell-claim.js';
import type { View } from '../domain/view.js';
import type { Feed, FeedEntry } from '../report/atom.js';

/** What a feed is asked for. */
export interface FeedRequest {
  readonly kind: 'claims' | 'findings' | undefined;
  /** Ids of entities; all if undefined. */
  readonly about: readonly string[] | undefined;
  readonly limit: number;
  /** Where the server is reached, without a path. */
  readonly base: string;
  readonly self: string;
}

/** An entry before it is written: what it is about and when it was said. */
interface Item {
  readonly day: string;
  readonly id: string;
  readonly write: () => FeedEntry;
}

/** RFC 4151: the name is of this software, so that an id is the same wherever the dataset is served. */
const tag = (path: string): string => `tag:chipgraph,2026:${path}`;

const startOf = (day: string): string => `${day}T00:00:00Z`;

/** What sources said and rules found, the newest first; of the same day, claims first and by id. */
export function feedOf(view: View, request: FeedRequest): Feed {
  const { kind, about, limit, base, self } = request;
  const items = [
    ...(kind === 'findings' ? [] : claimsAbout(view, about).map((claim) => claimItem(view, claim, base))),
    ...(kind === 'claims' ? [] : findingsAbout(view, about).map((finding) => findingItem(view, finding, base))),
  ];
  const newest = items.sort((a, b) => compare(b.day, a.day) || compare(a.id, b.id)).slice(0, limit);
  const what = kind ?? 'claims and findings';
  return {
    id: tag(['feed', kind, about && [...about].sort().join(',')].filter((part) => part !== undefined).join(':')),
    title: `chipgraph: ${what}${about ? ` about ${about.map((id) => view.entity(id)?.name ?? id).join(', ')}` : ''}`,
    updated: startOf(newest[0]?.day ?? view.today),
    self,
    home: `${base}/`,
    entries: newest.map(({ write }) => write()),
  };
}

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

/** The claims about entities; of a source, also those that it makes. */
function claimsAbout(view: View, about: readonly string[] | undefined): readonly Claim[] {
  if (!about) {
    const all = [...view.vocabulary.entities.keys()].flatMap((kind) => view.store.ids(kind));
    return all.flatMap((id) => view.claims(id));
  }
  const found = about.flatMap((id) => [
    ...view.claims(id),
    ...(view.entity(id)?.kind === 'source' ? view.claimsFrom(id) : []),
  ]);
  return [...new Map(found.map((claim) => [claim.id, claim])).values()];
}

function findingsAbout(view: View, about: readonly string[] | undefined): readonly Finding[] {
  const findings = findingsOf(view);
  if (!about) return findings.all();
  const found = about.flatMap((id) => [...findings.about(id), ...findings.ofSource(id)]);
  return [...new Set(found)];
}

function claimItem(view: View, claim: Claim, base: string): Item {
  const day = claim.published.end;
  const link = `${base}/claims/${encodeURIComponent(claim.id)}`;
  const source = view.entity(claim.source)?.name ?? claim.source;
  const write = (): FeedEntry => ({
    id: tag(`claims/${encodeURIComponent(claim.id)}`),
    title: tellClaim(view, claim),
    updated: startOf(day),
    author: source,
    category: 'claim',
    link,
    related: [],
    text: `“${source}” says so at: ${claim.locator}. Grade ${claim.grade}, basis ${claim.basis}, ${claim.nature}.`,
  });
  return { day, id: claim.id, write };
}

function findingItem(view: View, finding: Finding, base: string): Item {
  const { id, rule, severity, claims, subject } = finding;
  const day =
    claims
      .map(({ published }) => published.end)
      .sort()
      .at(-1) ?? view.today;
  const write = (): FeedEntry => ({
    id: tag(`findings/${encodeURIComponent(id)}`),
    title: `${view.entity(subject)?.name ?? subject}: ${view.vocabulary.rules.get(rule)?.name ?? rule}`,
    updated: startOf(day),
    author: `rule ${rule}`,
    category: severity,
    related: claims.map((claim) => `${base}/claims/${encodeURIComponent(claim.id)}`),
    text: [describeFinding(view, finding), ...claims.map((claim) => tellClaim(view, claim))].join('\n'),
  });
  return { day, id: `~ ${id}`, write };
}
