import type { Claim } from './claim.js';
import type { View } from './view.js';

/** The company at the end of the chain of parents, the company itself if it has none, and the claims on the way. */
export function ultimateParent(view: View, company: string): { readonly id: string; readonly via: readonly Claim[] } {
  const via: Claim[] = [];
  const seen = new Set([company]);
  for (let at = company; ; ) {
    const claim = view.claim(at, 'parent');
    if (claim?.value.type !== 'entity' || seen.has(claim.value.entity)) return { id: at, via };
    at = claim.value.entity;
    seen.add(at);
    via.push(claim);
  }
}
