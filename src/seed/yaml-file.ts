import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, visit, type YAMLMap } from 'yaml';
import { isPlaceToFill } from './example-value.js';
import { type Fault, type Located, type Place, startOf } from './fault.js';
import { foundUnreadable, UNREADABLE } from './read-text.js';

const MAX_NESTING = 64;
const NO_ALIASES = 'aliases and anchors are not allowed in seeds, expected the text itself';

/** An upper bound on the nesting of brackets and indentation, found without parsing. */
function nesting(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const character of text) {
    if (character === '[' || character === '{') deepest = Math.max(deepest, ++depth);
    else if (character === ']' || character === '}') depth = Math.max(0, depth - 1);
  }
  const indents = text.match(/^[ -]*/gm)?.map(({ length }) => length / 2) ?? [];
  return indents.reduce((most, indent) => Math.max(most, indent), deepest);
}

/** A seed in YAML: every value is a text with its place, and every fault is collected. */
export abstract class YamlFile {
  protected readonly faults: Fault[] = [];
  private readonly lines = new LineCounter();

  constructor(
    protected readonly file: string,
    private readonly text: string,
  ) {}

  /** The map at the top of the file; undefined, with the faults, where there is none. */
  protected parse(expected: string): YAMLMap | undefined {
    if (nesting(this.text) > MAX_NESTING) {
      this.fault(startOf(this.file), `the file is nested deeper than ${MAX_NESTING} levels; a seed is not`);
      return undefined;
    }
    const document = parseDocument(this.text, {
      schema: 'failsafe',
      lineCounter: this.lines,
      prettyErrors: false,
      uniqueKeys: true,
    });
    for (const { message, pos } of [...document.errors, ...document.warnings]) {
      this.fault(this.placeAt(pos[0]), `not valid YAML: ${message}`);
    }
    visit(document, {
      Alias: (_, alias) => this.fault(this.place(alias), `found the alias "*${alias.source}"; ${NO_ALIASES}`),
      Value: (_, node) => {
        if (node.anchor) this.fault(this.place(node), `found the anchor "&${node.anchor}"; ${NO_ALIASES}`);
      },
    });
    const top = document.contents;
    if (this.faults.length > 0) return undefined;
    if (isMap(top)) return top;
    this.fault(this.place(top), `the file is empty or a list; expected ${expected}`);
    return undefined;
  }

  protected entries(map: YAMLMap): [Located<string>, Node][] {
    return map.items.flatMap(({ key, value }) => {
      const name = this.scalar(key as Node, 'a name');
      if (!name) return [];
      if (value === null) this.fault(name.place, `"${name.value}" has no value`);
      return value === null ? [] : [[name, value as Node] as [Located<string>, Node]];
    });
  }

  protected child(map: YAMLMap, name: string): Node | undefined {
    return (map.get(name, true) as Node | undefined) ?? undefined;
  }

  protected optional(map: YAMLMap, name: string): Located<string> | undefined {
    const node = this.child(map, name);
    return node === undefined ? undefined : this.scalar(node, name);
  }

  protected list(node: Node | undefined, name: string): Node[] {
    if (node === undefined) return [];
    if (isSeq(node)) return node.items as Node[];
    this.fault(
      this.place(node),
      `"${name}" is not a list; expected one, such as "[a, b]" or lines that begin with "- "`,
    );
    return [];
  }

  protected scalar(node: Node, name: string): Located<string> | undefined {
    if (isScalar(node) && typeof node.value === 'string' && node.value.trim() !== '') {
      const place = this.place(node);
      if (isPlaceToFill(node.value.trim())) this.unfilled(place, node.value.trim());
      if (UNREADABLE.test(node.value)) this.fault(place, `"${name}": ${foundUnreadable(node.value)}`);
      const quoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE';
      return { value: node.value.trim(), place: quoted ? { ...place, column: place.column + 1 } : place };
    }
    const found = isMap(node) ? 'a map' : isSeq(node) ? 'a list' : 'nothing';
    this.fault(this.place(node), `found ${found} for "${name}", expected a text or number`);
    return undefined;
  }

  protected place(node: unknown): Place {
    const range = (node as { range?: [number, number, number] } | null)?.range;
    return this.placeAt(range?.[0]);
  }

  protected placeAt(offset: number | undefined): Place {
    const { line, col } = this.lines.linePos(offset ?? 0);
    return { file: this.file, line: Math.max(line, 1), column: Math.max(col, 1) };
  }

  private unfilled(place: Place, marked: string): void {
    this.faults.push({ place, message: `"${marked}" is still to be filled in`, unfilled: true });
  }

  protected fault(place: Place, message: string): void {
    this.faults.push({ place, message });
  }
}
