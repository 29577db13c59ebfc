import { basename } from 'node:path';
import { isMap, type Node, type YAMLMap } from 'yaml';
import { didYouMean } from '../domain/did-you-mean.js';
import { EMPTY_BOOK, type IgnoredWord, type NameBook, type NameEntry } from '../domain/name-book.js';
import { wordsOf } from '../domain/name-words.js';
import type { Fault, Located } from './fault.js';
import { YamlFile } from './yaml-file.js';

const TOP_WORDS = ['ignored', 'names'];
const LISTS = ['words', 'optional', 'doubtful', 'lines'] as const;

/** The names of one kind as a file has them. */
export interface NameReading {
  readonly file: string;
  readonly kind: string;
  readonly book: NameBook;
  readonly ids: readonly Located<string>[];
  readonly faults: readonly Fault[];
}

/**
 * Reads how other sources write the names of entities of one kind, the kind being the name of the file.
 * @param keys the keys of the kind, with which an import makes an entity that the seeds have not
 */
export function readNames(file: string, text: string, keys: readonly string[]): NameReading {
  return new NamesReader(file, text, keys).read();
}

class NamesReader extends YamlFile {
  private readonly ids: Located<string>[] = [];

  constructor(
    file: string,
    text: string,
    private readonly keys: readonly string[],
  ) {
    super(file, text);
  }

  read(): NameReading {
    const kind = basename(this.file).replace(/\.ya?ml$/, '');
    const top = this.parse('"ignored:" and "names:"');
    if (!top) return { file: this.file, kind, book: EMPTY_BOOK, ids: [], faults: this.faults };
    this.onlyWords(top, TOP_WORDS, 'a file of names');
    const ignored = this.list(this.child(top, 'ignored'), 'ignored').flatMap((item) => this.ignored(item) ?? []);
    const entries = this.list(this.child(top, 'names'), 'names').flatMap((item) => this.entry(item) ?? []);
    this.clashes(entries);
    return { file: this.file, kind, book: { ignored, entries }, ids: this.ids, faults: this.faults };
  }

  private ignored(item: Node): IgnoredWord | undefined {
    const map = this.map(item, '"words:" and "because:"');
    const [pattern, because] = [map && this.optional(map, 'words'), map && this.optional(map, 'because')];
    if (!pattern || !because) {
      if (map) this.fault(this.place(item), 'an ignored word needs "words:" and "because:"');
      return undefined;
    }
    try {
      new RegExp(pattern.value);
      return { pattern: pattern.value, because: because.value };
    } catch (error) {
      this.fault(pattern.place, `"${pattern.value}" is no pattern: ${(error as Error).message}`);
      return undefined;
    }
  }

  private entry(item: Node): NameEntry | undefined {
    const map = this.map(item, '"id:" and "words:"');
    if (!map) return undefined;
    this.onlyWords(map, ['id', 'name', ...LISTS, ...this.keys], 'a name');
    const id = this.optional(map, 'id');
    if (!id) {
      this.fault(this.place(item), 'a name belongs to no entity; expected "id:"');
      return undefined;
    }
    this.ids.push(id);
    const [words, optional, doubtful, lines] = LISTS.map((word) => {
      return this.list(this.child(map, word), word).flatMap((one) => this.scalar(one, word)?.value ?? []);
    }) as [string[], string[], string[], string[]];
    const name = this.optional(map, 'name');
    const keys = Object.fromEntries(
      this.keys.flatMap((key) => {
        const found = this.optional(map, key);
        return found ? [[key, found.value]] : [];
      }),
    );
    const made = name && { name: name.value, keys };
    return { id: id.value, words, optional: optional.flatMap(wordsOf), doubtful, lines, made };
  }

  /** Two entities cannot be known by the same words. */
  private clashes(entries: readonly NameEntry[]): void {
    const seen = new Map<string, string>();
    for (const { id, words, doubtful } of entries) {
      for (const text of [...words, ...doubtful]) {
        const key = [...wordsOf(text)].sort().join(' ');
        const other = seen.get(key);
        const place = this.ids.find(({ value }) => value === id)?.place;
        if (other !== undefined && place) {
          this.fault(place, `"${text}" stands for "${other}" already; expected words that are one entity's alone`);
        }
        seen.set(key, id);
      }
    }
  }

  private map(item: Node, expected: string): YAMLMap | undefined {
    if (isMap(item)) return item;
    this.fault(this.place(item), `this is not a map; expected ${expected}`);
    return undefined;
  }

  private onlyWords(map: YAMLMap, words: readonly string[], what: string): void {
    for (const [name] of this.entries(map)) {
      if (words.includes(name.value)) continue;
      const hint = didYouMean(name.value, words) || `; expected ${words.join(', ')}`;
      this.fault(name.place, `${what} has no "${name.value}"${hint}`);
    }
  }
}
