import type { Metrics, Tally } from './metrics.js';
import type { Answered } from './observe.js';

/** Counts requests as soon as there is something to count them in, which is loaded after the server listens. */
export class LateMetrics {
  private metrics: Metrics | undefined;
  private readonly waiting: ((metrics: Metrics) => void)[] = [];

  count({ method, route, status, milliseconds, cost }: Answered): void {
    this.tally(method, route, status).count(milliseconds, cost);
  }

  /** What counts requests of a method, route and status. */
  tally(method: string, route: string, status: number): Tally {
    let known = this.metrics?.tally(method, route, status);
    return {
      count: (milliseconds, cost) => {
        known ??= this.metrics?.tally(method, route, status);
        if (known) known.count(milliseconds, cost);
        else this.waiting.push((metrics) => metrics.tally(method, route, status).count(milliseconds, cost));
      },
    };
  }

  /** Counts what has been answered so far, and all else from now on. */
  begin(metrics: Metrics): void {
    this.metrics = metrics;
    for (const count of this.waiting.splice(0)) count(metrics);
  }
}
