import { Counter, Gauge, type Registry } from 'prom-client';
import type { SourceState } from '../storage/source-state.js';

/** The numbers of a node that follows a shared record. */
export function sourceMetrics(registry: Registry, source: () => SourceState): void {
  const gauge = (name: string, help: string, value: (state: SourceState) => number | undefined) => {
    const made: Gauge = new Gauge({
      name,
      help,
      registers: [registry],
      collect: () => {
        const found = value(source());
        if (found === undefined) made.reset();
        else made.set(found);
      },
    });
  };
  const counter = (name: string, help: string, value: (state: SourceState) => number) => {
    const made: Counter = new Counter({
      name,
      help,
      registers: [registry],
      collect: () => {
        made.reset();
        made.inc(value(source()));
      },
    });
  };
  const isReached = ({ phase }: SourceState) => !['lost', 'starting'].includes(phase);
  gauge('chipgraph_source_up', 'Whether a server of the record can be reached', (state) => Number(isReached(state)));
  gauge('chipgraph_source_publication', 'Number of the publication that is served', ({ publication }) => publication);
  gauge(
    'chipgraph_source_offered',
    'Number of the latest publication that the record was seen to hold',
    ({ offered }) => offered,
  );
  gauge('chipgraph_source_answered_seconds', 'When the record last answered, in seconds since 1970', ({ answered }) =>
    answered === undefined ? undefined : answered / 1000,
  );
  counter('chipgraph_source_downloads_total', 'Versions that were taken in', ({ downloads }) => downloads);
  counter('chipgraph_source_failures_total', 'Versions that could not be taken in', ({ failures }) => failures);
}
