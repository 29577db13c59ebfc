import { useAddress } from '../../address/address.ts';
import type { ConcentratedQuery, VendorSharesQuery } from '../../api/queries.ts';
import { useQueries } from '../../api/use-queries.ts';
import { type Asked, useQuery } from '../../api/use-query.ts';
import { Empty, Loaded } from '../../parts/loaded.tsx';
import { GroupShares } from './group-shares.tsx';
import { periodsOf } from './in-time.ts';
import { IndexChart } from './index-chart.tsx';
import periodQuery from './period.graphql';
import { Risk } from './risk.tsx';
import query from './shares.graphql';
import { SharesChart } from './shares-chart.tsx';

export type Seller = NonNullable<VendorSharesQuery['view']['company']>;

/** How concentrated a vendor's revenue is in one period. */
export type Concentrated = NonNullable<ConcentratedQuery['view']['company']> & { readonly period: string };

/** Customers of a vendor over time, the index of their concentration, and what is lost if one of them cuts. */
export function Vendor({ id }: { readonly id: string }) {
  const asked = useQuery<VendorSharesQuery>(query, { vendor: id });
  return (
    <Loaded asked={asked}>
      {({ view: { company } }) =>
        company === null ? <Empty>There is no company “{id}”.</Empty> : <Told vendor={company} asked={asked} />
      }
    </Loaded>
  );
}

const UNITS = { share: '0 to 1', point: '0 to 10,000 points' } as const;

function Told({ vendor, asked }: { readonly vendor: Seller; readonly asked: Asked<VendorSharesQuery> }) {
  const { get, set } = useAddress();
  const unit = get('unit') === 'point' ? 'point' : 'share';
  const shares = vendor.customerShares.nodes;
  const groups = vendor.customerGroupShares.nodes;
  const periods = periodsOf([...shares, ...groups]);
  const perPeriod = useQueries<ConcentratedQuery>(
    periodQuery,
    periods.map((period) => ({ vendor: vendor.id, period, unit })),
  );
  if (shares.length + groups.length === 0) return <Empty>Nobody tells of a customer of {vendor.name}.</Empty>;
  return (
    <>
      <Loaded asked={perPeriod}>
        {(answers) => {
          const told = answers.flatMap(({ view: { company } }, index): readonly Concentrated[] => {
            const period = periods[index];
            return company && period !== undefined ? [{ ...company, period }] : [];
          });
          return (
            <>
              <SharesChart vendor={vendor} told={told} sent={asked.sent} />
              <GroupShares groups={groups} />
              <div class="controls">
                <label>
                  Scale of the index
                  <select value={unit} onChange={(event) => set({ unit: event.currentTarget.value }, 'replace')}>
                    {Object.entries(UNITS).map(([name, words]) => (
                      <option key={name} value={name}>
                        {words}
                      </option>
                    ))}
                  </select>
                </label>
              </div>
              <IndexChart vendor={vendor} told={told} sent={perPeriod.sent} />
            </>
          );
        }}
      </Loaded>
      <Risk vendor={vendor} />
    </>
  );
}
