import { kept, type LayOver, narrowed, passing } from '../domain/assume.js';
import { BoundedCache } from '../domain/bounded-cache.js';
import type { Store } from '../domain/store.js';
import type { View } from '../domain/view.js';
import { assumeInputs, type EditInput, inScenario } from './edit-input.js';
import { readInput } from './input-error.js';
import { shortKey } from './short-key.js';
import { readSourceFilter, type SourceFilterInput } from './source-filter.js';

/** How a view is asked to be seen otherwise. */
export interface AskedView {
  readonly asOf?: string | null;
  readonly sources?: SourceFilterInput | null;
  readonly scenario?: string | null;
  readonly assume?: readonly EditInput[] | null;
}

/** Views of one graph that are kept with what was asked for, and how many more are remembered that were asked for once. */
const KEPT_VIEWS = 200;
const REMEMBERED = 2000;

/** The views that were asked for of one graph. */
class AskedViews {
  private readonly views = new BoundedCache<string, View>(KEPT_VIEWS);
  private readonly askedOnce = new BoundedCache<string, true>(REMEMBERED);

  /** A view under edits is kept when it is asked for again: most are asked for once, as when somebody tries a number. */
  of(view: View, asked: AskedView): View {
    const key = shortKey(`${view.key} ${JSON.stringify(asked)}`);
    const known = this.views.get(key);
    if (known) return known;
    const isNew = (asked.assume?.length ?? 0) > 0 && this.askedOnce.get(key) === undefined;
    const found = made(view, asked, isNew ? passing : kept);
    if (isNew) this.askedOnce.set(key, true);
    else if (!found.isPassing) this.views.set(key, found);
    return found;
  }
}

function made(view: View, { asOf, sources, scenario, assume }: AskedView, lay: LayOver): View {
  const filter = sources ? readSourceFilter(view, sources) : undefined;
  const seen = readInput('view', () => narrowed(view, asOf ?? undefined, filter));
  const imagined = typeof scenario === 'string' ? inScenario(seen, scenario) : seen;
  return assumeInputs(imagined, assume ?? [], lay);
}

const asked = new WeakMap<Store, AskedViews>();

/**
 * The view seen otherwise: through less, then in a scenario, then under edits. What was asked for lately is not read anew.
 * @throws InputError naming the argument, and the edit that cannot be
 */
export function askedView(view: View, wanted: AskedView): View {
  const views = asked.get(view.store) ?? new AskedViews();
  asked.set(view.store, views);
  return views.of(view, wanted);
}
