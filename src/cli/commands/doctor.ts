import { type Command, Option } from 'commander';
import { loadVocabulary } from '../../catalogue/vocabulary.js';
import { DatasetFolder } from '../../storage/dataset-folder.js';
import type { Health } from '../doctor/check.js';
import { datasetHealth } from '../doctor/dataset.js';
import { environmentHealth, portHealth } from '../doctor/environment.js';
import { DATA, PORT, readPort, SEEDS } from '../settings.js';

interface Options {
  readonly seeds: string;
  readonly data: string;
  readonly port: number;
  readonly json: boolean;
}

export const doctor = (program: Command): void => {
  program
    .command('doctor')
    .description('Look whether the dataset is sound, and whether it can be built and served here')
    .option('--seeds <folder>', 'folder of the seeds', SEEDS)
    .option('--data <folder>', 'folder of the built datasets', DATA)
    .addOption(new Option('--port <number>', 'port to serve on').env('PORT').argParser(readPort).default(Number(PORT)))
    .option('--json', 'print what was looked at as JSON', false)
    .action(async ({ seeds, data, port, json }: Options) => {
      const vocabulary = await loadVocabulary();
      const all = [
        ...environmentHealth(data),
        await portHealth(port),
        ...datasetHealth(new DatasetFolder(data), vocabulary, seeds),
      ];
      if (json) console.log(JSON.stringify(all, undefined, 2));
      else for (const one of all) console.log(line(one));
      if (all.some(({ ok }) => !ok)) process.exitCode = 1;
    });
};

const line = ({ check, ok, found, expected }: Health): string =>
  ok ? `ok     ${check}: ${found}` : `fault  ${check}: ${found}; expected ${expected}`;
