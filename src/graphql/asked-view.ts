import { narrowed } from '../domain/assume.js';
import { BoundedCache } from '../domain/bounded-cache.js';
import type { View } from '../domain/view.js';
import { assumeInputs, type EditInput, inScenario } from './edit-input.js';
import { readInput } from './input-error.js';
import { readSourceFilter, type SourceFilterInput } from './source-filter.js';

/** How a view is asked to be seen otherwise. */
export interface AskedView {
  readonly asOf?: string | null;
  readonly sources?: SourceFilterInput | null;
  readonly scenario?: string | null;
  readonly assume?: readonly EditInput[] | null;
}

/** Views of one view that are kept with what was asked for. */
const KEPT_VIEWS = 200;
const kept = new WeakMap<View, BoundedCache<string, View>>();

/**
 * The view seen otherwise: through less, then in a scenario, then under edits. What was asked for lately is not read anew.
 * @throws InputError naming the argument, and the edit that cannot be
 */
export function askedView(view: View, asked: AskedView): View {
  const views = kept.get(view) ?? new BoundedCache(KEPT_VIEWS);
  kept.set(view, views);
  const key = JSON.stringify(asked);
  const known = views.get(key);
  if (known) return known;
  const sources = asked.sources ? readSourceFilter(view, asked.sources) : undefined;
  const seen = readInput('view', () => narrowed(view, asked.asOf ?? undefined, sources));
  const imagined = typeof asked.scenario === 'string' ? inScenario(seen, asked.scenario) : seen;
  const found = assumeInputs(imagined, asked.assume ?? []);
  views.set(key, found);
  return found;
}
