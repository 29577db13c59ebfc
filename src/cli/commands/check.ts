import type { Command } from 'commander';
import { loadVocabulary } from '../../catalogue/vocabulary.js';
import { describeFault } from '../../seed/fault.js';
import { type CheckOutcome, checkOutcome, outcomeAsJson, summaryOf } from '../check-outcome.js';
import { SEEDS } from '../settings.js';
import { findingInLines } from '../tell-finding.js';
import { watchSeeds } from '../watch-seeds.js';

interface Options {
  readonly seeds: string;
  readonly findings: boolean;
  readonly watch: boolean;
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
    .option('--watch', 'check again whenever a seed changes, until Ctrl-C', false)
    .option('--json', 'print the outcome as JSON; with --watch a line for each check', false)
    .action(async ({ seeds, findings, watch, json }: Options) => {
      const vocabulary = await loadVocabulary();
      if (watch) {
        watchSeeds(seeds, vocabulary, { findings, json });
        return;
      }
      const outcome = checkOutcome(seeds, vocabulary, { findings });
      if ('faults' in outcome) process.exitCode = 1;
      if (json) console.log(JSON.stringify(outcomeAsJson(outcome), undefined, 'faults' in outcome ? 2 : undefined));
      else tell(outcome);
    });
};

function tell(outcome: CheckOutcome): void {
  if ('faults' in outcome) {
    for (const fault of outcome.faults) console.error(describeFault(fault));
    console.error(`${outcome.message}; mend them and check again`);
    return;
  }
  const { entities, claims, view, findings } = outcome;
  for (const finding of findings ?? []) console.log(findingInLines(view, finding).join('\n'));
  if (findings) console.log(summaryOf(findings));
  console.log(`${entities} entities, ${claims} claims: no faults`);
}
