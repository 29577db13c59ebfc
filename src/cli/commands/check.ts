import type { Command } from 'commander';
import { loadVocabulary } from '../../catalogue/vocabulary.js';
import { correctionsOf } from '../../domain/correction.js';
import { describeFinding, type Finding } from '../../domain/finding.js';
import { findingsOf } from '../../domain/findings.js';
import { storeOfGraph } from '../../domain/memory-store.js';
import { sourceOf, tellClaim } from '../../domain/tell-claim.js';
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
    .description(
      'Check the seeds and list every fault; writes nothing. Findings are facts about the world and no faults: the exit code is 0 with any number of them',
    )
    .option('--seeds <folder>', 'folder of the seeds', SEEDS)
    .option('--findings', 'run the rules too, and list what claims cannot hold together', false)
    .option('--json', 'print the outcome as JSON', false)
    .action(async ({ seeds, findings: wanted, json }: Options) => {
      try {
        const vocabulary = await loadVocabulary();
        const graph = readSeeds(seeds, vocabulary);
        const view = new View(storeOfGraph(graph), vocabulary);
        const found = wanted ? findingsOf(view).all() : [];
        const counts = { entities: graph.entities.length, claims: graph.claims.length };
        if (json) {
          console.log(
            JSON.stringify({
              ...counts,
              faults: [],
              ...(wanted && { findings: found.map((finding) => plain(view, finding)) }),
            }),
          );
        } else {
          for (const finding of found) console.log(told(view, finding).join('\n'));
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

/** A finding in lines: what it says, the claims that cannot all hold, and the correction that mends most. */
function told(view: View, finding: Finding): readonly string[] {
  const [correction] = correctionsOf(view, finding);
  return [
    `${finding.severity} ${finding.id}`,
    `  ${describeFinding(view, finding)}`,
    ...finding.claims.map(
      (claim) => `  - ${tellClaim(view, claim)}, says ${sourceOf(view, claim)} at ${claim.locator}`,
    ),
    ...(correction ? [`  correction: ${correction.text}`] : []),
  ];
}

/** A finding as JSON: findings are facts about the world, and no faults of the seeds. */
const plain = (view: View, finding: Finding) => ({
  id: finding.id,
  severity: finding.severity,
  reason: finding.reason,
  text: describeFinding(view, finding),
  claims: finding.claims.map(({ id, subject, property, written, source, locator }) => {
    return { id, subject, property, written, source, locator };
  }),
  corrections: correctionsOf(view, finding).map(({ kind, text }) => ({ kind, text })),
});

function summary(findings: readonly Finding[]): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return `${errors} errors, ${findings.length - errors} warnings: claims that cannot all hold; the seeds keep them all`;
}
