import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { FigurePartsFragment } from '../api/queries.ts';
import { FigurePanel } from './figure-panel.tsx';
import { Grade } from './grade.tsx';
import { placePanel } from './place-panel.ts';

/**
 * A number with its interval; hover, focus or a tap shows where it comes from, and Escape hides it.
 * @param cite of what it is a figure, for those who cite it
 */
export function Figure({ figure, cite }: { readonly figure: FigurePartsFragment; readonly cite: string }) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const frame = useRef<HTMLSpanElement>(null);
  const panel = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (!open) return undefined;
    const place = () => panel.current && frame.current && placePanel(panel.current, frame.current);
    place();
    addEventListener('scroll', place, true);
    addEventListener('resize', place);
    return () => {
      removeEventListener('scroll', place, true);
      removeEventListener('resize', place);
    };
  }, [open]);
  const leave = ({ relatedTarget }: { readonly relatedTarget: EventTarget | null }) => {
    if (!(relatedTarget instanceof Node && frame.current?.contains(relatedTarget))) setOpen(false);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button inside has the focus; the frame only notices leaving
    <span
      ref={frame}
      class={`figure${figure.known ? '' : ' unknown'}`}
      onMouseLeave={leave}
      onBlur={leave}
      onKeyDown={({ key }) => key === 'Escape' && setOpen(false)}
    >
      <button
        type="button"
        aria-expanded={open}
        aria-controls={id}
        onMouseEnter={() => setOpen(true)}
        onFocus={() => setOpen(true)}
        onClick={() => setOpen(true)}
      >
        {figure.known ? figure.text : 'unknown'}
        {figure.disputed && (
          <span class="mark" title="a source contradicts it">
            ≠
          </span>
        )}
        {figure.known && figure.grade && <Grade grade={figure.grade} />}
      </button>
      <span ref={panel} id={id} class="panel" hidden={!open}>
        {open && <FigurePanel figure={figure} cite={cite} />}
      </span>
    </span>
  );
}
