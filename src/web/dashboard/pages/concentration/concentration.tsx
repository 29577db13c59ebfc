import { useAddress } from '../../address/address.ts';
import type { VendorsQuery } from '../../api/queries.ts';
import { useQuery } from '../../api/use-query.ts';
import { Loaded } from '../../parts/loaded.tsx';
import { useTitle } from '../../parts/title.ts';
import { Suppliers } from './suppliers.tsx';
import { Vendor } from './vendor.tsx';
import query from './vendors.graphql';

const FIRST_VENDOR = 'cerebras';
const FIRST_CUSTOMER = 'mbzuai';

type Company = VendorsQuery['view']['companies']['nodes'][number];

/** On how few customers a vendor depends, and on how few suppliers a customer. */
export default function Concentration() {
  useTitle('Concentration');
  const { get, set } = useAddress();
  const asked = useQuery<VendorsQuery>(query);
  const vendor = get('vendor') ?? FIRST_VENDOR;
  const customer = get('buyer') ?? FIRST_CUSTOMER;
  const options = (companies: readonly Company[]) =>
    companies.map(({ id, name }) => (
      <option key={id} value={id}>
        {name}
      </option>
    ));
  return (
    <section>
      <h1>Concentration</h1>
      <Loaded asked={asked}>
        {({ view: { companies } }) => (
          <>
            <div class="controls">
              <label>
                Vendor
                <select
                  value={vendor}
                  onChange={(event) => set({ vendor: event.currentTarget.value, customer: undefined })}
                >
                  {options(
                    companies.nodes.filter(
                      (one) => one.customerShares.totalCount + one.customerGroupShares.totalCount > 0,
                    ),
                  )}
                </select>
              </label>
            </div>
            <Vendor id={vendor} />
            <h2>The other side: a customer’s suppliers</h2>
            <div class="controls">
              <label>
                Customer
                <select value={customer} onChange={(event) => set({ buyer: event.currentTarget.value })}>
                  {options(companies.nodes.filter((one) => one.purchaseShares.totalCount > 0))}
                </select>
              </label>
            </div>
            <Suppliers id={customer} />
          </>
        )}
      </Loaded>
    </section>
  );
}
