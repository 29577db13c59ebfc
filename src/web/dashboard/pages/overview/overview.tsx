import { useAddress } from '../../address/address.ts';
import type { ContradictionsQuery, OverviewQuery } from '../../api/queries.ts';
import { type Sent, useQuery } from '../../api/use-query.ts';
import { ClaimLine } from '../../parts/claim-line.tsx';
import { counted } from '../../parts/counted.ts';
import { FindingLine } from '../../parts/finding-line.tsx';
import { asTitle, inWords } from '../../parts/in-words.ts';
import { EntityLink } from '../../parts/links.tsx';
import { Empty, Loaded } from '../../parts/loaded.tsx';
import { type Column, Table } from '../../parts/table.tsx';
import { useTitle } from '../../parts/title.ts';
import contradictions from './contradictions.graphql';
import query from './overview.graphql';
import { YearsChart } from './years-chart.tsx';

type Seen = OverviewQuery['view'];

/** What the graph holds, how fresh and how well sourced it is, what is new and what cannot be. */
export default function Overview() {
  useTitle(undefined);
  const asked = useQuery<OverviewQuery>(query);
  return (
    <>
      <section class="lead">
        <h1>AI compute, and how sure anyone can be</h1>
        <p>
          Who makes which chips and systems, who deploys them, what they really deliver. Every number is a claim with
          source, period, basis and uncertainty; every derived figure shows its formula and inputs.
        </p>
      </section>
      <Loaded asked={asked}>
        {({ view }) => (
          <>
            <Totals view={view} />
            <div class="columns">
              <section>
                <h2>Newest claims</h2>
                <ul class="lines">
                  {view.newest.nodes.map((claim) => (
                    <li key={claim.id}>
                      <EntityLink node={claim.subject} /> {inWords(claim.property)} <ClaimLine claim={claim} />
                    </li>
                  ))}
                </ul>
                {view.newest.nodes.length === 0 && <Empty>This view sees no claims of dated sources.</Empty>}
              </section>
              <Contradictions />
            </div>
            <div class="columns">
              <Kinds view={view} />
              <YearsChart holdings={view.holdings} sent={asked.sent as Sent} />
            </div>
          </>
        )}
      </Loaded>
    </>
  );
}

function Totals({ view }: { readonly view: Seen }) {
  const { holdings, claims } = view;
  return (
    <dl class="totals">
      <div>
        <dt>Entities described</dt>
        <dd>{holdings.described}</dd>
      </div>
      <div>
        <dt>Claims</dt>
        <dd>{claims.totalCount}</dd>
      </div>
      {holdings.grades.map(({ grade, count }) => (
        <div key={grade}>
          <dt>
            <span class={`grade grade-${grade}`}>{grade}</span> grade claims
          </dt>
          <dd>{count}</dd>
        </div>
      ))}
      <div>
        <dt>On one source’s word</dt>
        <dd>{holdings.fromOneSource}</dd>
      </div>
      <div>
        <dt>As of</dt>
        <dd>{view.today}</dd>
      </div>
    </dl>
  );
}

/** How many lines on what cannot be are shown. */
const SHOWN = 8;

type Found = ContradictionsQuery['view']['findings']['nodes'][number];

/** Findings of one rule on one subject together, in the order of the first of them. */
function alike(findings: readonly Found[]): readonly [Found, ...Found[]][] {
  const groups = new Map<string, [Found, ...Found[]]>();
  for (const finding of findings) {
    const key = `${finding.rule.id} ${finding.subject.id}`;
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()];
}

function Contradictions() {
  const { to } = useAddress();
  const asked = useQuery<ContradictionsQuery>(contradictions);
  return (
    <section>
      <h2>What cannot be, or is unlikely</h2>
      <Loaded asked={asked}>
        {({ view: { findings } }) =>
          findings.totalCount === 0 ? (
            <Empty>Nothing that this view sees contradicts itself.</Empty>
          ) : (
            <>
              <ul class="lines">
                {alike(findings.nodes)
                  .slice(0, SHOWN)
                  .map(([finding, ...others]) => (
                    <li key={finding.id}>
                      <FindingLine finding={finding} />
                      {others.length > 0 && <span class="faint"> and {others.length} more like it</span>}
                    </li>
                  ))}
              </ul>
              <p class="faint">
                Those with the newest claims, of {counted(findings.totalCount, 'finding')} in all;{' '}
                <a href={to('/audits')}>the audits of the sources</a> show all.
              </p>
            </>
          )
        }
      </Loaded>
    </section>
  );
}

type Kind = Seen['holdings']['kinds'][number];

function Kinds({ view }: { readonly view: Seen }) {
  const { to } = useAddress();
  const columns: readonly Column<Kind>[] = [
    {
      name: 'Kind',
      show: ({ kind }) => <a href={to('/search', { kind })}>{asTitle(kind)}</a>,
      sort: ({ kind }) => kind,
    },
    { name: 'Entities', show: ({ count }) => count, sort: ({ count }) => count },
  ];
  return (
    <section>
      <h2>What it holds</h2>
      <Table caption="Entities by kind" columns={columns} rows={view.holdings.kinds} keyOf={({ kind }) => kind} />
      <p class="faint">Of sources those that claim something; others are only cited by these.</p>
    </section>
  );
}
