import { Figure } from '../../parts/figure.tsx';
import { EntityLink } from '../../parts/links.tsx';
import { type Column, Table } from '../../parts/table.tsx';
import type { Seller } from './vendor.tsx';

type Group = Seller['customerGroupShares']['nodes'][number];

const COLUMNS: readonly Column<Group>[] = [
  { name: 'Period', show: ({ period }) => period ?? 'not said', sort: ({ period }) => period },
  { name: 'Who', show: (group) => <EntityLink node={group} /> },
  { name: 'Customers', show: ({ memberCount }) => memberCount.text },
  {
    name: 'Together',
    show: ({ share, name }) => <Figure figure={share} cite={name} />,
    sort: ({ share }) => share.estimate,
  },
];

/** What several customers bring together: never added to the shares of its members. */
export function GroupShares({ groups }: { readonly groups: readonly Group[] }) {
  if (groups.length === 0) return null;
  return (
    <details>
      <summary>Told of several customers together, never added to the above</summary>
      <Table caption="Shares of several customers together" columns={COLUMNS} rows={groups} keyOf={({ id }) => id} />
    </details>
  );
}
