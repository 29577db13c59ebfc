import type { FigurePartsFragment } from '../api/queries.ts';
import { Figure } from './figure.tsx';
import { asTitle } from './in-words.ts';
import { EntityLink } from './links.tsx';
import { type Column, Table } from './table.tsx';

/** A figure that is told otherwise in one view than in another. */
interface Changed {
  readonly id: string;
  readonly kind: string;
  readonly property: string;
  readonly subject: { readonly id: string; readonly kind: string; readonly name: string };
  readonly before: FigurePartsFragment | null;
  readonly after: FigurePartsFragment | null;
  readonly causes: readonly { readonly id: string; readonly text: string }[];
}

/** Figures before and after, side by side, each with what made it another. */
export function ChangedFigures({
  caption,
  figures,
  from,
  to,
}: {
  readonly caption: string;
  readonly figures: readonly Changed[];
  readonly from: string;
  readonly to: string;
}) {
  const shown = (figure: FigurePartsFragment | null) => (figure ? <Figure figure={figure} /> : 'not in the dataset');
  const columns: readonly Column<Changed>[] = [
    { name: 'Of', show: ({ subject }) => <EntityLink node={subject} />, sort: ({ subject }) => subject.name },
    { name: 'What', show: ({ property }) => asTitle(property), sort: ({ property }) => property },
    { name: from, show: ({ before }) => shown(before) },
    { name: to, show: ({ after }) => shown(after) },
    {
      name: 'Because of',
      show: ({ causes }) => <span class="faint">{causes.map(({ text }) => text).join('; ')}</span>,
    },
  ];
  return <Table caption={caption} columns={columns} rows={figures} keyOf={({ id }) => id} />;
}
