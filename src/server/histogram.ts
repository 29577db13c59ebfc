import type { Metric, Registry } from 'prom-client';

/** Counts of values by the buckets that they fall into: an observation is a step through an array. */
export class Buckets {
  private readonly counts: Float64Array;
  private sum = 0;

  /** @param bounds the greatest value of each bucket but the last, rising */
  constructor(private readonly bounds: readonly number[]) {
    this.counts = new Float64Array(bounds.length + 1);
  }

  observe(value: number): void {
    const { bounds, counts } = this;
    let at = 0;
    while (at < bounds.length && value > (bounds[at] as number)) at += 1;
    (counts[at] as number) += 1;
    this.sum += value;
  }

  /** What Prometheus reads: each bucket counts those below it as well. */
  samples(name: string, labels: Readonly<Record<string, string>>): Sample[] {
    let count = 0;
    const buckets = [...this.bounds, '+Inf'].map((le, at) => {
      count += this.counts[at] as number;
      return { metricName: `${name}_bucket`, labels: { le, ...labels }, value: count };
    });
    const sum = { metricName: `${name}_sum`, labels, value: this.sum };
    return [...buckets, sum, { metricName: `${name}_count`, labels, value: count }];
  }
}

interface Sample {
  readonly metricName: string;
  readonly labels: Readonly<Record<string, string | number>>;
  readonly value: number;
}

/**
 * A histogram with one set of buckets for each value of a label. prom-client's own takes a microsecond for each
 * observation, which is a tenth of an answer that is kept.
 */
export class LabelledHistogram {
  private readonly buckets = new Map<string, Buckets>();

  /** @param label the name of the label; undefined for a single set of buckets */
  constructor(
    registry: Registry,
    private readonly name: string,
    help: string,
    private readonly bounds: readonly number[],
    private readonly label?: string,
  ) {
    const get = () => ({ name, help, type: 'histogram', values: this.samples(), aggregator: 'sum' });
    registry.registerMetric({ name, get, reset: () => this.buckets.clear() } as unknown as Metric);
  }

  /** The buckets of a value of the label. */
  of(value = ''): Buckets {
    const known = this.buckets.get(value) ?? new Buckets(this.bounds);
    this.buckets.set(value, known);
    return known;
  }

  private samples(): Sample[] {
    const { label, name } = this;
    return [...this.buckets].flatMap(([value, buckets]) =>
      buckets.samples(name, label === undefined ? {} : { [label]: value }),
    );
  }
}
