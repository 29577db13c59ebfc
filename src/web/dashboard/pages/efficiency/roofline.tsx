import { useAddress } from '../../address/address.ts';
import type { RooflinePageQuery } from '../../api/queries.ts';
import { useQuery } from '../../api/use-query.ts';
import { Empty, Loaded } from '../../parts/loaded.tsx';
import { AgainstRoofline } from './against-roofline.tsx';
import query from './roofline.graphql';
import { RooflineChart } from './roofline-chart.tsx';
import { RooflineControls } from './roofline-controls.tsx';

export type RooflineModel = NonNullable<RooflinePageQuery['view']['model']>;
export type Roofed = RooflinePageQuery['view']['systems']['nodes'][number];

const FIRST_MODEL = 'gpt-3-175b';
const FIRST_BITS = '16';
const FIRST_BASIS = 'bf16-dense';
const PAGE = 100;

/** What memory bandwidth and arithmetic let a system do, for a chosen model and precision. */
export function Roofline() {
  const { get } = useAddress();
  const model = get('roofModel') ?? FIRST_MODEL;
  const bits = get('bits') ?? FIRST_BITS;
  const basis = get('format') ?? FIRST_BASIS;
  const asked = useQuery<RooflinePageQuery>(query, { model, bits: `${bits} bit/parameter`, basis, first: PAGE });
  return (
    <>
      <RooflineControls model={model} bits={bits} basis={basis} formats={asked.data?.view.holdings.bases ?? []} />
      <Loaded asked={asked}>
        {({ view: { systems, model: chosen } }) =>
          chosen === null ? (
            <Empty>There is no model “{model}”.</Empty>
          ) : (
            <>
              <RooflineChart systems={systems.nodes} model={chosen} basis={basis} bits={bits} sent={asked.sent} />
              <AgainstRoofline model={chosen} bits={bits} />
            </>
          )
        }
      </Loaded>
    </>
  );
}
