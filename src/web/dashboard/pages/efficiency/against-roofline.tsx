import { Figure } from '../../parts/figure.tsx';
import { EntityLink } from '../../parts/links.tsx';
import { Empty } from '../../parts/loaded.tsx';
import { type Column, Table } from '../../parts/table.tsx';
import type { RooflineModel } from './roofline.tsx';

type Run = RooflineModel['benchmarkResults']['nodes'][number];

const COLUMNS: readonly Column<Run>[] = [
  { name: 'Run', show: (run) => <EntityLink node={run} />, sort: ({ name }) => name },
  {
    name: 'Speed for one user',
    show: ({ userOutputSpeed }) => <Figure figure={userOutputSpeed} />,
    sort: ({ userOutputSpeed }) => userOutputSpeed.estimate,
  },
  {
    name: 'Roofline',
    show: ({ decodeRoofline }) => <Figure figure={decodeRoofline} />,
    sort: ({ decodeRoofline }) => decodeRoofline.estimate,
  },
  {
    name: 'Of the roofline',
    show: ({ memoryBandwidthUtilisation }) => <Figure figure={memoryBandwidthUtilisation} />,
    sort: ({ memoryBandwidthUtilisation }) => memoryBandwidthUtilisation.estimate,
  },
  { name: 'Possible by bandwidth', show: (run) => <Possible run={run} /> },
];

/** Runs of a model against what memory bandwidth allows: above 100 % is impossible as stated. */
export function AgainstRoofline({ model, bits }: { readonly model: RooflineModel; readonly bits: string }) {
  const runs = model.benchmarkResults.nodes.filter(
    ({ memoryBandwidthUtilisation }) => memoryBandwidthUtilisation.known,
  );
  return (
    <section>
      <h2>
        Runs of {model.name} against their roofline at {bits} bit
      </h2>
      {runs.length === 0 ? (
        <Empty>Of no run are the speed for one user and the memory bandwidth both known.</Empty>
      ) : (
        <Table caption="Runs against their roofline" columns={COLUMNS} rows={runs} keyOf={({ id }) => id} />
      )}
    </section>
  );
}

const WHOLE_PERCENT = 100;

/** Whether a run lies below its roofline, and what it would take where it does not. */
function Possible({ run }: { readonly run: Run }) {
  const { memoryBandwidthUtilisation: used, bitsPerWeightNeeded, acceptedTokensPerStepNeeded } = run;
  if (used.low === null || used.low <= WHOLE_PERCENT)
    return <>{used.high !== null && used.high <= WHOLE_PERCENT ? 'yes' : 'may be'}</>;
  return (
    <>
      <span class="severity severity-error">not as stated</span>: only with at most{' '}
      <Figure figure={bitsPerWeightNeeded} />, or at least <Figure figure={acceptedTokensPerStepNeeded} /> accepted per
      step
    </>
  );
}
