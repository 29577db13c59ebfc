import type { Command } from 'commander';
import { loadVocabulary } from '../../catalogue/vocabulary.js';
import { DatasetFolder } from '../../storage/dataset-folder.js';
import { buildDataset, printFaults } from '../build-dataset.js';
import { describeDataset } from '../describe-dataset.js';
import { DATA, keepOption, SEEDS } from '../settings.js';

interface Options {
  readonly seeds: string;
  readonly data: string;
  readonly json: boolean;
  readonly keep: number;
}

export const build = (program: Command): void => {
  program
    .command('build')
    .description('Build the dataset from the seeds and make it the current one')
    .option('--seeds <folder>', 'folder of the seeds', SEEDS)
    .option('--data <folder>', 'folder of the built datasets', DATA)
    .addOption(keepOption())
    .option('--json', 'print the manifest as JSON', false)
    .action(async ({ seeds, data, json, keep }: Options) => {
      try {
        const { manifest, unchanged } = buildDataset(
          seeds,
          new DatasetFolder(data, keep),
          await loadVocabulary(),
          new Date(),
        );
        if (json) console.log(JSON.stringify(manifest, undefined, 2));
        else console.log(`${describeDataset(manifest)}${unchanged ? ' (unchanged)' : ''}`);
      } catch (error) {
        printFaults(error, 'nothing was published');
        process.exitCode = 1;
      }
    });
};
