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
  const shown = (figure: FigurePartsFragment | null, { subject }: Changed) =>
    figure ? <Figure figure={figure} cite={subject.name} /> : 'not in the dataset';
  const columns: readonly Column<Changed>[] = [
    { name: 'Of', show: ({ subject }) => <EntityLink node={subject} />, sort: ({ subject }) => subject.name },
    { name: 'What', show: ({ property }) => asTitle(property), sort: ({ property }) => property },
    { name: from, show: (one) => shown(one.before, one) },
    { name: to, show: (one) => shown(one.after, one) },
    {
      name: 'Because of',
      show: ({ causes }) => <Causes causes={causes} />,
    },
  ];
  return <Table caption={caption} columns={columns} rows={figures} keyOf={({ id }) => id} />;
}

/** What made a figure another: the first in sight, more of them when they are asked for. */
function Causes({ causes }: { readonly causes: Changed['causes'] }) {
  const [first, ...others] = causes;
  if (!first) return null;
  if (others.length === 0) return <span class="faint">{first.text}</span>;
  return (
    <details class="faint">
      <summary>
        {first.text}, and {others.length} more
      </summary>
      <ul class="lines">
        {others.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
    </details>
  );
}
