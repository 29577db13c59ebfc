import type { Command } from 'commander';
import { loadVocabulary } from '../../catalogue/vocabulary.js';
import { SeedError } from '../../seed/fault.js';
import { readSeeds } from '../../seed/read-seeds.js';
import { printFaults } from '../build-dataset.js';
import { SEEDS } from '../settings.js';

export const check = (program: Command): void => {
  program
    .command('check')
    .description('Check the seeds and list every fault; writes nothing')
    .option('--seeds <folder>', 'folder of the seeds', SEEDS)
    .option('--json', 'print the outcome as JSON', false)
    .action(async ({ seeds, json }: { seeds: string; json: boolean }) => {
      try {
        const { entities, claims } = readSeeds(seeds, await loadVocabulary());
        if (json) console.log(JSON.stringify({ entities: entities.length, claims: claims.length, faults: [] }));
        else console.log(`${entities.length} entities, ${claims.length} claims: no faults`);
      } catch (error) {
        process.exitCode = 1;
        if (json && error instanceof SeedError) {
          const faults = error.faults.map(({ place, message }) => ({ ...place, message }));
          console.log(JSON.stringify({ faults }, undefined, 2));
        } else printFaults(error, 'mend them and check again');
      }
    });
};
