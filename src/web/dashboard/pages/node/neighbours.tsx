import { asTitle } from '../../parts/in-words.ts';
import { EntityLink } from '../../parts/links.tsx';
import type { Shown } from './node.tsx';

/** The entities that an entity leads to, by the field that leads there. */
export function Neighbours({ neighbours }: { readonly neighbours: Shown['neighbours'] }) {
  const groups = Map.groupBy(neighbours.nodes, ({ relation }) => relation);
  if (groups.size === 0) return null;
  return (
    <section>
      <h2>Neighbours</h2>
      {[...groups].map(([relation, members]) => (
        <details key={relation} open={members.length <= 8}>
          <summary>
            {asTitle(relation)} <span class="faint">{members.length}</span>
          </summary>
          <ul class="lines">
            {members.map(({ node }) => (
              <li key={node.id}>
                <EntityLink node={node} />
              </li>
            ))}
          </ul>
        </details>
      ))}
      {neighbours.totalCount > neighbours.nodes.length && (
        <p class="faint">
          The first {neighbours.nodes.length} of {neighbours.totalCount}.
        </p>
      )}
    </section>
  );
}
