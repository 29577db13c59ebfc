import { useAddress } from '../../address/address.ts';
import type { BreakEvenPageQuery } from '../../api/queries.ts';
import { useQuery } from '../../api/use-query.ts';
import { Figure } from '../../parts/figure.tsx';
import { inWords } from '../../parts/in-words.ts';
import { Loaded } from '../../parts/loaded.tsx';
import query from './break-even.graphql';
import type { Side } from './compare.tsx';

/** The value at which a comparison flips, and the band in which nothing is proved. */
export function Flip({
  left,
  right,
  on,
  about,
  property,
}: {
  readonly left: Side;
  readonly right: Side;
  readonly on: string;
  readonly about: string;
  readonly property: string;
}) {
  const { get } = useAddress();
  const asked = useQuery<BreakEvenPageQuery>(query, {
    ...{ left: left.id, right: right.id, on, basis: get('basis') ?? null },
    vary: { about, property },
  });
  return (
    <Loaded asked={asked}>
      {({ view: { breakEven } }) => (
        <p class="break-even">
          <strong>{breakEven.text}</strong>: that {left.name} is greater than {right.name} on {inWords(on)} is{' '}
          {inWords(breakEven.below)} below and {inWords(breakEven.above)} above. Now{' '}
          <Figure figure={breakEven.present} cite={left.name} />: {inWords(breakEven.now.verdict)}.
        </p>
      )}
    </Loaded>
  );
}
