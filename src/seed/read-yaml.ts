import { basename } from 'node:path';
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, visit, type YAMLMap } from 'yaml';
import { didYouMean } from '../domain/did-you-mean.js';
import {
  CLAIM_WORDS,
  type ClaimWord,
  type DraftEntity,
  type DraftStatement,
  type DraftValue,
  isClaimWord,
  type Reading,
  type Words,
} from './draft.js';
import { type Fault, type Located, type Place, startOf } from './fault.js';

const MAX_NESTING = 64;
const NO_ALIASES = 'aliases and anchors are not allowed in seeds, expected the text itself';
const VALUE_WORDS = ['value', ...CLAIM_WORDS.filter((word) => word !== 'source')];
const TOP_WORDS = ['name', 'aliases', 'description', 'claims', 'sources'];

/**
 * Reads the YAML file of one entity and of the sources that only it cites. Nothing is looked up yet: which names are
 * keys and which are properties is the check's to say.
 */
export function readYaml(
  file: string,
  kind: string,
  text: string,
  keysOf: (kind: string) => readonly string[],
): Reading {
  if (nesting(text) > MAX_NESTING) {
    const message = `the file is nested deeper than ${MAX_NESTING} levels; a seed is not`;
    return { drafts: [], faults: [{ place: startOf(file), message }] };
  }
  return new YamlReader(file, kind, text, keysOf).read();
}

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

function strangerInValue(name: string): string {
  if (name === 'source')
    return 'a source stands in the block of a claim, not in a value; expected a block for each source';
  const hint = didYouMean(name, VALUE_WORDS) || `; expected ${VALUE_WORDS.join(', ')}`;
  return `a value has no "${name}"${hint}`;
}

class YamlReader {
  private readonly faults: Fault[] = [];
  private readonly lines = new LineCounter();

  constructor(
    private readonly file: string,
    private readonly kind: string,
    private readonly text: string,
    private readonly keysOf: (kind: string) => readonly string[],
  ) {}

  read(): Reading {
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
    if (this.faults.length > 0) return { drafts: [], faults: this.faults };
    if (!isMap(top)) {
      this.fault(this.place(top), 'the file is empty or a list; expected "name:", keys and "claims:"');
      return { drafts: [], faults: this.faults };
    }
    const id = { value: basename(this.file).replace(/\.ya?ml$/, ''), place: startOf(this.file) };
    const entity = this.entity(top, this.kind, id, TOP_WORDS);
    return { drafts: [entity, ...this.sources(top)], faults: this.faults };
  }

  private entity(map: YAMLMap, kind: string, id: Located<string>, words: readonly string[]): DraftEntity {
    const known = this.keysOf(kind);
    const keys = new Map<string, Located<string>>();
    for (const [name, value] of this.entries(map)) {
      if (words.includes(name.value)) continue;
      if (!known.includes(name.value)) {
        const hint = didYouMean(name.value, [...words, ...known]) || `; expected ${[...words, ...known].join(', ')}`;
        this.fault(name.place, `${kind} has no key "${name.value}"${hint}`);
        continue;
      }
      const scalar = this.scalar(value, name.value);
      if (scalar) keys.set(name.value, scalar);
    }
    const claims = words.includes('claims') ? this.child(map, 'claims') : undefined;
    return {
      kind,
      id,
      name: this.optional(map, 'name'),
      aliases: this.list(this.child(map, 'aliases'), 'aliases').flatMap((item) => this.scalar(item, 'aliases') ?? []),
      description: this.optional(map, 'description'),
      keys,
      statements: this.list(claims, 'claims').flatMap((item) => this.statement(item) ?? []),
    };
  }

