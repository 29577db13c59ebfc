import { useAddress } from '../../address/address.ts';
import type { WhatIfPageQuery } from '../../api/queries.ts';
import { useQuery } from '../../api/use-query.ts';
import { Empty, Loaded } from '../../parts/loaded.tsx';
import { useTitle } from '../../parts/title.ts';
import { Assumptions } from './assumptions.tsx';
import { Effects } from './effects.tsx';
import { Scenarios } from './scenarios.tsx';
import query from './what-if.graphql';

/** Pick or write assumptions, and see what they change: figures side by side, findings that appear or vanish. */
export default function WhatIf() {
  useTitle('What if');
  const { get } = useAddress();
  const about = get('about');
  const asked = useQuery<WhatIfPageQuery>(query, { about: about ? about.split(',') : null, after: get('after') });
  const isEdited = get('scenario') !== undefined || get('assume') !== undefined;
  return (
    <section>
      <h1>What if</h1>
      <p>
        Assumptions are laid over what the sources say, for you alone: nothing is changed in the graph. The address
        holds them, and every page that you open from here is seen under them.
      </p>
      <Assumptions />
      <Loaded asked={asked}>
        {({ scenarios, view: { effects } }) => (
          <>
            <Scenarios scenarios={scenarios} />
            {isEdited ? (
              <Effects effects={effects} sent={asked.sent} />
            ) : (
              <Empty>Choose a scenario or write an assumption: what it changes is shown here.</Empty>
            )}
          </>
        )}
      </Loaded>
    </section>
  );
}
