import { asTitle } from '../../parts/in-words.ts';
import { EntityLink } from '../../parts/links.tsx';
import type { Shown } from './node.tsx';

/** What is known of an entity that is no number. */
export function Facts({ facts }: { readonly facts: Shown['facts'] }) {
  if (facts.length === 0) return null;
  return (
    <section>
      <h2>Facts</h2>
      <dl class="facts">
        {facts.map(({ property, text, node, claim }) => (
          <div key={property}>
            <dt>{asTitle(property)}</dt>
            <dd>
              {node ? <EntityLink node={node} /> : text}
              {claim && (
                <span class="faint" title={`${claim.source.name}, ${claim.published}, ${claim.locator}`}>
                  {' '}
                  ({claim.source.name})
                </span>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
