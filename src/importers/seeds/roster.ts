import { EMPTY_BOOK, type NameBook } from '../../domain/name-book.js';
import { sameWords, wordsOf } from '../../domain/name-words.js';
import { type Nameable, NameResolver, type Resolution } from '../../domain/resolve-name.js';
import type { Known, KnownEntity } from './known.js';
import type { SeedTable } from './seed-table.js';
import { slug } from './slug.js';

/** An entity that an import makes because the seeds have none. */
export interface NewEntity {
  readonly name: string;
  readonly description: string;
  readonly keys: Readonly<Record<string, string>>;
  /** The id that it should have; made of the name if absent. */
  readonly id?: string;
}

/** The entities of the seeds and those that an import makes, by the names that data sets give them. */
export class Roster {
  private readonly byId = new Map<string, KnownEntity>();
  private readonly made = new Map<string, KnownEntity & { readonly description: string }>();
  private readonly resolvers = new Map<string, NameResolver>();
  private readonly asked = new Map<string, Resolution>();
  private readonly lines = new Map<string, readonly (readonly string[])[]>();

  constructor(private readonly known: Known) {
    for (const entity of known.entities) this.byId.set(entity.id, entity);
    for (const { id, lines, words } of this.book('company').entries)
      this.lines.set(id, [...lines, ...words].map(wordsOf));
  }

  /** What a name of a kind stands for; an entity that only the names know is made when it is meant. */
  resolve(kind: string, written: string): Resolution {
    const address = `${kind} ${written}`;
    const resolution = this.asked.get(address) ?? this.resolver(kind).resolve(written);
    this.asked.set(address, resolution);
    return resolution;
  }

  /** The entity that a name certainly stands for, else a new one. */
  find(kind: string, written: string, make: () => NewEntity): string {
    const { outcome, id } = this.resolve(kind, written);
    if (outcome === 'certain' && id !== undefined) return this.use(kind, id);
    return this.make(kind, make(), written);
  }

  /** An entity that a resolution names, made now if only the names know it. */
  use(kind: string, id: string): string {
    const proposed = this.book(kind).entries.find((entry) => entry.id === id)?.made;
    if (!this.byId.has(id) && proposed) this.put(kind, { ...proposed, id, description: '' }, id);
    return id;
  }

  /** A new entity, found again by the name that it was made for. Its id is free: a taken one gets the kind behind it. */
  make(kind: string, entity: NewEntity, written = entity.name): string {
    const wanted = entity.id ?? slug(entity.name);
    const id = this.byId.has(wanted) ? `${wanted}-${kind}` : wanted;
    if (this.byId.has(id)) throw new TypeError(`the id "${id}" is taken twice`);
    this.put(kind, entity, id);
    this.asked.set(`${kind} ${written}`, {
      ...this.resolver(kind).resolve(entity.name),
      written,
      outcome: 'certain',
      id,
    });
    return id;
  }

  /** A name without that of the company that it begins with. */
  withoutCompany(name: string, company: string): string {
    const { name: own = '', aliases = [] } = this.byId.get(company) ?? {};
    const words = new Set([company, own, ...aliases].flatMap(wordsOf));
    const parts = name.split(/\s+/);
    while (parts.length > 1 && wordsOf(parts[0] ?? '').every((word) => words.has(word))) parts.shift();
    return parts.join(' ');
  }

  entity(id: string): KnownEntity | undefined {
    return this.byId.get(id);
  }

  isNew(id: string): boolean {
    return this.made.has(id);
  }

  /** The company with whose name, or the name of one of whose lines, a name begins; the longest one. */
  companyBefore(name: string): string | undefined {
    const words = wordsOf(name);
    const begins = (start: readonly string[]) =>
      start.length > 0 && start.every((word, index) => words[index] === word);
    const entries = this.book('company').entries.map(({ id, made }) => ({ id, names: made ? [made.name] : [] }));
    const companies = [...this.byId.values()].filter(({ kind }) => kind === 'company');
    const all = [...companies.map(({ id, name: own, aliases }) => ({ id, names: [own, ...aliases] })), ...entries];
    const found = all.flatMap(({ id, names }) => {
      const starts = [...names.map(wordsOf), ...(this.lines.get(id) ?? [])].filter(begins);
      return starts.map((start) => ({ id, length: start.length }));
    });
    const [longest] = found.sort((a, b) => b.length - a.length);
    return longest && this.use('company', longest.id);
  }

  /** The new entities, one table a kind. */
  tables(name: string): readonly SeedTable[] {
    const kinds = [...new Set([...this.made.values()].map(({ kind }) => kind))].sort();
    return kinds.map((kind) => {
      const own = [...this.made.values()].filter((one) => one.kind === kind).sort((a, b) => (a.id < b.id ? -1 : 1));
      const rows = own.map(({ id, name: called, description, keys }) => ({ id, name: called, description, ...keys }));
      return { kind, name, rows };
    });
  }

  private put(kind: string, { name, description, keys }: NewEntity, id: string): void {
    const entity = { id, kind, name, aliases: [], keys, description };
    this.made.set(id, entity);
    this.byId.set(id, entity);
    this.resolver(kind).add(this.nameable(entity));
  }

  private book(kind: string): NameBook {
    return this.known.names.get(kind) ?? EMPTY_BOOK;
  }

  private resolver(kind: string): NameResolver {
    const known = this.resolvers.get(kind);
    if (known) return known;
    const resolver = new NameResolver(nameables(this.known, kind), this.book(kind));
    this.resolvers.set(kind, resolver);
    return resolver;
  }

  private nameable({ id, name, aliases, keys }: KnownEntity): Nameable {
    return { id, names: [name, ...aliases], vendorWords: vendorWords(keys, this.byId) };
  }
}

const alike = (a: string, b: string) => sameWords(wordsOf(a), wordsOf(b));

/**
 * The entities of a kind as they can be named: those of the seeds, and those that only the names know. An entity of the
 * seeds with another id takes the place of one that an import would make by the same name.
 */
export function nameables({ entities, names }: Known, kind: string): readonly Nameable[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const own = entities.filter((entity) => entity.kind === kind);
  const proposed = (names.get(kind)?.entries ?? []).flatMap(({ id, made }) => {
    const isThere =
      made && own.some((entity) => [entity.name, ...entity.aliases].some((name) => alike(name, made.name)));
    return made && !byId.has(id) && !isThere ? [{ id, kind, name: made.name, aliases: [], keys: made.keys }] : [];
  });
  return [...own, ...proposed].map(({ id, name, aliases, keys }) => {
    return { id, names: [name, ...aliases], vendorWords: vendorWords(keys, byId) };
  });
}

/** The words of the names of the companies that an entity's keys name; of the id where the company is not made yet. */
function vendorWords(
  keys: Readonly<Record<string, string>>,
  byId: ReadonlyMap<string, KnownEntity>,
): ReadonlySet<string> {
  const names = Object.values(keys).flatMap((id) => {
    const found = byId.get(id);
    return !found ? [id] : found.kind === 'company' ? [id, found.name, ...found.aliases] : [];
  });
  return new Set(names.flatMap(wordsOf));
}
