import { BoundedCache } from './bounded-cache.js';
import type { Store } from './store.js';
import type { View } from './view.js';

/**
 * Keeps something of views: all views of one store together, so that many what-ifs take up no more than a few. What is of
 * a passing view goes with it.
 */
export class KeptOfViews<V> {
  private readonly stores = new WeakMap<Store, BoundedCache<string, V>>();
  private readonly passing = new WeakMap<View, Map<string, V>>();
  private readonly numbers = new WeakMap<View, number>();
  private count = 0;

  /** @param limit what all that is kept of a store may weigh */
  constructor(
    private readonly limit: number,
    private readonly weightOf: (value: V) => number,
  ) {}

  get(view: View, key: string): V | undefined {
    if (view.isPassing) return this.passing.get(view)?.get(key);
    return this.stores.get(view.store)?.get(this.keyIn(view, key));
  }

  set(view: View, key: string, value: V): void {
    if (view.isPassing) {
      this.passing.set(view, (this.passing.get(view) ?? new Map<string, V>()).set(key, value));
      return;
    }
    const kept = this.stores.get(view.store) ?? new BoundedCache(this.limit, this.weightOf);
    this.stores.set(view.store, kept);
    kept.set(this.keyIn(view, key), value);
  }

  private keyIn(view: View, key: string): string {
    const known = this.numbers.get(view);
    if (known !== undefined) return `${known} ${key}`;
    this.count += 1;
    this.numbers.set(view, this.count);
    return `${this.count} ${key}`;
  }
}
