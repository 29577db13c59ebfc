import { useRoute } from 'preact-iso';
import type { NodePageQuery } from '../../api/queries.ts';
import { useQuery } from '../../api/use-query.ts';
import { FindingLine } from '../../parts/finding-line.tsx';
import { inWords } from '../../parts/in-words.ts';
import { Empty, Loaded } from '../../parts/loaded.tsx';
import { useTitle } from '../../parts/title.ts';
import { Facts } from './facts.tsx';
import { Figures } from './figures.tsx';
import { Neighbours } from './neighbours.tsx';
import query from './node.graphql';
import { NodeActions } from './node-actions.tsx';

export type Shown = NonNullable<NodePageQuery['view']['node']>;

/** All that is known of a company, chip, system, model or any other entity. */
export default function NodePage() {
  const { params } = useRoute();
  const id = params.id ?? '';
  const asked = useQuery<NodePageQuery>(query, { id });
  useTitle(asked.data?.view.node?.name);
  return (
    <Loaded asked={asked}>
      {({ view: { node } }) =>
        node === null ? (
          <Empty>The graph holds nothing with the id “{id}”.</Empty>
        ) : (
          <article>
            <p class="faint">{inWords(node.kind)}</p>
            <h1>{node.name}</h1>
            <p>{node.description}</p>
            {node.aliases.length > 0 && <p class="faint">Also called {node.aliases.join(', ')}</p>}
            <NodeActions node={node} sent={asked.sent} />
            <Findings findings={node.findings} />
            <div class="columns">
              <Figures node={node} />
              <div>
                <Facts facts={node.facts} />
                <Neighbours neighbours={node.neighbours} />
              </div>
            </div>
          </article>
        )
      }
    </Loaded>
  );
}

function Findings({ findings }: { readonly findings: Shown['findings'] }) {
  if (findings.totalCount === 0) return null;
  return (
    <section class="findings">
      <h2>What cannot be, or is unlikely</h2>
      <ul class="lines">
        {findings.nodes.map((finding) => (
          <li key={finding.id}>
            <FindingLine finding={finding} />
          </li>
        ))}
      </ul>
    </section>
  );
}
