import { useRoute } from 'preact-iso';
import { useAddress } from '../../address/address.ts';
import type { AuditPageQuery } from '../../api/queries.ts';
import { useQuery } from '../../api/use-query.ts';
import { asTitle } from '../../parts/in-words.ts';
import { EntityLink } from '../../parts/links.tsx';
import { Empty, Loaded } from '../../parts/loaded.tsx';
import { PlaygroundLink } from '../../parts/playground-link.tsx';
import { useTitle } from '../../parts/title.ts';
import query from './audit.graphql';
import { JudgementList } from './judgement-list.tsx';
import { VerdictBar } from './verdict-bar.tsx';
import { VERDICT_NAMES, VERDICTS } from './verdicts.ts';

export type Audited = NonNullable<AuditPageQuery['view']['source']>;

/** What becomes of each claim of a source: verdict by verdict, with reasons and evidence. */
export default function AuditPage() {
  const { params } = useRoute();
  const { get } = useAddress();
  const id = params.source ?? '';
  const asked = useQuery<AuditPageQuery>(query, { id });
  useTitle(asked.data?.view.source ? `Audit: ${asked.data.view.source.name}` : undefined);
  const shown = get('verdict')?.toUpperCase();
  const isShown = (verdict: string) => !shown || verdict === shown;
  return (
    <Loaded asked={asked}>
      {({ view: { source } }) =>
        source === null ? (
          <Empty>There is no source “{id}”.</Empty>
        ) : (
          <article>
            <p class="faint">audit</p>
            <h1>
              <EntityLink node={source} />
            </h1>
            <p>
              Every claim that the graph holds from it, judged by rules of arithmetic and physics and by all other
              sources that this view hears.
            </p>
            <VerdictBar counts={source.audit.counts} />
            <p class="actions">
              <a href={`/audits/${id}.md`}>Markdown</a>
              <a href={`/audits/${id}.json`}>JSON</a>
              <a href={`/audits/${id}.html`}>Page that stands alone</a>
              <PlaygroundLink sent={asked.sent} />
            </p>
            {VERDICT_NAMES.filter(isShown).map((verdict) => {
              const judged = source.audit.judgements.filter((judgement) => judgement.verdict === verdict);
              if (judged.length === 0) return null;
              return (
                <section key={verdict}>
                  <h2>
                    {asTitle(verdict)} ({judged.length})
                  </h2>
                  <p class="faint">{VERDICTS[verdict]}</p>
                  <JudgementList judgements={judged} />
                </section>
              );
            })}
            {!source.audit.judgements.some(({ verdict }) => isShown(verdict)) && (
              <Empty>No claim of this source has the verdict “{get('verdict')}”.</Empty>
            )}
          </article>
        )
      }
    </Loaded>
  );
}
