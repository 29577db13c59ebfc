import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Graph } from '../../src/domain/graph.js';
import { describeFault, SeedError } from '../../src/seed/fault.js';
import { readSeeds } from '../../src/seed/read-seeds.js';
import { vocabulary } from '../shipped.js';

/** Files by their path below the seeds. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** What every set of seeds needs, and two companies and a source to speak of. */
export const BASE: Files = {
  'assumption/house-assumptions.yaml': 'name: House assumptions\n',
  'source/what-if.yaml': `name: What is assumed
identifier: none
publisher: Nobody
published: 2026-01
category: convention
grade: D
`,
  'company/seller.yaml': 'name: Seller\n',
  'company/buyer.yaml': 'name: Buyer\n',
  'source/report.yaml': `name: Report
identifier: Report 1
publisher: Someone
published: 2026-03
retrieved: 2026-04-01
category: analyst
grade: C
`,
};

/** Writes files into a folder for seeds and does something there. */
export function within<T>(files: Files, act: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'chipgraph-seeds-'));
  try {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    return act(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The graph of the base and these files. */
export function graphOf(files: Files): Graph {
  return within({ ...BASE, ...files }, (folder) => readSeeds(folder, vocabulary));
}

/** What a researcher is told of a folder, the folder's own path left out. */
export function faultsIn(folder: string): string[] {
  try {
    readSeeds(folder, vocabulary);
    return [];
  } catch (error) {
    if (!(error instanceof SeedError)) throw error;
    return error.faults.map((fault) => describeFault(fault).replaceAll(`${folder}/`, '').replace(folder, 'seeds'));
  }
}

/** What a researcher is told of the base and these files. */
export function faultsOf(files: Files): string[] {
  return within({ ...BASE, ...files }, faultsIn);
}
