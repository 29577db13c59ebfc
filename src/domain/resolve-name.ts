import { distance } from 'fastest-levenshtein';
import type { NameBook, NameEntry } from './name-book.js';
import { sameWords, wordsOf } from './name-words.js';

/** An entity as it can be named. */
export interface Nameable {
  readonly id: string;
  /** Its name and its aliases. */
  readonly names: readonly string[];
  /** Words of the names of who sells it; they may stand before any of its names. */
  readonly vendorWords: ReadonlySet<string>;
}

/** A word that was left out, and why. */
export interface LeftOut {
  readonly word: string;
  readonly because: string;
}

/** An entity that was not meant, and why not. */
export interface Candidate {
  readonly id: string;
  readonly because: string;
}

/**
 * What a written name stands for. `doubtful`: another entity may be meant as well; `ambiguous`: two are named alike;
 * `unknown`: none, as a word stays that nothing explains. A wrong match is worse than none.
 */
export interface Resolution {
  readonly written: string;
  readonly outcome: 'certain' | 'doubtful' | 'ambiguous' | 'unknown';
  readonly id: string | undefined;
  /** What matched: `alias "H100"`, `words "h100 hbm3"`. */
  readonly by: string | undefined;
  readonly leftOut: readonly LeftOut[];
  /** The nearest others. */
  readonly candidates: readonly Candidate[];
}

/** One way in which an entity can be named. */
interface Form {
  readonly id: string;
  readonly told: string;
  readonly words: readonly string[];
  /** How many letters and digits it has beside its vendor's name: what tells more is meant rather. */
  readonly own: number;
  readonly certain: boolean;
  readonly entry: NameEntry | undefined;
  readonly vendorWords: ReadonlySet<string>;
}

interface Match {
  readonly form: Form;
  readonly leftOut: readonly LeftOut[];
}

const MOST_CANDIDATES = 3;

/** Resolves names of one kind: built once, asked often. */
export class NameResolver {
  private readonly forms: Form[] = [];
  private readonly entries: ReadonlyMap<string, NameEntry>;
  private readonly ignored: readonly { readonly test: RegExp; readonly because: string }[];

  constructor(entities: readonly Nameable[], book: NameBook) {
    this.entries = new Map(book.entries.map((entry) => [entry.id, entry]));
    this.ignored = book.ignored.map(({ pattern, because }) => ({ test: new RegExp(`^(?:${pattern})$`), because }));
    for (const entity of entities) this.add(entity);
  }

  /** Makes one more entity known. */
  add(entity: Nameable): void {
    this.forms.push(...formsOf(entity, this.entries.get(entity.id)));
  }

  resolve(written: string): Resolution {
    const words = wordsOf(written);
    const matches = this.forms.flatMap((form) => this.match(form, words) ?? []);
    const most = Math.max(0, ...matches.map(({ form }) => form.own));
    const specific = matches.filter(({ form }) => form.own === most);
    const certain = specific.filter((match) => !this.isDoubtful(match, specific));
    const best = certain.length > 0 ? certain : specific;
    const ids = [...new Set(best.map(({ form }) => form.id))];
    const [first] = [...best].sort((a, b) => Number(a.form.certain) - Number(b.form.certain));
    if (!first || ids.length > 1) {
      const candidates = ids.map((id) => ({ id, because: 'it is named alike' }));
      const outcome = first ? 'ambiguous' : 'unknown';
      return {
        written,
        outcome,
        id: undefined,
        by: undefined,
        leftOut: [],
        candidates: [...candidates, ...this.nearest(words, ids)],
      };
    }
    const { form, leftOut } = first;
    const outcome = form.certain ? 'certain' : 'doubtful';
    return { written, outcome, id: form.id, by: form.told, leftOut, candidates: this.nearest(words, [form.id]) };
  }

  /** A name that is doubtful for an entity is so by whatever other form it matches it as well. */
  private isDoubtful({ form }: Match, all: readonly Match[]): boolean {
    return all.some((other) => other.form.id === form.id && !other.form.certain);
  }

  /** What is left of a name when every word that is explained is taken away has to be the form, word for word. */
  private match(form: Form, words: readonly string[]): Match | undefined {
    const leftOut: LeftOut[] = [];
    const rest = words.filter((word) => {
      const because = form.words.includes(word) ? undefined : this.reason(form, word);
      if (because !== undefined) leftOut.push({ word, because });
      return because === undefined;
    });
    return rest.length > 0 && sameWords(rest, form.words) ? { form, leftOut } : undefined;
  }

  private reason({ entry, vendorWords, id }: Form, word: string): string | undefined {
    if (vendorWords.has(word)) return 'the vendor';
    if (entry?.optional.includes(word)) return `may be said of ${id}`;
    return this.ignored.find(({ test }) => test.test(word))?.because;
  }

  private nearest(words: readonly string[], except: readonly string[]): readonly Candidate[] {
    const best = new Map<string, { readonly score: number; readonly because: string }>();
    for (const form of this.forms) {
      if (except.includes(form.id)) continue;
      const score = likeness(unlikeVendor(words, form), unlikeVendor(form.words, form));
      if (score > 0 && score > (best.get(form.id)?.score ?? Number.NEGATIVE_INFINITY)) {
        best.set(form.id, { score, because: this.difference(form, words) });
      }
    }
    const ranked = [...best].sort(([a, one], [b, other]) => other.score - one.score || (a < b ? -1 : 1));
    return ranked.slice(0, MOST_CANDIDATES).map(([id, { because }]) => ({ id, because }));
  }

  private difference(form: Form, words: readonly string[]): string {
    const extra = words.filter((word) => !form.words.includes(word) && this.reason(form, word) === undefined);
    const missing = form.words.filter((word) => !words.includes(word));
    const told = (found: readonly string[], what: string) => {
      return found.length === 0 ? [] : [`${found.map((word) => `"${word}"`).join(', ')} ${what}`];
    };
    return (
      [...told(extra, 'is not explained'), ...told(missing, 'is missing')].join('; ') || 'its words stand otherwise'
    );
  }
}

function formsOf({ id, names, vendorWords }: Nameable, entry: NameEntry | undefined): readonly Form[] {
  const form = (told: 'name' | 'alias' | 'words' | 'doubtful words', text: string): Form => {
    const words = wordsOf(text);
    const own = words.filter((word) => !vendorWords.has(word)).join('').length;
    const certain = told !== 'doubtful words';
    return { id, told: `${told} "${text}"`, words, own, certain, entry, vendorWords };
  };
  const own = names.map((text, index) => form(index === 0 ? 'name' : 'alias', text));
  const words = (entry?.words ?? []).map((text) => form('words', text));
  const doubtful = (entry?.doubtful ?? []).map((text) => form('doubtful words', text));
  return [...own, ...words, ...doubtful].filter((one) => one.words.length > 0);
}

/** The words of a name without those of a form's vendor. */
function unlikeVendor(words: readonly string[], { vendorWords }: Form): readonly string[] {
  return words.filter((word) => !vendorWords.has(word));
}

/** How alike two names are: words in common, and letters in common where there are none. */
function likeness(a: readonly string[], b: readonly string[]): number {
  const common = a.filter((word) => b.includes(word)).length;
  if (common > 0) return 1 + common / new Set([...a, ...b]).size;
  const [left, right] = [a.join(''), b.join('')];
  const edits = distance(left, right);
  return edits * 3 <= Math.max(left.length, right.length) ? 1 - edits / Math.max(left.length, right.length) : 0;
}
