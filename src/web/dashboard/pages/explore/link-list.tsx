import { asTitle } from '../../parts/in-words.ts';
import { EntityLink } from '../../parts/links.tsx';
import { type Column, Table } from '../../parts/table.tsx';
import type { Network } from './explore.tsx';

type Link = Network['links'][number];

/** The same network as a table: what is joined to what, by what. */
export function LinkList({ network, at }: { readonly network: Network; readonly at: string }) {
  const nodes = new Map(network.nodes.map(({ node }) => [node.id, node]));
  const end = (id: string) => {
    const node = nodes.get(id);
    return node && <EntityLink node={node} />;
  };
  const name = (id: string) => nodes.get(id)?.name ?? id;
  const columns: readonly Column<Link>[] = [
    { name: 'From', show: ({ source }) => end(source.id), sort: ({ source }) => name(source.id) },
    { name: 'Link', show: ({ relation }) => asTitle(relation), sort: ({ relation }) => relation },
    { name: 'To', show: ({ target }) => end(target.id), sort: ({ target }) => name(target.id) },
    {
      name: 'Through',
      show: ({ through }) => (
        <>
          {through.map((node, index) => (
            <span key={node.id}>
              {index > 0 && ', '}
              <EntityLink node={node} />
            </span>
          ))}
        </>
      ),
    },
  ];
  const nearest = network.links.toSorted((a, b) => Number(touches(b, at)) - Number(touches(a, at)));
  return (
    <details>
      <summary>
        The same as a table: {network.nodes.length} nodes, {network.links.length} links
      </summary>
      <Table
        caption="Links"
        columns={columns}
        rows={nearest}
        keyOf={({ source, target, relation }) => `${source.id}/${target.id}/${relation}`}
      />
    </details>
  );
}

const touches = ({ source, target }: Link, id: string): boolean => source.id === id || target.id === id;
