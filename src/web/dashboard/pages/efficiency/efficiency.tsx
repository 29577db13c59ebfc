import { useAddress } from '../../address/address.ts';
import type { RunsQuery } from '../../api/queries.ts';
import { useQuery } from '../../api/use-query.ts';
import { counted } from '../../parts/counted.ts';
import { Empty, Loaded } from '../../parts/loaded.tsx';
import { useTitle } from '../../parts/title.ts';
import { basisOfPower, chosenBases } from './bases.ts';
import { FrontierChart } from './frontier-chart.tsx';
import { PowerChart } from './power-chart.tsx';
import { Roofline } from './roofline.tsx';
import { RunFilter } from './run-filter.tsx';
import query from './runs.graphql';

export type Run = RunsQuery['view']['benchmarkResults']['nodes'][number];

const PAGE = 100;

/** What systems really deliver for their power, against their rooflines, and at which speed for one user. */
export default function Efficiency() {
  useTitle('Efficiency');
  const { get } = useAddress();
  const [model, benchmark] = [get('model'), get('benchmark')];
  const filter = { ...(model && { model: [model] }), ...(benchmark && { benchmark: [benchmark] }) };
  const asked = useQuery<RunsQuery>(query, { first: PAGE, filter });
  return (
    <section>
      <h1>Efficiency</h1>
      <p>
        Tokens per second for each kilowatt, on whose word and on which basis. Power by nameplate and power measured are
        different things: compare marks of one kind.
      </p>
      <Loaded asked={asked}>
        {({ view: { benchmarkResults, models, benchmarks } }) => {
          const bases = [...new Set(benchmarkResults.nodes.flatMap((run) => basisOfPower(run) ?? []))].sort();
          const shown = chosenBases(bases, get('bases'));
          const runs = benchmarkResults.nodes.filter((run) => shown.includes(basisOfPower(run) ?? ''));
          return (
            <>
              <RunFilter models={models.nodes} benchmarks={benchmarks.nodes} bases={bases} shown={shown} />
              <p class="faint">
                {counted(benchmarkResults.totalCount, 'run')}
                {benchmarkResults.totalCount > PAGE && `, of which the ${PAGE} most efficient are looked at`};{' '}
                {runs.length} with throughput and power on the chosen bases.
              </p>
              {runs.length === 0 ? (
                <Empty>No run has both a throughput and a power here: choose another model or basis.</Empty>
              ) : (
                <PowerChart runs={runs} sent={asked.sent} />
              )}
              <FrontierChart runs={benchmarkResults.nodes} sent={asked.sent} />
            </>
          );
        }}
      </Loaded>
      <Roofline />
    </section>
  );
}
