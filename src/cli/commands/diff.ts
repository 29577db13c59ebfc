import { type Command, Option } from 'commander';
import { loadVocabulary } from '../../catalogue/vocabulary.js';
import { changesBetween } from '../../domain/changes.js';
import { diffMarkdown } from '../../report/diff-markdown.js';
import { type DiffReport, diffReport, isEmpty } from '../../report/diff-report.js';
import { diffText } from '../../report/diff-text.js';
import { SeedError } from '../../seed/fault.js';
import { printFaults } from '../build-dataset.js';
import { viewOfSide } from '../diff-side.js';
import { ProgressLine } from '../progress.js';
import { DATA } from '../settings.js';

const FORMATS: Readonly<Record<string, (report: DiffReport) => string>> = {
  text: diffText,
  markdown: diffMarkdown,
  json: (report) => `${JSON.stringify(report, undefined, 2)}\n`,
};

/** Exit codes as those of diff(1). See https://pubs.opengroup.org/onlinepubs/9799919799/utilities/diff.html */
const SAME = 0;
const DIFFERENT = 1;
const TROUBLE = 2;

interface Options {
  readonly data: string;
  readonly format: string;
  readonly json: boolean;
}

export const diff = (program: Command): void => {
  program
    .command('diff')
    .description('Show which claims, figures and findings differ between two sets of seeds or datasets')
    .argument('<old>', 'a folder of seeds, the .sqlite file of a dataset, or the beginning of the id of a kept one')
    .argument('<new>', 'the same, for what it is compared with')
    .option('--data <folder>', 'folder of the built datasets', DATA)
    .addOption(new Option('--format <format>', 'form of the report').choices(Object.keys(FORMATS)).default('text'))
    .option('--json', 'the same as --format json', false)
    .addHelpText('after', '\nExit code 0: nothing differs; 1: something does; 2: trouble.')
    .exitOverride(({ exitCode }) => process.exit(exitCode === SAME ? SAME : TROUBLE))
    .action(async (before: string, after: string, options: Options) => {
      try {
        const report = await reportOn(before, after, options.data);
        process.stdout.write((FORMATS[options.json ? 'json' : options.format] ?? diffText)(report));
        process.exitCode = isEmpty(report) ? SAME : DIFFERENT;
      } catch (error) {
        tellTrouble(error);
        process.exitCode = TROUBLE;
      }
    });
};

async function reportOn(before: string, after: string, data: string): Promise<DiffReport> {
  const vocabulary = await loadVocabulary();
  const line = new ProgressLine();
  try {
    const [old, now] = [before, after].map((side) =>
      viewOfSide(side, data, vocabulary, (done, total) => line.show(`reading ${side} ${done}/${total}`)),
    ) as [ReturnType<typeof viewOfSide>, ReturnType<typeof viewOfSide>];
    return diffReport(changesBetween(old, now), { before, after }, (what) => line.show(what));
  } finally {
    line.clear();
  }
}

/** A fault of ours goes on its way; what the user can mend is told as the program tells it. */
function tellTrouble(error: unknown): void {
  if (error instanceof SeedError) printFaults(error, 'nothing was compared');
  else if (error instanceof Error && 'code' in error) console.error(`chipgraph: ${error.message}`);
  else console.error(error);
}
