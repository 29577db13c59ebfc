import { useAddress } from '../../address/address.ts';
import type { RiskQuery } from '../../api/queries.ts';
import { useQuery } from '../../api/use-query.ts';
import { Figure } from '../../parts/figure.tsx';
import { Empty, Loaded } from '../../parts/loaded.tsx';
import { PlaygroundLink } from '../../parts/playground-link.tsx';
import { byTime } from './in-time.ts';
import query from './risk.graphql';
import type { Seller } from './vendor.tsx';

const FIRST_CUT = '100';

const ROWS = {
  revenue: 'Revenue',
  revenueAtRiskIfCut: 'At risk of it',
  revenueLeftIfCut: 'Left',
  contractedRevenueAtRiskIfCut: 'At risk of known contracts',
} as const;

/** What a vendor loses if a customer cuts by a part that a slider sets. */
export function Risk({ vendor }: { readonly vendor: Seller }) {
  const { get, set } = useAddress();
  const customers = [...new Map(named(vendor).map((one) => [one.id, one])).values()];
  const customer = customers.find(({ id }) => id === get('customer')) ?? largest(vendor);
  const cut = get('cut') ?? FIRST_CUT;
  const latest = latestShare(vendor, customer?.id);
  const ahead = periodAhead(vendor, latest);
  const asked = useQuery<RiskQuery>(query, {
    ...{ vendor: vendor.id, customer: customer?.id ?? '', cut: `${cut} %` },
    ...{ period: latest?.period, ahead: ahead?.claim.period },
  });
  if (!customer) {
    return (
      <section>
        <h2>What is lost if a customer cuts</h2>
        <Empty>{vendor.name} discloses no customer by name.</Empty>
      </section>
    );
  }
  return (
    <section>
      <h2>What is lost if a customer cuts</h2>
      <div class="controls">
        <label>
          Customer
          <select value={customer.id} onChange={(event) => set({ customer: event.currentTarget.value }, 'replace')}>
            {customers.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          Cut by {cut} %
          <input
            type="range"
            min="1"
            max="100"
            value={cut}
            aria-label="Cut in per cent"
            onInput={(event) => set({ cut: event.currentTarget.value }, 'replace')}
          />
        </label>
      </div>
      <Loaded asked={asked}>
        {({ view: { company } }) =>
          company && (
            <dl class="totals">
              {(Object.keys(ROWS) as (keyof typeof ROWS)[]).map((name) => (
                <div key={name}>
                  <dt>{ROWS[name]}</dt>
                  <dd>
                    <Figure figure={company[name]} cite={vendor.name} />
                  </dd>
                </div>
              ))}
              {ahead && (
                <div>
                  <dt>At risk of what is expected for {ahead.claim.period}</dt>
                  <dd>
                    <Figure figure={company.forwardRevenueAtRiskIfCut} cite={vendor.name} />
                  </dd>
                </div>
              )}
            </dl>
          )
        }
      </Loaded>
      <p class="actions">
        <PlaygroundLink sent={asked.sent} />
      </p>
    </section>
  );
}

/** The customers that are disclosed by name. */
const named = ({ customerShares }: Seller) => customerShares.nodes.flatMap(({ customer }) => customer ?? []);

/** The customer by name with the largest share in the latest period. */
function largest({ customerShares }: Seller) {
  const shares = customerShares.nodes.filter(({ period, customer }) => period !== null && customer !== null);
  const order = shares.toSorted((a, b) => byTime(b, a) || (b.share.estimate ?? -1) - (a.share.estimate ?? -1));
  return order[0]?.customer ?? undefined;
}

/** The latest share of a customer that is told of a period. */
const latestShare = ({ customerShares }: Seller, customer: string | undefined) =>
  customerShares.nodes
    .filter((one) => one.period !== null && one.customer?.id === customer)
    .sort(byTime)
    .at(-1);

/** The first revenue after a share that is guided or forecast, and has not come yet. */
const periodAhead = ({ history }: Seller, share: Seller['customerShares']['nodes'][number] | undefined) =>
  history.find(
    ({ nature, firstDay }) =>
      (nature === 'GUIDANCE' || nature === 'FORECAST') && (firstDay ?? '') > (share?.periodLastDay ?? ''),
  );
