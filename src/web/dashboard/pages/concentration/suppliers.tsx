import type { SuppliersQuery } from '../../api/queries.ts';
import { useQuery } from '../../api/use-query.ts';
import { Figure } from '../../parts/figure.tsx';
import { asTitle } from '../../parts/in-words.ts';
import { EntityLink } from '../../parts/links.tsx';
import { Empty, Loaded } from '../../parts/loaded.tsx';
import { PlaygroundLink } from '../../parts/playground-link.tsx';
import { type Column, Table } from '../../parts/table.tsx';
import query from './suppliers.graphql';

type Buyer = NonNullable<SuppliersQuery['view']['company']>;
type Purchase = Buyer['shares']['nodes'][number];

const COLUMNS: readonly Column<Purchase>[] = [
  { name: 'Period', show: ({ period }) => period ?? 'not said', sort: ({ period }) => period },
  { name: 'Supplier', show: ({ vendor }) => <EntityLink node={vendor} />, sort: ({ vendor }) => vendor.name },
  {
    name: 'Part of the supplier’s revenue',
    show: ({ share, vendor }) => <Figure figure={share} cite={vendor.name} />,
    sort: ({ share }) => share.estimate,
  },
  {
    name: 'Spent with it',
    show: ({ impliedRevenue, vendor }) => <Figure figure={impliedRevenue} cite={vendor.name} />,
    sort: ({ impliedRevenue }) => impliedRevenue.estimate,
  },
];

const FIGURES = [
  'supplierConcentration',
  'knownSupplierConcentration',
  'otherPurchases',
  'installedSystems',
  'installedPower',
] as const;

/** What a customer is known to buy, from whom, and how concentrated that is. */
export function Suppliers({ id }: { readonly id: string }) {
  const asked = useQuery<SuppliersQuery>(query, { customer: id });
  return (
    <Loaded asked={asked}>
      {({ view: { company } }) =>
        company === null ? (
          <Empty>There is no company “{id}”.</Empty>
        ) : (
          <>
            <dl class="totals">
              {FIGURES.map((name) => (
                <div key={name}>
                  <dt>{asTitle(name)}</dt>
                  <dd>
                    <Figure figure={company[name]} cite={company.name} />
                  </dd>
                </div>
              ))}
            </dl>
            {!company.supplierConcentration.known && (
              <p class="faint">
                The concentration of all suppliers is unknown: nobody tells{' '}
                {company.supplierConcentration.missing.map(({ text }) => text).join(', ')}.
              </p>
            )}
            <Table
              caption={`What ${company.name} is known to buy`}
              columns={COLUMNS}
              rows={company.shares.nodes}
              keyOf={({ id: share }) => share}
            />
            <p class="actions">
              <PlaygroundLink sent={asked.sent} />
            </p>
          </>
        )
      }
    </Loaded>
  );
}
