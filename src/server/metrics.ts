import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { SourceState } from '../storage/source-state.js';
import type { DatasetService } from './dataset-service.js';
import type { Answered } from './observe.js';
import { sourceMetrics } from './source-metrics.js';

/** Counted apart; other methods are counted together. */
const METHODS = ['GET', 'HEAD', 'POST', 'OPTIONS'];
const SECONDS = [0.001, 0.005, 0.02, 0.1, 0.5, 2, 10];
const POINTS = [10, 100, 1000, 10_000, 100_000, 1_000_000];

/** Counters of one method, route and status. */
interface Labelled {
  readonly requests: Counter.Internal;
  readonly durations: Histogram.Internal<'route'>;
}

/** What is counted of a server, in the words of Prometheus. No label has values that clients choose. */
export class Metrics {
  readonly registry = new Registry();
  private readonly requests = new Counter({
    name: 'chipgraph_requests_total',
    help: 'Requests that have ended',
    labelNames: ['method', 'route', 'status'],
    registers: [this.registry],
  });
  private readonly durations = new Histogram({
    name: 'chipgraph_request_seconds',
    help: 'Time from the headers of a request to the end of its answer',
    labelNames: ['route'],
    buckets: SECONDS,
    registers: [this.registry],
  });
  private readonly costs = new Histogram({
    name: 'chipgraph_operation_cost_points',
    help: 'What operations can cost at most, of those that are within the document limits',
    buckets: POINTS,
    registers: [this.registry],
  });

  private readonly labelled = new Map<string, Labelled>();

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
    const { requests, durations } = this.countersOf(METHODS.includes(method) ? method : 'other', route, status);
    requests.inc();
    durations.observe(milliseconds / 1000);
    if (cost !== undefined) this.costs.observe(cost);
  }

  /** The counters with their labels, which are looked up once. */
  private countersOf(method: string, route: string, status: number): Labelled {
    const key = `${method} ${route} ${status}`;
    const known = this.labelled.get(key) ?? {
      requests: this.requests.labels({ method, route, status }),
      durations: this.durations.labels({ route }),
    };
    this.labelled.set(key, known);
    return known;
  }

  private gauge(name: string, help: string, value: () => number): void {
    const gauge: Gauge = new Gauge({ name, help, registers: [this.registry], collect: () => gauge.set(value()) });
  }
}
