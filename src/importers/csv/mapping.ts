import { parse, YAMLParseError } from 'yaml';
import { didYouMean } from '../../domain/did-you-mean.js';
import { ImportError, type ImportFault, placeIn, refuse } from '../input/import-error.js';
import type { InputFile } from '../input/source-row.js';

/** A column that is claimed: as a number of a unit, as a date, or as it is written. */
export interface MappedColumn {
  readonly column: string;
  readonly property: string;
  readonly basis: string | undefined;
  readonly unit: string | undefined;
  readonly isDate: boolean;
}

/** Where a key comes from: a column that names an entity of a kind, or always the same id. */
export type MappedKey = { readonly column: string; readonly kind: string } | { readonly id: string };

/** What a mapping file says: what the rows of a table are, and what its columns say of them. */
export interface Mapping {
  readonly name: string;
  readonly kind: string;
  /** The column with the name of the entity. */
  readonly named: string;
  readonly keys: Readonly<Record<string, MappedKey>>;
  readonly source: Readonly<Record<string, string>> & { readonly id: string };
  readonly claims: readonly MappedColumn[];
  /** Words of a claim, such as period or note, by the column that has them. */
  readonly words: Readonly<Record<string, string>>;
  /** Columns that nothing is to be read from. */
  readonly ignored: readonly string[];
}

const WORDS = ['name', 'kind', 'named', 'keys', 'source', 'claims', 'words', 'ignored'];
const CLAIM_WORDS = ['column', 'property', 'basis', 'unit', 'as'];
const MOST_CHARACTERS = 100_000;

/** Reads a mapping file. @throws ImportError with every word that it should not have, or lacks */
export function readMapping({ path, text }: InputFile): Mapping {
  const faults: ImportFault[] = [];
  const fault = (message: string) => faults.push({ place: placeIn(path), message });
  const top = mapOf(parsed(path, text));
  if (!top) refuse(placeIn(path), `found no map; expected ${WORDS.join(', ')}`);
  const only = (map: Readonly<Record<string, unknown>>, words: readonly string[], what: string) => {
    for (const word of Object.keys(map)) {
      if (!words.includes(word))
        fault(`${what} has no "${word}"${didYouMean(word, words) || `; expected ${words.join(', ')}`}`);
    }
  };
  const textOf = (map: Readonly<Record<string, unknown>>, word: string, what: string): string => {
    const value = map[word];
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
    fault(`${what} has no "${word}:"; expected a text`);
    return '';
  };
  only(top, WORDS, 'a mapping');
  const source = typeof top.source === 'string' ? { id: top.source } : textsOf(mapOf(top.source) ?? {});
  if (source.id === undefined)
    fault('"source:" has no "id:"; expected the id of a source of the seeds, or a new one with its fields');
  const claims = (Array.isArray(top.claims) ? top.claims : []).map((item: unknown, index): MappedColumn => {
    const claim = mapOf(item) ?? {};
    const what = `claim ${index + 1}`;
    only(claim, CLAIM_WORDS, what);
    if (claim.as !== undefined && claim.as !== 'date')
      fault(`${what} has "as: ${String(claim.as)}"; expected "as: date"`);
    const { basis, unit } = textsOf(claim);
    return {
      column: textOf(claim, 'column', what),
      property: textOf(claim, 'property', what),
      basis,
      unit,
      isDate: claim.as === 'date',
    };
  });
  if (claims.length === 0) fault('nothing is claimed; expected "claims:", a list of columns and properties');
  const keys = Object.entries(mapOf(top.keys) ?? {}).map(
    ([key, value]) => [key, keyOf(key, mapOf(value), fault)] as const,
  );
  const mapping = {
    name: textOf(top, 'name', 'the mapping'),
    kind: textOf(top, 'kind', 'the mapping'),
    named: textOf(top, 'named', 'the mapping'),
    keys: Object.fromEntries(keys),
    source: { ...source, id: source.id ?? '' },
    claims,
    words: textsOf(mapOf(top.words) ?? {}),
    ignored: (Array.isArray(top.ignored) ? top.ignored : []).map(String),
  };
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(mapping.name))
    fault(`"${mapping.name}" is no name of a table; expected small letters, digits and hyphens`);
  if (faults.length > 0) throw new ImportError(faults);
  return mapping;
}

function keyOf(
  key: string,
  value: Readonly<Record<string, unknown>> | undefined,
  fault: (message: string) => void,
): MappedKey {
  const { column, kind, id } = textsOf(value ?? {});
  if (id !== undefined) return { id };
  if (column !== undefined && kind !== undefined) return { column, kind };
  fault(`the key "${key}" comes from nowhere; expected "column:" and "kind:", or "id:"`);
  return { id: '' };
}

function parsed(path: string, text: string): unknown {
  if (text.length > MOST_CHARACTERS)
    refuse(placeIn(path), `the mapping has ${text.length} characters, expected ${MOST_CHARACTERS} at most`);
  try {
    return parse(text, { schema: 'failsafe', maxAliasCount: 0 });
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error;
    const { line = 1, col = 1 } = error.linePos?.[0] ?? {};
    return refuse(`${placeIn(path)}, line ${line}, column ${col}`, `not valid YAML: ${error.message.split('\n')[0]}`);
  }
}

function mapOf(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined;
}

function textsOf(map: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  const texts = Object.entries(map).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return Object.fromEntries(texts.map(([name, text]) => [name, text.trim()]));
}
