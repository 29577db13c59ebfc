import { type Command, Option } from 'commander';
import { loadVocabulary } from '../../catalogue/vocabulary.js';
import { coverageOf } from '../../domain/coverage.js';
import { holdingsOf } from '../../domain/holdings.js';
import { storeOfGraph } from '../../domain/memory-store.js';
import { View } from '../../domain/view.js';
import { COVERAGE_FORMATS } from '../../report/coverage-formats.js';
import { readSeeds } from '../../seed/read-seeds.js';
import { printFaults } from '../build-dataset.js';
import { SEEDS } from '../settings.js';

interface Options {
  readonly seeds: string;
  readonly format: string;
  readonly json: boolean;
}

export const coverage = (program: Command): void => {
  program
    .command('coverage')
    .description('Report what rests on one source, what is empty, how old and how good the evidence is, and disputes')
    .option('--seeds <folder>', 'folder of the seeds', SEEDS)
    .addOption(
      new Option('--format <format>', 'form of the report').choices(Object.keys(COVERAGE_FORMATS)).default('text'),
    )
    .option('--json', 'the same as --format json', false)
    .action(async ({ seeds, format, json }: Options) => {
      try {
        const vocabulary = await loadVocabulary();
        const view = new View(storeOfGraph(readSeeds(seeds, vocabulary)), vocabulary);
        const write = COVERAGE_FORMATS[json ? 'json' : format];
        process.stdout.write(write?.(coverageOf(view), holdingsOf(view)) ?? '');
      } catch (error) {
        printFaults(error, 'nothing was reported');
        process.exitCode = 1;
      }
    });
};
