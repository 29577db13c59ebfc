import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { didYouMean } from '../domain/did-you-mean.js';
import { ASSUMPTIONS, type Vocabulary } from '../domain/vocabulary.js';
import { describePlace } from './fault.js';
import { readDrafts } from './read-seeds.js';
import { scenarioTemplate } from './scenario-template.js';
import { findSeedFiles, SCENARIOS } from './seed-files.js';
import { seedTemplate } from './seed-template.js';
import { SLUG } from './slug.js';

/** What a new seed is called, and why it cannot be written. */
export class NewSeedError extends Error {
  readonly code = 'NEW_SEED_ERROR';
}

/** A seed to be filled in, and where it belongs. */
export interface NewSeed {
  readonly kind: string;
  readonly id: string;
  readonly file: string;
  readonly text: string;
}

/** What a scenario is called beside the kinds. */
const SCENARIO = 'scenario';

/**
 * The template of a seed for an id that nothing has yet.
 * @throws NewSeedError for an unknown kind, an id that is malformed or taken, and a file that exists
 */
export function newSeed(kind: string, id: string, folder: string, vocabulary: Vocabulary): NewSeed {
  const kinds = [...vocabulary.entities.keys(), SCENARIO].filter((known) => known !== ASSUMPTIONS.kind);
  if (!kinds.includes(kind)) {
    const hint = didYouMean(kind, kinds) || `; expected one of ${kinds.join(', ')}`;
    const only = `there is one ${ASSUMPTIONS.kind}, "${ASSUMPTIONS.id}"; expected another kind`;
    throw new NewSeedError(kind === ASSUMPTIONS.kind ? only : `there is no kind "${kind}"${hint}`);
  }
  if (!SLUG.test(id)) {
    const like = slugLike(id);
    const hint = SLUG.test(like) ? `; did you mean "${like}"?` : ', such as "nvidia-dgx-h100"';
    throw new NewSeedError(`"${id}" is not an id; expected lower-case letters, digits and hyphens${hint}`);
  }
  if (!existsSync(folder)) throw new NewSeedError(`there is no folder "${folder}"; expected one with seeds`);
  const file = join(folder, kind === SCENARIO ? SCENARIOS : kind, `${id}.yaml`);
  if (existsSync(file)) throw new NewSeedError(`the file "${file}" exists already; expected an id that has none`);
  refuseTaken(kind, id, folder, vocabulary);
  return { kind, id, file, text: kind === SCENARIO ? scenarioTemplate() : seedTemplate(kind, vocabulary) };
}

/** Writes a new seed; never over a file that somebody wrote meanwhile. */
export function writeNewSeed({ file, text }: NewSeed): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text, { flag: 'wx' });
}

function refuseTaken(kind: string, id: string, folder: string, vocabulary: Vocabulary): void {
  const { drafts, scenarios } = readDrafts(findSeedFiles(folder, vocabulary).files, vocabulary);
  const others = kind === SCENARIO ? scenarios.map((one) => ({ ...one, kind: SCENARIO })) : drafts;
  const other = others.find((one) => one.id.value === id);
  if (!other) return;
  const where = describePlace(other.id.place);
  throw new NewSeedError(
    `the id "${id}" is taken by the ${other.kind} at ${where}; expected another, or a claim there`,
  );
}

/** What a name would be as an id. */
const slugLike = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
