import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { definitionsModule } from './definitions-module.js';
import { modulePlaces } from './module-places.js';
import { nativeBinding } from './native-binding.js';
import { schemaModule } from './schema-module.js';

/** What the declarations of the schema need, which was declared when the bundle is made. */
const DECLARATION_PACKAGES = ['type-graphql', 'reflect-metadata'];

/** Makes one file of the compiled modules and of the packages that they use. */
export async function writeBundle(compiled: string, folder: string): Promise<void> {
  const { rolldown } = await import('rolldown');
  const texts = new Map([
    ['catalogue/definition-files.js', definitionsModule(compiled)],
    ['graphql/declared-schema.js', await schemaModule()],
  ]);
  const packages = new Map(DECLARATION_PACKAGES.map((name) => [name, 'bundle/no-declarations.js']));
  const build = await rolldown({
    input: join(compiled, 'cli/program.js'),
    platform: 'node',
    plugins: [modulePlaces(compiled, { texts, packages }), nativeBinding()],
    onLog: (level, log) => {
      if (level === 'warn') throw new Error(log.message);
    },
  });
  const { output } = await build.generate({ format: 'cjs', codeSplitting: false, comments: false });
  await build.close();
  const [{ code }] = output;
  const text = ascii(`(function (exports, require, placeOf) {${code}\n})\n`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'program.cjs'), `//${createHash('sha256').update(text).digest('hex')}\n${text}`);
}

/** Text of ASCII is read as it is, where other text is decoded; in strings and patterns an escape means the same. */
const ascii = (text: string): string =>
  text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
