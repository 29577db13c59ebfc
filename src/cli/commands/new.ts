import type { Command } from 'commander';
import { loadVocabulary } from '../../catalogue/vocabulary.js';
import { newSeed, writeNewSeed } from '../../seed/new-seed.js';
import { SEEDS } from '../settings.js';

interface Options {
  readonly seeds: string;
  readonly print: boolean;
  readonly json: boolean;
}

const command = (program: Command): void => {
  program
    .command('new')
    .description('Write a commented seed to be filled in, with every key and property of its kind')
    .argument('<kind>', 'kind of the entity, such as "chip"; or "scenario"')
    .argument('<id>', 'its id: lower-case letters, digits and hyphens')
    .option('--seeds <folder>', 'folder of the seeds', SEEDS)
    .option('--print', 'print the seed and write nothing', false)
    .option('--json', 'print what was made as JSON', false)
    .action(async (kind: string, id: string, { seeds, print, json }: Options) => {
      const seed = newSeed(kind, id, seeds, await loadVocabulary());
      if (!print) writeNewSeed(seed);
      if (json) console.log(JSON.stringify({ ...seed, written: !print }, undefined, 2));
      else if (print) process.stdout.write(seed.text);
      else console.log(`wrote ${seed.file}; fill in every <place in angle brackets>, then run: npx chipgraph check`);
    });
};

export { command as new };
