import type { Metrics } from './metrics.js';
import type { Answered } from './observe.js';

/** Counts requests as soon as there is something to count them in, which is loaded after the server listens. */
export class LateMetrics {
  private metrics: Metrics | undefined;
  private readonly waiting: Answered[] = [];

  count(answered: Answered): void {
    if (this.metrics) this.metrics.count(answered);
    else this.waiting.push(answered);
  }

  /** Counts what has been answered so far, and all else from now on. */
  begin(metrics: Metrics): void {
    this.metrics = metrics;
    for (const answered of this.waiting.splice(0)) metrics.count(answered);
  }
}
