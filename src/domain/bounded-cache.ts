/**
 * A map that forgets what was not used lately once it is full. What is used moves among the newer half; when that is
 * full, the older half is forgotten as a whole, so that nothing is moved on each use.
 */
export class BoundedCache<K, V> {
  /** Made when they are needed: most views of a what-if keep next to nothing. */
  private newer: Map<K, V> | undefined;
  private older: Map<K, V> | undefined;
  private weight = 0;

  /**
   * @param limit what all values may weigh together
   * @param weightOf what a value weighs with its key; one each if absent
   */
  constructor(
    private readonly limit: number,
    private readonly weightOf: (value: V, key: K) => number = () => 1,
  ) {}

  get(key: K): V | undefined {
    const known = this.newer?.get(key);
    if (known !== undefined) return known;
    const value = this.older?.get(key);
    if (value !== undefined) this.set(key, value);
    return value;
  }

  set(key: K, value: V): void {
    this.newer ??= new Map();
    this.newer.set(key, value);
    this.weight += this.weightOf(value, key);
    if (this.weight * 2 < this.limit) return;
    this.older = this.newer;
    this.newer = undefined;
    this.weight = 0;
  }

  delete(key: K): void {
    this.newer?.delete(key);
    this.older?.delete(key);
  }
}
