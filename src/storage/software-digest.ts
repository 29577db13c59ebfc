import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const CODE = fileURLToPath(new URL('../', import.meta.url));
/** What decides what becomes of a seed: the code that reads, checks and stores it, and the packages that this asks for. */
const MAKERS = ['domain', 'seed', 'storage'];
/** Files beside the code, where the program is installed. */
export const PACKAGES = ['package.json', 'package-lock.json'];

/** What else decides what becomes of it in answers and files. */
const TELLERS = ['graphql', 'report', 'server'];

const digests = new Map<readonly string[], string>();

/**
 * A digest of the software that a dataset, and the figures in it, follow from; the same as long as the software does not
 * change, which it cannot while it runs.
 */
export const softwareDigest = (): string => digestOf(MAKERS);

/** A digest of the software that answers and files made from a dataset follow from, beside that of the dataset itself. */
export const answerDigest = (): string => digestOf(TELLERS);

function digestOf(folders: readonly string[]): string {
  const digest = digests.get(folders) ?? sha256([...packageFiles(), ...codeFiles(folders)].join('\n'));
  digests.set(folders, digest);
  return digest;
}

function packageFiles(): string[] {
  return PACKAGES.filter((name) => existsSync(join(ROOT, name))).map((name) => fileLine(name, join(ROOT, name)));
}

function codeFiles(folders: readonly string[]): string[] {
  return folders.flatMap((folder) => {
    const names = readdirSync(join(CODE, folder), { recursive: true, encoding: 'utf8' }).sort();
    return names
      .filter((name) => /\.[jt]s$/.test(name))
      .map((name) => fileLine(`${folder}/${name}`, join(CODE, folder, name)));
  });
}

/** The name of a file, its size and its hash; names are quoted, so that none can pass for two lines. */
function fileLine(name: string, path: string): string {
  return JSON.stringify([name, statSync(path).size, sha256(readFileSync(path))]);
}

function sha256(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}
