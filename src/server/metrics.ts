import { Counter, collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import type { SourceState } from '../storage/source-state.js';
import type { DatasetService } from './dataset-service.js';
import { LabelledHistogram } from './histogram.js';
import type { Answered } from './observe.js';
import { sourceMetrics } from './source-metrics.js';

/** Counted apart; other methods are counted together. */
const METHODS = ['GET', 'HEAD', 'POST', 'OPTIONS'];
const SECONDS = [0.001, 0.005, 0.02, 0.1, 0.5, 2, 10];
const POINTS = [10, 100, 1000, 10_000, 100_000, 1_000_000];

/** Counts requests of one method, route and status. */
export interface Tally {
  /** @param cost what the operation can cost at most; undefined of what is none */
  count(milliseconds: number, cost: number | undefined): void;
}

/** What is counted of a server, in the words of Prometheus. No label has values that clients choose. */
export class Metrics {
  readonly registry = new Registry();
  private readonly requests = new Counter({
    name: 'chipgraph_requests_total',
    help: 'Requests that have ended',
    labelNames: ['method', 'route', 'status'],
    registers: [this.registry],
    collect: () => {
      for (const flush of this.flushes) flush();
    },
  });
  private readonly durations = new LabelledHistogram(
    this.registry,
    'chipgraph_request_seconds',
    'Time from the headers of a request to the end of its answer',
    SECONDS,
    'route',
  );
  private readonly costs = new LabelledHistogram(
    this.registry,
    'chipgraph_operation_cost_points',
    'What operations can cost at most, of those that are within the document limits',
    POINTS,
  ).of();
  /** Hand over what was counted since the last time. */
  private readonly flushes: (() => void)[] = [];
  private readonly tallies = new Map<string, Tally>();

  constructor(service: DatasetService, source?: () => SourceState) {
    collectDefaultMetrics({ register: this.registry });
    if (source) sourceMetrics(this.registry, source);
    this.gauge('chipgraph_ready', 'Whether the current dataset is served', () => (service.fault ? 0 : 1));
    this.gauge('chipgraph_dataset_entities', 'Entities of the dataset', () => service.manifest.entities);
    this.gauge('chipgraph_dataset_claims', 'Claims of the dataset', () => service.manifest.claims);
    this.gauge('chipgraph_dataset_sources', 'Sources of the dataset', () => service.manifest.sources);
    const built = () => Date.parse(service.manifest.built) / 1000;
    this.gauge('chipgraph_dataset_built_seconds', 'When the dataset was built, in seconds since 1970', built);
    this.gauge('chipgraph_older_datasets_open', 'Older datasets that are kept open', () => service.openOlderCount);
    const dataset = new Gauge({
      name: 'chipgraph_dataset',
      help: 'Always 1; the label says which dataset is served',
      labelNames: ['dataset'],
      registers: [this.registry],
      collect() {
        dataset.reset();
        dataset.set({ dataset: service.manifest.dataset }, 1);
      },
    });
  }

  count({ method, route, status, milliseconds, cost }: Answered): void {
    this.tally(method, route, status).count(milliseconds, cost);
  }

  /** What counts requests of a method, route and status; looked up once by who counts many. */
  tally(method: string, route: string, status: number): Tally {
    const known = METHODS.includes(method) ? method : 'other';
    const key = `${known} ${route} ${status}`;
    const tally = this.tallies.get(key) ?? this.newTally(known, route, status);
    this.tallies.set(key, tally);
    return tally;
  }

  private newTally(method: string, route: string, status: number): Tally {
    const labels = { method, route, status };
    const durations = this.durations.of(route);
    let requests = 0;
    this.flushes.push(() => {
      this.requests.inc(labels, requests);
      requests = 0;
    });
    return {
      count: (milliseconds, cost) => {
        requests += 1;
        durations.observe(milliseconds / 1000);
        if (cost !== undefined) this.costs.observe(cost);
      },
    };
  }

  private gauge(name: string, help: string, value: () => number): void {
    const gauge: Gauge = new Gauge({ name, help, registers: [this.registry], collect: () => gauge.set(value()) });
  }
}
