import { basename } from 'node:path';
import { isMap, isSeq, type Node, type YAMLMap } from 'yaml';
import { didYouMean } from '../domain/did-you-mean.js';
import {
  CLAIM_WORDS,
  type ClaimWord,
  type DraftEntity,
  type DraftStatement,
  type DraftValue,
  isClaimWord,
  nothingBut,
  type Reading,
  type Words,
} from './draft.js';
import { type Located, startOf } from './fault.js';
import { YamlFile } from './yaml-file.js';

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
  return new YamlReader(file, kind, text, keysOf).read();
}

function strangerInValue(name: string): string {
  if (name === 'source')
    return 'a source stands in the block of a claim, not in a value; expected a block for each source';
  const hint = didYouMean(name, VALUE_WORDS) || `; expected ${VALUE_WORDS.join(', ')}`;
  return `a value has no "${name}"${hint}`;
}

class YamlReader extends YamlFile {
  constructor(
    file: string,
    private readonly kind: string,
    text: string,
    private readonly keysOf: (kind: string) => readonly string[],
  ) {
    super(file, text);
  }

  read(): Reading {
    const top = this.parse('"name:", keys and "claims:"');
    if (!top) return nothingBut(this.faults);
    const id = { value: basename(this.file).replace(/\.ya?ml$/, ''), place: startOf(this.file) };
    const entity = this.entity(top, this.kind, id, TOP_WORDS);
    return { ...nothingBut(this.faults), drafts: [entity, ...this.sources(top)] };
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
}
