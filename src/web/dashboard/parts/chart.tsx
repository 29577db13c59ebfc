import type { PlotOptions } from '@observablehq/plot';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Sent } from '../api/use-query.ts';
import { counted } from './counted.ts';
import { csvOf } from './csv.ts';
import { download } from './download.ts';
import { exportedSvg } from './exported-svg.ts';
import { useFootnotes } from './footnotes.ts';
import { PlaygroundLink } from './playground-link.tsx';
import { type Column, Table } from './table.tsx';

/** The plotting library, as a chart is given it: it is loaded with the first chart. */
export type PlotLibrary = typeof import('@observablehq/plot');

/**
 * A chart with its numbers behind it: the table, the file, the query, and the picture with its footnotes.
 * @param draw the plot, `width` pixels wide
 */
export function Chart<Row>({
  title,
  note,
  draw,
  columns,
  rows,
  keyOf,
  sent,
  sources,
}: {
  readonly title: string;
  /** How to read it. */
  readonly note: string;
  readonly draw: (plot: PlotLibrary, width: number) => PlotOptions;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly sent: Sent;
  /** Names of the sources that the numbers are from, for the footnotes of the picture and the file. */
  readonly sources: readonly string[];
}) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const footnotes = useFootnotes(sources);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `draw` is a new function each time, of the same rows
  useEffect(() => {
    let isCurrent = true;
    if (width > 0) {
      import('@observablehq/plot').then((plot) => {
        if (!isCurrent) return;
        const figure = plot.plot({ ...draw(plot, width), width, ariaLabel: title, ariaDescription: note });
        // A group may have a name only as a group.
        for (const part of figure.querySelectorAll('g[aria-label]')) part.setAttribute('role', 'group');
        frame.current?.replaceChildren(figure);
      });
    }
    return () => {
      isCurrent = false;
    };
  }, [rows, width, title]);
  const name = title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
  const saveCsv = () => download(`${name}.csv`, csvOf(columns, rows, footnotes), 'text/csv');
  const savePicture = () => {
    const picture = frame.current && exportedSvg(frame.current, title, footnotes);
    if (picture) download(`${name}.svg`, picture, 'image/svg+xml');
  };
  return (
    <figure class="chart">
      <figcaption>
        <h2>{title}</h2>
        <p>{note}</p>
      </figcaption>
      <div ref={frame} class="plot" />
      <details>
        <summary>Table of {counted(rows.length, 'row')}</summary>
        <Table caption={title} columns={columns} rows={rows} keyOf={keyOf} />
      </details>
      <p class="actions">
        <button type="button" onClick={saveCsv}>
          Download CSV
        </button>
        <button type="button" onClick={savePicture}>
          Download picture
        </button>
        <PlaygroundLink sent={sent} />
      </p>
    </figure>
  );
}

/** The width of an element in whole pixels, as it changes; 0 until it is known. */
function useWidth(ref: { readonly current: HTMLElement | null }): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const observer = new ResizeObserver(([entry]) => entry && setWidth(Math.floor(entry.contentRect.width)));
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return width;
}
