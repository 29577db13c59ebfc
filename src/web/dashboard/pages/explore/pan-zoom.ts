import { useEffect, useRef, useState } from 'preact/hooks';
import type { Placed } from './layout.ts';

const MARGIN = 70;
const STEP = 0.12;
const LEAST_WIDTH = 120;
const MOST_WIDTH = 6000;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The part of a picture that is seen: all of it at first; dragging, arrow keys, the wheel and buttons change it. */
export function usePanZoom(
  frame: { readonly current: SVGSVGElement | null },
  places: readonly Placed[],
  subject: string,
) {
  const [box, setBox] = useState<Box>(() => around(places));
  const grip = useRef<{ x: number; y: number } | undefined>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another subject or number of nodes is another picture
  useEffect(() => setBox(around(places)), [subject, places.length]);
  const zoom = (factor: number) => setBox((now) => zoomed(now, factor));
  const move = (dx: number, dy: number) => setBox((now) => ({ ...now, x: now.x + dx, y: now.y + dy }));
  const scale = () => box.width / (frame.current?.clientWidth || box.width);
  return {
    box: `${box.x} ${box.y} ${box.width} ${box.height}`,
    zoom,
    handlers: {
      onPointerDown: ({ clientX, clientY }: PointerEvent) => {
        grip.current = { x: clientX, y: clientY };
      },
      onPointerMove: ({ clientX, clientY, buttons }: PointerEvent) => {
        if (!grip.current || buttons === 0) return;
        move((grip.current.x - clientX) * scale(), (grip.current.y - clientY) * scale());
        grip.current = { x: clientX, y: clientY };
      },
      onPointerUp: () => {
        grip.current = undefined;
      },
      onWheel: (event: WheelEvent) => {
        if (!event.ctrlKey && !event.metaKey) return; // the page scrolls
        event.preventDefault();
        zoom(event.deltaY > 0 ? 1.1 : 0.9);
      },
      onKeyDown: (event: KeyboardEvent) => {
        const by = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
        if (by) {
          event.preventDefault();
          move((by[0] ?? 0) * box.width * STEP, (by[1] ?? 0) * box.height * STEP);
        }
        if (event.key === '+' || event.key === '-') zoom(event.key === '+' ? 0.8 : 1.25);
      },
    },
  };
}

function around(places: readonly Placed[]): Box {
  const [xs, ys] = [places.map(({ x }) => x), places.map(({ y }) => y)];
  const [left, top] = [Math.min(...xs) - MARGIN, Math.min(...ys) - MARGIN];
  return { x: left, y: top, width: Math.max(...xs) + MARGIN - left, height: Math.max(...ys) + MARGIN - top };
}

function zoomed({ x, y, width, height }: Box, factor: number): Box {
  const next = Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, width * factor)) / width;
  return {
    x: x + (width * (1 - next)) / 2,
    y: y + (height * (1 - next)) / 2,
    width: width * next,
    height: height * next,
  };
}
