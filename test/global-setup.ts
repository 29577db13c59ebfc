import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { loadVocabulary } from '../src/catalogue/vocabulary.js';
import { readSeeds } from '../src/seed/read-seeds.js';
import { DatasetFolder } from '../src/storage/dataset-folder.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the dataset that the shipped seeds give, built once for the whole run. */
    shipped: string;
  }
}

export default async function setup(project: TestProject): Promise<() => void> {
  // The command-line tests run the compiled program, those in a browser the built pages.
  execFileSync('npm', ['run', '--silent', 'prepare'], { stdio: ['ignore', 'inherit', 'ignore'] });
  const folder = mkdtempSync(join(tmpdir(), 'chipgraph-test-'));
  const vocabulary = await loadVocabulary();
  new DatasetFolder(folder).publish(readSeeds('seeds', vocabulary), vocabulary, new Date(), () => {});
  project.provide('shipped', folder);
  return () => rmSync(folder, { recursive: true, force: true });
}
