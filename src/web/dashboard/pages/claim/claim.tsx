import { useRoute } from 'preact-iso';
import type { ClaimPageQuery } from '../../api/queries.ts';
import { useQuery } from '../../api/use-query.ts';
import { FindingLine } from '../../parts/finding-line.tsx';
import { Grade } from '../../parts/grade.tsx';
import { inWords } from '../../parts/in-words.ts';
import { EntityLink } from '../../parts/links.tsx';
import { Empty, Loaded } from '../../parts/loaded.tsx';
import { PlaygroundLink } from '../../parts/playground-link.tsx';
import { useTitle } from '../../parts/title.ts';
import query from './claim.graphql';
import { DisputeLink } from './dispute-link.tsx';

export type Shown = NonNullable<ClaimPageQuery['view']['claim']>;

/** One source's statement with all that is known of it, and a way to dispute it. */
export default function ClaimPage() {
  const { params } = useRoute();
  const id = decodeURIComponent(params.id ?? '');
  const asked = useQuery<ClaimPageQuery>(query, { id });
  useTitle(asked.data?.view.claim?.text);
  return (
    <Loaded asked={asked}>
      {({ view: { claim } }) =>
        claim === null ? (
          <Empty>This view sees no claim “{id}”.</Empty>
        ) : (
          <article>
            <p class="faint">claim</p>
            <h1>
              <EntityLink node={claim.subject} />, {inWords(claim.property)}: {claim.text}
            </h1>
            <Evidence claim={claim} />
            <p class="actions">
              <DisputeLink claim={claim} />
              <PlaygroundLink sent={asked.sent} />
            </p>
            {claim.findings.length > 0 && (
              <section class="findings">
                <h2>Findings that it is part of</h2>
                <ul class="lines">
                  {claim.findings.map((finding) => (
                    <li key={finding.id}>
                      <FindingLine finding={finding} />
                    </li>
                  ))}
                </ul>
              </section>
            )}
          </article>
        )
      }
    </Loaded>
  );
}

function Evidence({ claim }: { readonly claim: Shown }) {
  const { source, written, period, basis, nature, published, undated, locator, grade, rank, note, entity } = claim;
  const rows: readonly (readonly [string, preact.ComponentChildren])[] = [
    ['As written', <q key="written">{written}</q>],
    ['Leads to', entity && <EntityLink node={entity} />],
    ['Period', period ?? 'not said'],
    ['Basis', basis],
    ['Nature', inWords(nature)],
    ['Source', <EntityLink key="source" node={source} />],
    ['Place', locator],
    ['Published', undated ? `undated; read on ${published}` : published],
    ['Grade', <Grade key="grade" grade={grade} />],
    ['Rank', rank === 'NORMAL' ? undefined : inWords(rank)],
    [
      'Document',
      'url' in source && source.url ? (
        <a key="document" href={source.url} rel="noreferrer">
          {source.url}
        </a>
      ) : undefined,
    ],
    ['Note', note],
  ];
  return (
    <dl class="facts">
      {rows.map(([name, value]) =>
        value ? (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ) : null,
      )}
    </dl>
  );
}
