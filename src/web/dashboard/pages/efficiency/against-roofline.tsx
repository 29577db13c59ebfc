import { Figure } from '../../parts/figure.tsx';
import { FindingLine } from '../../parts/finding-line.tsx';
import { EntityLink } from '../../parts/links.tsx';
import { Empty } from '../../parts/loaded.tsx';
import { type Column, Table } from '../../parts/table.tsx';
import type { RooflineModel } from './roofline.tsx';

type Run = RooflineModel['benchmarkResults']['nodes'][number];

const COLUMNS: readonly Column<Run>[] = [
  { name: 'Run', show: (run) => <EntityLink node={run} />, sort: ({ name }) => name },
  {
    name: 'Speed for one user',
    show: ({ userOutputSpeed, name }) => <Figure figure={userOutputSpeed} cite={name} />,
    sort: ({ userOutputSpeed }) => userOutputSpeed.estimate,
  },
  {
    name: 'Roofline',
    show: ({ decodeRoofline, name }) => <Figure figure={decodeRoofline} cite={name} />,
    sort: ({ decodeRoofline }) => decodeRoofline.estimate,
  },
  {
    name: 'Of the roofline',
    show: ({ memoryBandwidthUtilisation, name }) => <Figure figure={memoryBandwidthUtilisation} cite={name} />,
    sort: ({ memoryBandwidthUtilisation }) => memoryBandwidthUtilisation.estimate,
  },
  {
    name: 'Roofline with weights from outside',
    show: ({ weightStreamingRoofline, name }) => <Figure figure={weightStreamingRoofline} cite={name} />,
    sort: ({ weightStreamingRoofline }) => weightStreamingRoofline.estimate,
  },
  { name: 'As stated', show: (run) => <AsStated run={run} /> },
];

/** Runs of a model against what memory bandwidth allows, and what the rules find against them. */
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

/** Whether a run can be as it is stated: what the rules find against it, and what it would take instead. */
function AsStated({ run }: { readonly run: Run }) {
  const { findings, memoryBandwidthUtilisation, bitsPerWeightNeeded, acceptedTokensPerStepNeeded } = run;
  const errors = findings.nodes.filter(({ severity }) => severity === 'ERROR');
  if (errors.length === 0) {
    return <>{findings.nodes.length > 0 ? <Findings findings={findings.nodes} /> : 'nothing speaks against it'}</>;
  }
  const isTooFast = memoryBandwidthUtilisation.low !== null && memoryBandwidthUtilisation.low > WHOLE_PERCENT;
  return (
    <>
      <span class="severity severity-error">not as stated</span>
      <Findings findings={errors} />
      {isTooFast && (
        <>
          only with at most <Figure figure={bitsPerWeightNeeded} cite={run.name} />, or at least{' '}
          <Figure figure={acceptedTokensPerStepNeeded} cite={run.name} /> accepted per step
        </>
      )}
    </>
  );
}

const Findings = ({ findings }: { readonly findings: Run['findings']['nodes'] }) => (
  <ul class="lines">
    {findings.map((finding) => (
      <li key={finding.id}>
        <FindingLine finding={finding} />
      </li>
    ))}
  </ul>
);