  private sources(top: YAMLMap): DraftEntity[] {
    const sources = this.child(top, 'sources');
    if (sources === undefined) return [];
    if (!isMap(sources)) {
      this.fault(this.place(sources), '"sources" is not a map; expected the id of each source with its fields');
      return [];
    }
    return this.entries(sources).flatMap(([id, fields]) => {
      if (isMap(fields)) return this.entity(fields, 'source', id, ['name', 'aliases', 'description']);
      this.fault(
        id.place,
        `the source "${id.value}" has no fields; expected name, publisher, published, category, grade`,
      );
      return [];
    });
  }

  private statement(item: Node): DraftStatement | undefined {
    if (!isMap(item)) {
      this.fault(this.place(item), 'a claim is not a map; expected "source:", "at:" and properties');
      return undefined;
    }
    const words: Partial<Record<ClaimWord, Located<string>>> = {};
    const values: DraftValue[] = [];
    for (const [name, value] of this.entries(item)) {
      if (isClaimWord(name.value)) words[name.value] = this.scalar(value, name.value);
      else values.push(...this.values(name, value));
    }
    return { place: this.place(item), words, values };
  }

  private values(property: Located<string>, node: Node): DraftValue[] {
    if (isSeq(node)) return this.list(node, property.value).flatMap((item) => this.values(property, item));
    if (!isMap(node)) {
      const value = this.scalar(node, property.value);
      return value ? [{ property, value, words: {}, unit: undefined }] : [];
    }
    const words: Partial<Record<ClaimWord, Located<string>>> = {};
    let value: Located<string> | undefined;
    for (const [name, child] of this.entries(node)) {
      const scalar = this.scalar(child, name.value);
      if (name.value === 'value') value = scalar;
      else if (isClaimWord(name.value) && name.value !== 'source') words[name.value] = scalar;
      else this.fault(name.place, strangerInValue(name.value));
    }
    if (!value) this.fault(this.place(node), `"${property.value}" has no "value:"`);
    return value ? [{ property, value, words: words as Words, unit: undefined }] : [];
  }

  private entries(map: YAMLMap): [Located<string>, Node][] {
    return map.items.flatMap(({ key, value }) => {
      const name = this.scalar(key as Node, 'a name');
      if (!name) return [];
      if (value === null) this.fault(name.place, `"${name.value}" has no value`);
      return value === null ? [] : [[name, value as Node] as [Located<string>, Node]];
    });
  }

  private child(map: YAMLMap, name: string): Node | undefined {
    return (map.get(name, true) as Node | undefined) ?? undefined;
  }

  private optional(map: YAMLMap, name: string): Located<string> | undefined {
    const node = this.child(map, name);
    return node === undefined ? undefined : this.scalar(node, name);
  }

  private list(node: Node | undefined, name: string): Node[] {
    if (node === undefined) return [];
    if (isSeq(node)) return node.items as Node[];
    this.fault(
      this.place(node),
      `"${name}" is not a list; expected one, such as "[a, b]" or lines that begin with "- "`,
    );
    return [];
  }

  private scalar(node: Node, name: string): Located<string> | undefined {
    if (isScalar(node) && typeof node.value === 'string' && node.value.trim() !== '') {
      const place = this.place(node);
      if (node.value.includes('\0')) this.fault(place, `found a NUL character in "${name}"; a seed is a text`);
      const quoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE';
      return { value: node.value.trim(), place: quoted ? { ...place, column: place.column + 1 } : place };
    }
    const found = isMap(node) ? 'a map' : isSeq(node) ? 'a list' : 'nothing';
    this.fault(this.place(node), `found ${found} for "${name}", expected a text or number`);
    return undefined;
  }

  private place(node: unknown): Place {
    const range = (node as { range?: [number, number, number] } | null)?.range;
    return this.placeAt(range?.[0]);
  }

  private placeAt(offset: number | undefined): Place {
    const { line, col } = this.lines.linePos(offset ?? 0);
    return { file: this.file, line: Math.max(line, 1), column: Math.max(col, 1) };
  }

  private fault(place: Place, message: string): void {
    this.faults.push({ place, message });
  }
}
