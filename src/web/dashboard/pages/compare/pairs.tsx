import { useAddress } from '../../address/address.ts';
import type { ComparedPairQuery } from '../../api/queries.ts';
import { useQuery } from '../../api/use-query.ts';
import { asTitle, inWords } from '../../parts/in-words.ts';
import { Loaded } from '../../parts/loaded.tsx';
import { type Column, Table } from '../../parts/table.tsx';
import type { Side } from './compare.tsx';
import query from './pair.graphql';

type Compared = ComparedPairQuery['view']['compare'][number];

/** What can be proved of each pair. */
export function Pairs({ sides, measures }: { readonly sides: readonly Side[]; readonly measures: readonly string[] }) {
  const pairs = sides.flatMap((left, index) => sides.slice(index + 1).map((right) => [left, right] as const));
  return (
    <>
      <h2>Is the first greater than the second?</h2>
      {pairs.map(([left, right]) => (
        <Pair key={`${left.id}/${right.id}`} left={left} right={right} measures={measures} />
      ))}
    </>
  );
}

const COLUMNS: readonly Column<Compared>[] = [
  { name: 'Measure', show: ({ on }) => asTitle(on), sort: ({ on }) => on },
  {
    name: 'Greater?',
    show: ({ verdict }) => <span class={`severity verdict-${verdictClass(verdict)}`}>{inWords(verdict)}</span>,
    sort: ({ verdict }) => verdict,
  },
  { name: 'Ratio', show: ({ ratio }) => ratio },
  { name: 'Why', show: ({ reason }) => <span class="faint">{reason}</span> },
];

const verdictClass = (verdict: string): string => verdict.toLowerCase().replaceAll('_', '-');

function Pair({
  left,
  right,
  measures,
}: {
  readonly left: Side;
  readonly right: Side;
  readonly measures: readonly string[];
}) {
  const { get } = useAddress();
  const asked = useQuery<ComparedPairQuery>(query, {
    left: left.id,
    right: right.id,
    on: measures,
    basis: get('basis') ?? null,
  });
  return (
    <section>
      <h3>
        {left.name} over {right.name}
      </h3>
      <Loaded asked={asked}>
        {({ view: { compare } }) => (
          <Table caption={`${left.name} over ${right.name}`} columns={COLUMNS} rows={compare} keyOf={({ on }) => on} />
        )}
      </Loaded>
    </section>
  );
}
