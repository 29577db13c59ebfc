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

/** Views of one view that are kept with what was asked for, and how many more are remembered that were asked for once. */
const KEPT_VIEWS = 200;
const REMEMBERED = 2000;

/** The views that are made of one view. */
class AskedViews {
  private readonly kept = new BoundedCache<string, View>(KEPT_VIEWS);
  private readonly askedOnce = new BoundedCache<string, true>(REMEMBERED);

  constructor(private readonly view: View) {}

  /** A view under edits is kept when it is asked for again: most are asked for once, as when somebody tries a number. */
  of(asked: AskedView): View {
    const key = JSON.stringify(asked);
    const known = this.kept.get(key);
    if (known) return known;
    const isEdited = asked.assume !== undefined && asked.assume !== null && asked.assume.length > 0;
    const isPassing = isEdited && this.askedOnce.get(key) === undefined;
    const found = this.made(asked, isPassing);
    if (isPassing) this.askedOnce.set(key, true);
    else this.kept.set(key, found);
    return found;
  }

  private made({ asOf, sources, scenario, assume }: AskedView, isPassing: boolean): View {
    const { view } = this;
    const filter = sources ? readSourceFilter(view, sources) : undefined;
    const seen = readInput('view', () => narrowed(view, asOf ?? undefined, filter));
    const imagined = typeof scenario === 'string' ? inScenario(seen, scenario) : seen;
    return assumeInputs(imagined, assume ?? [], isPassing);
  }
}

const made = new WeakMap<View, AskedViews>();

/**
 * The view seen otherwise: through less, then in a scenario, then under edits. What was asked for lately is not read anew.
 * @throws InputError naming the argument, and the edit that cannot be
 */
export function askedView(view: View, asked: AskedView): View {
  const views = made.get(view) ?? new AskedViews(view);
  made.set(view, views);
  return views.of(asked);
}
