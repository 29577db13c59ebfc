import type { HistoryQuery } from '../../api/queries.ts';
import { useQuery } from '../../api/use-query.ts';
import { Chart } from '../../parts/chart.tsx';
import { ClaimLine } from '../../parts/claim-line.tsx';
import { inWords } from '../../parts/in-words.ts';
import { Empty, Loaded } from '../../parts/loaded.tsx';
import type { Column } from '../../parts/table.tsx';
import query from './history.graphql';

type Point = NonNullable<HistoryQuery['view']['node']>['history'][number];

const COLUMNS: readonly Column<Point>[] = [
  {
    name: 'Claim',
    show: ({ claim }) => <ClaimLine claim={claim} />,
    file: ({ claim }) => ({ claim: claim.id, text: claim.text }),
  },
  {
    name: 'From',
    show: ({ firstDay }) => firstDay,
    sort: ({ firstDay }) => firstDay,
    file: ({ firstDay, lastDay }) => ({ from: firstDay, to: lastDay }),
  },
  {
    name: 'Basis',
    show: ({ basis }) => basis,
    sort: ({ basis }) => basis,
    file: ({ basis, nature }) => ({ basis, nature }),
  },
  {
    name: 'Said',
    show: ({ publishedLastDay }) => publishedLastDay,
    sort: ({ publishedLastDay }) => publishedLastDay,
    file: ({ publishedLastDay, low, estimate, high, unit, claim }) => ({
      ...{ said: publishedLastDay, low, estimate, high, unit },
      ...{ grade: claim.grade, source: claim.source.id, locator: claim.locator },
    }),
  },
];

/** How a property was claimed over time: each claim as a stretch over the days it describes, or a point when it was said. */
export function HistoryChart({
  id,
  name,
  property,
}: {
  readonly id: string;
  readonly name: string;
  readonly property: string;
}) {
  const asked = useQuery<HistoryQuery>(query, { id, property });
  return (
    <Loaded asked={asked}>
      {({ view: { node } }) => {
        const points = node?.history ?? [];
        if (points.length === 0) return <Empty>Nobody has said anything on this property.</Empty>;
        return (
          <Chart
            title={`${name}: ${inWords(property)}`}
            note="Every visible claim. A bar covers the days described; a dot stands where only the day of publication is known. Filled: picked by this view."
            columns={COLUMNS}
            rows={points}
            keyOf={({ claim }) => claim.id}
            sent={asked.sent}
            sources={points.map(({ claim }) => claim.source.name)}
            draw={(plot) => draw(plot, points)}
          />
        );
      }}
    </Loaded>
  );
}

/** A number on an axis: "200B" for 2e11, where the prefixes of units would say G. */
const inShort = new Intl.NumberFormat('en', { notation: 'compact' }).format;

function draw(
  plot: typeof import('@observablehq/plot'),
  points: readonly Point[],
): import('@observablehq/plot').PlotOptions {
  const day = (text: string) => new Date(`${text}T00:00:00Z`);
  const from = ({ firstDay, publishedFirstDay }: Point) => day(firstDay ?? publishedFirstDay);
  const to = ({ firstDay, lastDay, publishedLastDay }: Point) =>
    day(firstDay ? (lastDay ?? firstDay) : publishedLastDay);
  const middle = ({ estimate, low, high }: Point) => estimate ?? low ?? high;
  const title = ({ claim, basis }: Point) => `${claim.text}\n${claim.source.name}, ${claim.published}\n${basis}`;
  return {
    height: 300,
    marginLeft: 70,
    x: { type: 'utc', label: null },
    y: { label: points[0]?.unit ?? null, grid: true, zero: true, tickFormat: inShort },
    color: { legend: true, domain: [...new Set(points.map(({ basis }) => basis))] },
    marks: [
      plot.ruleX(points, { x: from, y1: 'low', y2: 'high', stroke: 'basis', strokeOpacity: 0.5 }),
      plot.link(points, {
        x1: from,
        x2: to,
        y1: middle,
        y2: middle,
        stroke: 'basis',
        strokeWidth: ({ picked }: Point) => (picked ? 4 : 2),
        strokeOpacity: 0.8,
        title,
        tip: true,
      }),
      plot.dot(
        points.filter(({ firstDay }) => firstDay === null),
        {
          x: from,
          y: middle,
          stroke: 'basis',
          fill: ({ basis, picked }: Point) => (picked ? basis : 'none'),
          title,
          tip: true,
        },
      ),
    ],
  };
}
