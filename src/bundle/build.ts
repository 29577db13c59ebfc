import 'reflect-metadata';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { softwareDigest } from '../storage/software-digest.js';
import { FIRST } from './bundle.js';
import { compileBundle } from './compile-bundle.js';
import { writeBundle } from './write-bundle.js';
import { writeStart } from './write-start.js';

// Makes the bundle that the program starts from, where its modules, its packages or Node are others than before.
const place = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const [compiled, bundled] = [place('dist'), place('dist/bundled')];

const hash = createHash('sha256').update(`${process.version} ${process.arch} ${process.platform} ${softwareDigest()}`);
const modules = readdirSync(compiled, { recursive: true, encoding: 'utf8' })
  .map((file) => join(compiled, file))
  .filter(
    (file) => file.endsWith('.js') && relative(bundled, file).startsWith('..') && !file.includes(`${compiled}/web/`),
  );
for (const file of [place('package-lock.json'), ...modules.sort()])
  hash
    .update(`${relative(compiled, file)}\0`)
    .update(readFileSync(file))
    .update('\0');
const stamp = hash.digest('hex');

const stampFile = join(bundled, 'stamp');
if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) {
  // It is as new as the modules, whenever they were compiled.
  utimesSync(join(bundled, FIRST), new Date(), new Date());
} else {
  const start = performance.now();
  const draft = `${bundled}.${process.pid}`;
  try {
    await writeBundle(compiled, draft);
    await writeStart(compiled, draft);
    const isCompiled = await compileBundle(draft, place('seeds'));
    if (isCompiled) writeFileSync(join(draft, 'stamp'), stamp);
    else
      console.error(
        'no server of the seeds could be started: the program starts slower, and is bundled anew next time',
      );
    rmSync(bundled, { recursive: true, force: true });
    renameSync(draft, bundled);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  console.log(`bundled the program in ${((performance.now() - start) / 1000).toFixed(1)} s`);
}
