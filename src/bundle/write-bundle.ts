import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { answerDigest, softwareDigest } from '../storage/software-digest.js';
import { FIRST } from './bundle.js';
import { definitionsModule } from './definitions-module.js';
import { modulePlaces } from './module-places.js';
import { nativeBinding } from './native-binding.js';
import { schemaModule } from './schema-module.js';

/** What the declarations of the schema need, which was declared when the bundle is made. */
const DECLARATION_PACKAGES = ['type-graphql', 'reflect-metadata'];

/**
 * Makes few files of the compiled modules and of the packages that they use: one that the program starts from, and
 * others that are loaded when they are needed.
 */
export async function writeBundle(compiled: string, folder: string): Promise<void> {
  const { rolldown } = await import('rolldown');
  const texts = new Map([
    ['catalogue/definition-files.js', definitionsModule(compiled)],
    ['graphql/declared-schema.js', await schemaModule()],
    ['storage/software-digest.js', digestModule()],
    ['domain/vocabulary-faults.js', 'export const vocabularyFaults = () => [];'], // it was loaded, and so checked
  ]);
  const packages = new Map(DECLARATION_PACKAGES.map((name) => [name, 'bundle/no-declarations.js']));
  packages.set('node:child_process', 'bundle/late-child-process.js');
  const build = await rolldown({
    input: join(compiled, 'cli/program.js'),
    preserveEntrySignatures: 'allow-extension', // the others take what they share from the first
    platform: 'node',
    plugins: [modulePlaces(compiled, { texts, packages }), nativeBinding()],
    onLog: (level, log) => {
      if (level === 'warn') throw new Error(log.message);
    },
  });
  const { output } = await build.generate({
    format: 'cjs',
    comments: false,
    entryFileNames: FIRST,
    chunkFileNames: '[name]-[hash].cjs',
  });
  await build.close();
  mkdirSync(folder, { recursive: true });
  for (const file of output) {
    if (file.type !== 'chunk') throw new TypeError(`"${file.fileName}" is no module: found an asset in the bundle`);
    const text = ascii(`(function (exports, require, placeOf) {${file.code}\n})\n`);
    writeFileSync(join(folder, file.fileName), `//${createHash('sha256').update(text).digest('hex')}\n${text}`);
  }
}

/** The text of a module that gives the digests as `software-digest.ts` does, without reading all modules. */
const digestModule = (): string =>
  Object.entries({ softwareDigest, answerDigest })
    .map(([name, digest]) => `export const ${name} = () => '${digest()}';`)
    .join('\n');

/** Text of ASCII is read as it is, where other text is decoded; in strings and patterns an escape means the same. */
const ascii = (text: string): string =>
  text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
