import type { Edit } from './edit.js';
import { markOfAll } from './trace.js';
import type { View } from './view.js';
import { WHAT_IF } from './vocabulary.js';

/**
 * All that an edit of a number of one entity changes, as marks of what is read: the entity, and the sources that may
 * no longer be seen once their claims are replaced. Undefined for other edits: they can change who leads to whom, and
 * what is seen at all.
 * @param above the view with the edit
 */
export function marksOfChange(edit: Edit, below: View, above: View): ReadonlySet<string> | undefined {
  if (!('about' in edit.target) || edit.act === 'withdraw' || edit.property === undefined) return undefined;
  const { about } = edit.target;
  if (below.vocabulary.definition(edit.kind).properties[edit.property]?.type !== 'amount') return undefined;
  const claims = below.claims(about);
  if (claims.length === 0) return undefined; // the edit lets the entity be seen, and others through it
  const left = new Set(above.claims(about));
  const replaced = claims.filter((claim) => !left.has(claim)).map(({ source }) => source);
  return new Set([about, WHAT_IF.id, markOfAll(WHAT_IF.kind), ...replaced]);
}
