import { useAddress } from '../../address/address.ts';
import type { ChangesPageQuery } from '../../api/queries.ts';
import type { Sent } from '../../api/use-query.ts';
import { ChangedFigures } from '../../parts/changed-figures.tsx';
import { ChangedFindings } from '../../parts/changed-findings.tsx';
import { counted } from '../../parts/counted.ts';
import { ClaimLink, EntityLink } from '../../parts/links.tsx';
import { Empty } from '../../parts/loaded.tsx';
import { PlaygroundLink } from '../../parts/playground-link.tsx';

type Changes = ChangesPageQuery['view']['changes'];

/** Claims, entities, figures and findings that differ. */
export function Differences({ changes, sent }: { readonly changes: Changes; readonly sent: Sent }) {
  const { set } = useAddress();
  const { claims, entities, figures, findings, from, to } = changes;
  const total = claims.totalCount + entities.totalCount + figures.totalCount + findings.totalCount;
  return (
    <>
      <p class="faint">
        Between {from.today} and {to.today}: {counted(claims.totalCount, 'claim')},{' '}
        {counted(entities.totalCount, 'entity', 'entities')}, {counted(figures.totalCount, 'figure')},{' '}
        {counted(findings.totalCount, 'finding')}.
      </p>
      {total === 0 && <Empty>Nothing changed.</Empty>}
      <ChangedFindings findings={findings.nodes} />
      {figures.totalCount > 0 && (
        <>
          <h2>Changed figures</h2>
          <ChangedFigures caption="Figures before and after" figures={figures.nodes} from="Then" to="Now" />
        </>
      )}
      {claims.totalCount > 0 && <Claims claims={claims} />}
      {claims.pageInfo.hasNextPage && (
        <button type="button" onClick={() => set({ after: claims.pageInfo.endCursor ?? undefined })}>
          More claims
        </button>
      )}
      {entities.totalCount > 0 && (
        <>
          <h2>Entities</h2>
          <ul class="lines">
            {entities.nodes.map(({ id, kind, text }) => (
              <li key={id}>
                <span class="faint">{kind.toLowerCase()}</span> {text}
              </li>
            ))}
          </ul>
        </>
      )}
      <p class="actions">
        <PlaygroundLink sent={sent} />
      </p>
    </>
  );
}

function Claims({ claims }: { readonly claims: Changes['claims'] }) {
  return (
    <>
      <h2>Claims</h2>
      <ul class="lines">
        {claims.nodes.map(({ id, kind, text, source, after }) => (
          <li key={id}>
            <span class="faint">{kind.toLowerCase()}</span>{' '}
            {after ? <ClaimLink claim={{ id: after.id, text }} /> : text}{' '}
            <span class="faint">
              according to <EntityLink node={source} />
              {after && `, ${after.published}`}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
