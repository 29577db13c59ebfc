const LINE = 16;
const MARGIN = 12;
const CHARACTER_WIDTH = 6;
const SWATCH = 15;
const SWATCH_GAP = 24;
const NAMESPACE = 'http://www.w3.org/2000/svg';
const PAINTS = ['fill', 'stroke'] as const;

/** What explains a colour or a symbol. */
interface Swatch {
  readonly picture: SVGSVGElement;
  readonly name: string;
}

/** A chart as a file that stands by itself: with its title and legend above and its footnotes below, in today's colours. */
export function exportedSvg(frame: HTMLElement, title: string, footnotes: readonly string[]): string | undefined {
  const chart = frame.querySelector<SVGSVGElement>(':scope > svg, :scope > figure > svg');
  if (!chart) return undefined;
  const [width, height] = [Number(chart.getAttribute('width')), Number(chart.getAttribute('height'))];
  const fits = Math.floor((width - 2 * MARGIN) / CHARACTER_WIDTH);
  const lines = footnotes.flatMap((note) => wrapped(note, fits));
  const rows = inRows(swatchesOf(frame), width);
  const top = 2 * LINE + MARGIN + rows.length * (LINE + 4);
  const total = top + height + lines.length * LINE + 2 * MARGIN;
  const { color, backgroundColor } = getComputedStyle(document.documentElement);
  const whole = document.createElementNS(NAMESPACE, 'svg');
  setAll(whole, { xmlns: NAMESPACE, width, height: total, viewBox: `0 0 ${width} ${total}`, fill: color });
  setAll(whole, { color, 'font-family': 'system-ui, sans-serif' });
  const ground = document.createElementNS(NAMESPACE, 'rect');
  setAll(ground, { width, height: total, fill: backgroundColor });
  const copy = painted(chart);
  setAll(copy, { y: top });
  whole.append(ground, text(title, MARGIN, MARGIN + LINE, 16), ...rows.flatMap(legendRow), copy);
  whole.append(...lines.map((line, index) => text(line, MARGIN, top + height + MARGIN + (index + 1) * LINE, 11)));
  return new XMLSerializer().serializeToString(whole);
}

/** A copy whose colours do not hang on the page's style sheet. */
function painted(original: SVGSVGElement): SVGSVGElement {
  const copy = original.cloneNode(true) as SVGSVGElement;
  const copies = [copy, ...copy.querySelectorAll('*')];
  for (const [index, element] of [original, ...original.querySelectorAll('*')].entries()) {
    const style = getComputedStyle(element);
    for (const paint of PAINTS) {
      const written = element.getAttribute(paint);
      if (written && /var\(|light-dark\(/.test(written)) copies[index]?.setAttribute(paint, style[paint]);
    }
  }
  return copy;
}

function swatchesOf(frame: HTMLElement): readonly Swatch[] {
  return [...frame.querySelectorAll<HTMLElement>('[class*="swatch"]')].flatMap((item) => {
    const picture = item.querySelector('svg');
    return picture && item.children.length === 1 ? [{ picture, name: item.textContent ?? '' }] : [];
  });
}

/** The swatches in as many rows as the width asks for, each with its place. */
function inRows(
  swatches: readonly Swatch[],
  width: number,
): readonly (readonly { readonly swatch: Swatch; readonly x: number; readonly y: number }[])[] {
  const rows: { swatch: Swatch; x: number; y: number }[][] = [];
  let x = Number.POSITIVE_INFINITY;
  for (const swatch of swatches) {
    const needed = SWATCH_GAP + swatch.name.length * CHARACTER_WIDTH + MARGIN;
    if (x + needed > width) {
      rows.push([]);
      x = MARGIN;
    }
    rows.at(-1)?.push({ swatch, x, y: 2 * LINE + (rows.length - 1) * (LINE + 4) });
    x += needed;
  }
  return rows;
}

function legendRow(row: ReturnType<typeof inRows>[number]): readonly SVGElement[] {
  return row.flatMap(({ swatch: { picture, name }, x, y }) => {
    const copy = painted(picture);
    setAll(copy, { x, y, width: SWATCH, height: SWATCH });
    return [copy, text(name, x + SWATCH + 4, y + 12, 11)];
  });
}

function text(content: string, x: number, y: number, size: number): SVGTextElement {
  const element = document.createElementNS(NAMESPACE, 'text');
  setAll(element, { x, y, 'font-size': size });
  element.textContent = content;
  return element;
}

function setAll(element: SVGElement, attributes: Readonly<Record<string, string | number>>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
}

/** A note in lines of at most so many characters, broken between words. */
function wrapped(note: string, length: number): readonly string[] {
  const lines: string[] = [''];
  for (const word of note.split(' ')) {
    const line = lines[lines.length - 1] as string;
    if (line !== '' && line.length + word.length + 1 > length) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines;
}
