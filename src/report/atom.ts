/** One entry of a feed. Times are those of RFC 3339. */
export interface FeedEntry {
  /** An IRI that never changes. */
  readonly id: string;
  readonly title: string;
  readonly updated: string;
  /** Who says so. */
  readonly author: string;
  readonly category: string;
  /** Where it can be looked up; absent where it has no address. */
  readonly link?: string;
  /** What it rests on. */
  readonly related: readonly string[];
  readonly text: string;
}

export interface Feed {
  readonly id: string;
  readonly title: string;
  readonly updated: string;
  readonly self: string;
  readonly home: string;
  readonly entries: readonly FeedEntry[];
}

type Attributes = Readonly<Record<string, string>>;

/** XML 1.0 has no place for most control characters and for halves of surrogate pairs, escaped or not. */
const NOT_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const escapeXml = (text: string): string =>
  text.replace(NOT_XML, '\u{FFFD}').replace(/[&<>"'\t\r\n]/g, (mark) => `&#${mark.charCodeAt(0)};`);

/** An element; texts are escaped here and nowhere else, so that whatever is said stays text. */
function element(name: string, attributes: Attributes, ...inside: readonly (string | Element)[]): Element {
  return { name, attributes, inside };
}

interface Element {
  readonly name: string;
  readonly attributes: Attributes;
  readonly inside: readonly (string | Element)[];
}

function write({ name, attributes, inside }: Element): string {
  const given = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  if (inside.length === 0) return `<${name}${given.join('')}/>`;
  const content = inside.map((one) => (typeof one === 'string' ? escapeXml(one) : `\n${write(one)}`)).join('');
  return `<${name}${given.join('')}>${content}${inside.some((one) => typeof one !== 'string') ? '\n' : ''}</${name}>`;
}

/** A feed as Atom. See RFC 4287. */
export function atomOf({ id, title, updated, self, home, entries }: Feed): string {
  const feed = element(
    'feed',
    { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'en' },
    element('id', {}, id),
    element('title', {}, title),
    element('updated', {}, updated),
    element('link', { rel: 'self', type: 'application/atom+xml', href: self }),
    element('link', { rel: 'alternate', type: 'text/html', href: home }),
    element('author', {}, element('name', {}, 'chipgraph')),
    ...entries.map(entryOf),
  );
  return `<?xml version="1.0" encoding="utf-8"?>\n${write(feed)}\n`;
}

function entryOf({ id, title, updated, author, category, link, related, text }: FeedEntry): Element {
  return element(
    'entry',
    {},
    element('id', {}, id),
    element('title', { type: 'text' }, title),
    element('updated', {}, updated),
    element('published', {}, updated),
    element('author', {}, element('name', {}, author)),
    element('category', { term: category }),
    ...(link === undefined ? [] : [element('link', { rel: 'alternate', href: link })]),
    ...related.map((href) => element('link', { rel: 'related', href })),
    element('content', { type: 'text' }, text),
  );
}
