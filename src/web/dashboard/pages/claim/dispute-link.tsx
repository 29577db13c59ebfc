import { useAddress } from '../../address/address.ts';
import type { Shown } from './claim.tsx';

/** Opens an issue that says which claim is disputed; the server knows where issues are kept. */
export function DisputeLink({ claim }: { readonly claim: Shown }) {
  const { to } = useAddress();
  return <a href={to('/dispute', { claim: claim.id })}>Dispute this claim</a>;
}
