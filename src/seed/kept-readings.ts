import { createHash } from 'node:crypto';
import type { Vocabulary } from '../domain/vocabulary.js';
import { nothingBut, type Reading } from './draft.js';
import { SeedError, startOf } from './fault.js';
import { readCsv } from './read-csv.js';
import { readNames } from './read-names.js';
import { readScenario } from './read-scenario.js';
import { readText } from './read-text.js';
import { readYaml } from './read-yaml.js';
import { NAMES, SCENARIOS, type SeedFile } from './seed-files.js';

/** So many characters of seeds are kept as they were read; what they say takes some twenty times as much. The shipped ones are a quarter of it. */
const MOST_CHARACTERS_KEPT = 1_000_000;

/** Reads files of seeds, and keeps what the first of them said; the others are read anew each time. */
export class KeptReadings {
  private readonly kept = new Map<string, Reading>();
  private readonly hashes = new Map<string, string>();
  private room = MOST_CHARACTERS_KEPT;

  constructor(private readonly vocabulary: Vocabulary) {}

  /** What a file says. @throws SeedError if it says something else than when it was read before */
  read(file: SeedFile): Reading {
    const known = this.kept.get(file.path);
    if (known) return known;
    const text = readText(file.path);
    if (typeof text !== 'string') return nothingBut([text]);
    const isKept = text.length <= this.room && !this.hashes.has(file.path);
    if (!isKept) this.requireSame(file.path, text);
    const reading = readSeed(file, text, this.vocabulary);
    if (!isKept) return reading;
    this.room -= text.length;
    this.kept.set(file.path, reading);
    return reading;
  }

  private requireSame(path: string, text: string): void {
    const hash = createHash('sha256').update(text).digest('base64');
    const before = this.hashes.get(path) ?? hash;
    this.hashes.set(path, hash);
    if (hash === before) return;
    const message = 'the file has changed while it was read; expected it to stay as it is, so run this again';
    throw new SeedError([{ place: startOf(path), message }]);
  }
}

/** What the text of a file says, before anything is known to be right. */
export function readSeed({ kind, name, path }: SeedFile, text: string, vocabulary: Vocabulary): Reading {
  if (kind === SCENARIOS) return readScenario(path, text);
  const keysOf = (of: string) => Object.keys(vocabulary.entities.get(of)?.keys ?? {});
  if (kind === NAMES) {
    const names = readNames(path, text, keysOf(name.replace(/\.ya?ml$/, '')));
    return { ...nothingBut(names.faults), names: [names] };
  }
  return path.endsWith('.csv') ? readCsv(path, kind, text, keysOf(kind)) : readYaml(path, kind, text, keysOf);
}
