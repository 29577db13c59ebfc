import type { Command } from 'commander';
import { loadVocabulary } from '../../catalogue/vocabulary.js';
import { didYouMean } from '../../domain/did-you-mean.js';
import { EMPTY_BOOK } from '../../domain/name-book.js';
import { NameResolver, type Resolution } from '../../domain/resolve-name.js';
import { nameables } from '../../importers/seeds/roster.js';
import { printFaults } from '../build-dataset.js';
import { knownOf, layeredSeeds } from '../known-seeds.js';
import { SEEDS } from '../settings.js';
import { UserError } from '../user-error.js';

interface Options {
  readonly kind: string;
  readonly seeds: string;
  readonly json: boolean;
}

export const resolve = (program: Command): void => {
  program
    .command('resolve')
    .description('Tell which entity a name stands for, by what, and why not another')
    .argument('<name>', 'the name as a data set writes it')
    .option('--kind <kind>', 'the kind of entity', 'chip')
    .option('--seeds <folder>', 'folder of the seeds', SEEDS)
    .option('--json', 'print the answer as JSON', false)
    .action(async (name: string, { kind, seeds, json }: Options) => {
      try {
        const vocabulary = await loadVocabulary();
        if (!vocabulary.entities.has(kind)) {
          throw new UserError(`there is no kind "${kind}"${didYouMean(kind, vocabulary.entities.keys())}`);
        }
        const known = knownOf(layeredSeeds([seeds], vocabulary));
        const book = known.names.get(kind) ?? EMPTY_BOOK;
        const resolution = new NameResolver(nameables(known, kind), book).resolve(name);
        const isThere = known.entities.some(({ id }) => id === resolution.id);
        if (json) console.log(JSON.stringify({ kind, ...resolution, inSeeds: isThere }));
        else for (const line of explain(resolution, isThere)) console.log(line);
        if (resolution.id === undefined) process.exitCode = 1;
      } catch (error) {
        printFaults(error, 'mend them and ask again');
        process.exitCode = 1;
      }
    });
};

const OUTCOMES: Readonly<Record<Resolution['outcome'], string>> = {
  certain: 'is',
  doubtful: 'may be, or another may be meant,',
  ambiguous: 'is the name of several',
  unknown: 'is no known name',
};

/** What was found, word for word, one fact a line. */
function explain({ written, outcome, id, by, leftOut, candidates }: Resolution, isThere: boolean): readonly string[] {
  const made = id === undefined || isThere ? '' : ' (which an import makes; the seeds do not have it yet)';
  return [
    `"${written}" ${OUTCOMES[outcome]}${id === undefined ? '' : ` ${id}${made}`}`,
    ...(by === undefined ? [] : [`  by its ${by}`]),
    ...leftOut.map(({ word, because }) => `  left out: "${word}", ${because}`),
    ...candidates.map((one) => `  not ${one.id}: ${one.because}`),
  ];
}
