import type { ClaimPartsFragment } from '../api/queries.ts';
import { Grade } from './grade.tsx';
import { ClaimLink, EntityLink } from './links.tsx';

/** One claim in a line: value, source, date, place and grade. */
export function ClaimLine({ claim, lead }: { readonly claim: ClaimPartsFragment; readonly lead?: string }) {
  const { source, published, undated, locator, grade } = claim;
  return (
    <span class="claim-line">
      {lead && <em>{lead} </em>}
      <ClaimLink claim={claim} /> <EntityLink node={source} />
      <span class="faint">
        , {undated ? `undated, read ${published}` : published}, {locator}
      </span>{' '}
      <Grade grade={grade} />
    </span>
  );
}
