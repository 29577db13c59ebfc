import { useAddress } from '../../address/address.ts';
import type { ComparePageQuery } from '../../api/queries.ts';
import { useQuery } from '../../api/use-query.ts';
import { Loaded } from '../../parts/loaded.tsx';
import { PlaygroundLink } from '../../parts/playground-link.tsx';
import { useTitle } from '../../parts/title.ts';
import { BreakEven } from './break-even.tsx';
import { Chosen } from './chosen.tsx';
import query from './compare.graphql';
import { MeasurePicker } from './measure-picker.tsx';
import { chosenMeasures } from './measures.ts';
import { Pairs } from './pairs.tsx';
import { SideBySide } from './side-by-side.tsx';
import { Suggestions } from './suggestions.tsx';

export type Side = ComparePageQuery['view']['nodes']['nodes'][number];

/** Two to six entities side by side on chosen measures, with what can be proved of each pair. */
export default function Compare() {
  useTitle('Compare');
  const { get } = useAddress();
  const ids = get('ids')?.split(',').filter(Boolean) ?? [];
  const asked = useQuery<ComparePageQuery>(query, { ids });
  return (
    <section>
      <h1>Compare</h1>
      <p>
        One is greater than another only where all values that their figures allow say so. Figures of unlike bases,
        periods or work are never set against each other.
      </p>
      <Loaded asked={asked}>
        {({ view: { nodes } }) => {
          const sides = nodes.nodes;
          const measures = chosenMeasures(sides, get('on'));
          return (
            <>
              <Chosen sides={sides} />
              {sides.length < 2 && <Suggestions />}
              {sides.length > 0 && <MeasurePicker sides={sides} chosen={measures} />}
              {sides.length > 0 && <SideBySide sides={sides} measures={measures} />}
              {sides.length > 1 && measures.length > 0 && <Pairs sides={sides} measures={measures} />}
              {sides.length > 1 && measures.length > 0 && <BreakEven sides={sides} measures={measures} />}
              <p class="actions">
                <PlaygroundLink sent={asked.sent} />
              </p>
            </>
          );
        }}
      </Loaded>
    </section>
  );
}
