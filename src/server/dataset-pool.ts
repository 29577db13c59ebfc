import type { OpenDataset } from './open-dataset.js';

/** A dataset for as long as one request needs it. */
export interface Lease {
  readonly dataset: OpenDataset;
  /** Gives it back; a second time does nothing. */
  release(): void;
}

/** Older datasets that are open: no more than a few, closed when they are idle and the least lately asked for. */
export class DatasetPool {
  /** By file, the one asked for last at the end. */
  private readonly open = new Map<string, OpenDataset>();
  private readonly uses = new Map<OpenDataset, number>();

  constructor(private readonly limit: number) {}

  get size(): number {
    return this.open.size;
  }

  find(file: string): OpenDataset | undefined {
    return this.open.get(file);
  }

  /** Takes a dataset in, and closes idle ones that it leaves no room for; where all are in use, there is one too many. */
  add(dataset: OpenDataset): void {
    this.shrink(this.limit - 1);
    this.open.set(dataset.manifest.file, dataset);
  }

  /** Makes room for one more. @returns whether there is any: false where all are in use */
  makeRoom(): boolean {
    this.shrink(this.limit - 1);
    return this.open.size < this.limit;
  }

  /** Keeps a dataset open until it is given back. */
  lease(dataset: OpenDataset): Lease {
    const { file } = dataset.manifest;
    if (this.open.delete(file)) this.open.set(file, dataset);
    this.uses.set(dataset, this.usesOf(dataset) + 1);
    let held = true;
    const release = () => {
      if (!held) return;
      held = false;
      this.uses.set(dataset, this.usesOf(dataset) - 1);
      this.shrink(this.limit);
    };
    return { dataset, release };
  }

  /** Closes all, idle or not: the server has stopped. */
  close(): void {
    for (const dataset of this.open.values()) dataset.close();
    this.open.clear();
  }

  private usesOf(dataset: OpenDataset): number {
    const count = this.uses.get(dataset);
    return count === undefined ? 0 : count;
  }

  private shrink(size: number): void {
    for (const [file, dataset] of this.open) {
      if (this.open.size <= size) return;
      if (this.usesOf(dataset) > 0) continue;
      this.open.delete(file);
      this.uses.delete(dataset);
      dataset.close();
    }
  }
}
