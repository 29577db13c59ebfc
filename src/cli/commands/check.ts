import type { Command } from 'commander';
import { loadVocabulary } from '../../catalogue/vocabulary.js';
import { describeFinding, type Finding } from '../../domain/finding.js';
import { findingsOf } from '../../domain/findings.js';
import { storeOfGraph } from '../../domain/memory-store.js';
import { View } from '../../domain/view.js';
import { SeedError } from '../../seed/fault.js';
import { readSeeds } from '../../seed/read-seeds.js';
import { printFaults } from '../build-dataset.js';
import { SEEDS } from '../settings.js';

interface Options {
  readonly seeds: string;
  readonly findings: boolean;
  readonly json: boolean;
}

export const check = (program: Command): void => {
  program
    .command('check')
    .description('Check the seeds and list every fault; writes nothing')
    .option('--seeds <folder>', 'folder of the seeds', SEEDS)
    .option('--findings', 'run the rules too, and list what claims cannot hold together', false)
    .option('--json', 'print the outcome as JSON', false)
    .action(async ({ seeds, findings: wanted, json }: Options) => {
      try {
        const vocabulary = await loadVocabulary();
        const graph = readSeeds(seeds, vocabulary);
        const found = wanted ? findingsOf(new View(storeOfGraph(graph), vocabulary)).all() : [];
        const counts = { entities: graph.entities.length, claims: graph.claims.length };
        if (json) {
          console.log(JSON.stringify({ ...counts, faults: [], ...(wanted && { findings: found.map(plain) }) }));
        } else {
          for (const finding of found) console.log(`${finding.severity} ${finding.id}\n  ${describeFinding(finding)}`);
          if (wanted) console.log(summary(found));
          console.log(`${counts.entities} entities, ${counts.claims} claims: no faults`);
        }
      } catch (error) {
        process.exitCode = 1;
        if (json && error instanceof SeedError) {
          const faults = error.faults.map(({ place, message }) => ({ ...place, message }));
          console.log(JSON.stringify({ faults }, undefined, 2));
        } else printFaults(error, 'mend them and check again');
      }
    });
};

/** A finding as JSON: findings are facts about the world, and no faults of the seeds. */
const plain = (finding: Finding) => ({
  id: finding.id,
  severity: finding.severity,
  reason: finding.reason,
  text: describeFinding(finding),
  claims: finding.claims.map(({ id }) => id),
});

function summary(findings: readonly Finding[]): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return `${errors} errors, ${findings.length - errors} warnings: claims that cannot all hold; the seeds keep them all`;
}
