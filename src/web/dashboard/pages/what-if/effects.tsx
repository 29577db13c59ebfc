import { useAddress } from '../../address/address.ts';
import type { WhatIfPageQuery } from '../../api/queries.ts';
import type { Sent } from '../../api/use-query.ts';
import { ChangedFigures } from '../../parts/changed-figures.tsx';
import { ChangedFindings } from '../../parts/changed-findings.tsx';
import { counted } from '../../parts/counted.ts';
import { Empty } from '../../parts/loaded.tsx';
import { PlaygroundLink } from '../../parts/playground-link.tsx';

/** What the assumptions change. */
export function Effects({
  effects: { to, figures, findings },
  sent,
}: {
  readonly effects: WhatIfPageQuery['view']['effects'];
  readonly sent: Sent;
}) {
  const { set } = useAddress();
  return (
    <>
      <h2>What it changes</h2>
      <p class="faint">
        By {counted(to.edits.length, 'edit')}: {counted(figures.totalCount, 'figure')} with another value,{' '}
        {counted(findings.totalCount, 'finding')} new, gone or changed.
      </p>
      {figures.totalCount === 0 && findings.totalCount === 0 && <Empty>Nothing: no figure rests on it.</Empty>}
      {figures.totalCount > 0 && (
        <ChangedFigures caption="Figures before and after" figures={figures.nodes} from="As it is" to="If so" />
      )}
      {figures.pageInfo.hasNextPage && (
        <button type="button" onClick={() => set({ after: figures.pageInfo.endCursor ?? undefined })}>
          More figures
        </button>
      )}
      <ChangedFindings findings={findings.nodes} />
      <p class="actions">
        <PlaygroundLink sent={sent} />
      </p>
    </>
  );
}
