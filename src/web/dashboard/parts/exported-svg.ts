const LINE = 16;
const MARGIN = 12;
const CHARACTER_WIDTH = 6;
const NAMESPACE = 'http://www.w3.org/2000/svg';

/** A chart as a file that stands by itself: with its title above, its footnotes below, on white. */
export function exportedSvg(chart: SVGSVGElement, title: string, footnotes: readonly string[]): string {
  const [width, height] = [Number(chart.getAttribute('width')), Number(chart.getAttribute('height'))];
  const lines = footnotes.flatMap((note) => wrapped(note, Math.floor((width - 2 * MARGIN) / CHARACTER_WIDTH)));
  const top = 2 * LINE + MARGIN;
  const whole = document.createElementNS(NAMESPACE, 'svg');
  const total = top + height + lines.length * LINE + MARGIN;
  setAll(whole, {
    xmlns: NAMESPACE,
    width,
    height: total,
    viewBox: `0 0 ${width} ${total}`,
    'font-family': 'system-ui, sans-serif',
  });
  const ground = document.createElementNS(NAMESPACE, 'rect');
  setAll(ground, { width, height: total, fill: 'white' });
  const copy = chart.cloneNode(true) as SVGSVGElement;
  setAll(copy, { y: top, style: 'color: black' });
  whole.append(ground, text(title, MARGIN, MARGIN + LINE, 16), copy);
  lines.forEach((line, index) => {
    whole.append(text(line, MARGIN, top + height + (index + 1) * LINE, 11));
  });
  return new XMLSerializer().serializeToString(whole);
}

function text(content: string, x: number, y: number, size: number): SVGTextElement {
  const element = document.createElementNS(NAMESPACE, 'text');
  setAll(element, { x, y, 'font-size': size, fill: 'black' });
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
