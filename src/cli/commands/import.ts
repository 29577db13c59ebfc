import type { Command } from 'commander';
import { loadVocabulary } from '../../catalogue/vocabulary.js';
import { didYouMean } from '../../domain/did-you-mean.js';
import { countsOf, describeCounts, reportLines } from '../../importers/account/report.js';
import { printFaults } from '../build-dataset.js';
import { importData } from '../import-data.js';
import { loadImporters } from '../importers.js';
import { ProgressLine } from '../progress.js';
import { SEEDS } from '../settings.js';
import { UserError } from '../user-error.js';

interface Options {
  readonly out: string;
  readonly seeds: string;
  readonly source?: string;
  readonly retrieved?: string;
  readonly json: boolean;
}

/** Loaded under its own name, as the word itself belongs to the language. */
const importCommand = (program: Command): void => {
  program
    .command('import')
    .description('Turn files of a data set into tables of seeds, every row accounted for')
    .argument('<importer>', 'who publishes it: one of the files in src/importers')
    .argument('<file...>', 'the files, as they were published')
    .requiredOption('--out <folder>', 'where the tables go: a copy of the seeds, or a folder to be laid over them')
    .option('--seeds <folder>', 'the seeds that it adds to', SEEDS)
    .option('--source <id>', 'cite this source of the seeds')
    .option('--retrieved <date>', 'when the files were fetched, where they tell no date')
    .option('--json', 'print the outcome as JSON', false)
    .action(async (name: string, files: string[], { out, seeds, source, retrieved, json }: Options) => {
      const line = new ProgressLine();
      try {
        const importers = await loadImporters();
        const importer = importers.get(name);
        if (!importer) {
          const known = [...importers].map(([id, { files: takes }]) => `${id} (${takes})`).join(', ');
          throw new UserError(
            `there is no importer "${name}"; expected one of ${known}${didYouMean(name, importers.keys())}`,
          );
        }
        const outcome = importData(
          importer,
          { files, seeds, out },
          { source, retrieved },
          await loadVocabulary(),
          (done, total) => {
            line.show(`importing ${done}/${total}`);
          },
        );
        line.clear();
        const { imported, changed, paths, entities, claims } = outcome;
        const counts = countsOf(imported);
        if (json) {
          const told = imported.accounts.filter(
            ({ outcome: of, suspicions }) => of !== 'imported' || suspicions.length > 0,
          );
          const { remarks } = imported;
          console.log(
            JSON.stringify({
              name: outcome.name,
              ...counts,
              changed,
              entities,
              claims,
              files: paths,
              remarks,
              accounts: told,
            }),
          );
          return;
        }
        for (const text of reportLines(imported)) console.error(text);
        console.log(`${outcome.name}: ${describeCounts(counts)}`);
        console.log(`with the seeds: ${entities} entities, ${claims} claims: no faults`);
        console.log(changed ? `written: ${paths.join(', ')}` : 'nothing has changed');
      } catch (error) {
        line.clear();
        printFaults(error, 'nothing was written');
        process.exitCode = 1;
      }
    });
};

export { importCommand as import };
