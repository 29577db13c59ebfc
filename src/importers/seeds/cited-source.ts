import type { ImportOptions } from '../account/importer.js';
import { refuse } from '../input/import-error.js';
import type { Known } from './known.js';
import type { SeedRow } from './seed-table.js';

/** What an importer knows of the source of its files. */
export interface SourceOfFiles {
  /** What is imported, for messages. */
  readonly what: string;
  /** Words of the identifier by which the seeds know the source, such as the name of the file. */
  readonly words: readonly string[];
  /** The last day that the files tell of; undefined where they tell none. */
  readonly asOf: string | undefined;
  /** The beginning of a new id; the day comes behind it. */
  readonly id: string;
  /** A new source but for its id and its dates. */
  readonly made: SeedRow;
}

/** The id of the source that claims cite, and the row that makes it where it is new. */
export interface CitedSource {
  readonly id: string;
  readonly rows: readonly SeedRow[];
}

/**
 * The source that an import cites: the one that is asked for; else one of the seeds with the same identifier, the first
 * that was published or read when the files were written; else a new one, dated by the files or by whoever fetched them.
 * @throws ImportError where no day is known, or the source that is asked for does not exist
 */
export function citedSource(known: Known, { source, retrieved }: ImportOptions, about: SourceOfFiles): CitedSource {
  const sources = known.entities.filter(({ kind }) => kind === 'source');
  if (source !== undefined) {
    if (sources.some(({ id }) => id === source)) return { id: source, rows: [] };
    refuse(about.what, `the seeds have no source "${source}"; expected the id of one after "--source"`);
  }
  const { asOf = '', words, id, made, what } = about;
  const dated = sources.flatMap(({ id: own, keys: { identifier = '', published, retrieved: read } }) => {
    const day = published ?? read ?? '';
    const isSame = words.every((word) => identifier.includes(word));
    return isSame && (retrieved === undefined || own === `${id}-${retrieved}`) && day >= asOf ? [{ own, day }] : [];
  });
  const [first] = dated.sort((a, b) => (a.day < b.day ? -1 : 1));
  if (first) return { id: first.own, rows: [] };
  const day = retrieved ?? about.asOf;
  if (day === undefined) {
    const expected = 'expected "--retrieved <date>" with the day on which they were fetched, or "--source <id>"';
    refuse(what, `the files do not tell of when they are, and the seeds have no such source; ${expected}`);
  }
  const dates = about.asOf === undefined ? { retrieved } : { published: about.asOf, retrieved };
  return { id: `${id}-${day}`, rows: [{ id: `${id}-${day}`, ...made, ...dates }] };
}
