import { useAddress } from '../address/address.ts';
import { type Linked, pathOf } from './path-of.ts';

/** A link to the page of an entity, in the view of this page. */
export function EntityLink({ node }: { readonly node: Linked & { readonly name: string } }) {
  const { to } = useAddress();
  return <a href={to(pathOf(node))}>{node.name}</a>;
}

/** A link to the page of a claim, in the view of this page. */
export function ClaimLink({ claim }: { readonly claim: { readonly id: string; readonly text: string } }) {
  const { to } = useAddress();
  return <a href={to(`/claims/${encodeURIComponent(claim.id)}`)}>{claim.text}</a>;
}
