import { type Command, Option } from 'commander';
import { loadVocabulary } from '../../catalogue/vocabulary.js';
import { didYouMean } from '../../domain/did-you-mean.js';
import { View } from '../../domain/view.js';
import { AUDIT_FORMATS } from '../../report/audit-formats.js';
import { auditReport } from '../../report/audit-report.js';
import { DatasetFolder } from '../../storage/dataset-folder.js';
import { DATA } from '../settings.js';
import { UserError } from '../user-error.js';

interface Options {
  readonly data: string;
  readonly format: keyof typeof AUDIT_FORMATS;
  readonly json: boolean;
}

export const audit = (program: Command): void => {
  program
    .command('audit')
    .description('Judge every claim of a source: refuted, contradicted, in question, stale, confirmed or unconfirmed')
    .argument('<source>', 'id of the source')
    .option('--data <folder>', 'folder of the built datasets', DATA)
    .addOption(
      new Option('--format <format>', 'form of the report').choices(Object.keys(AUDIT_FORMATS)).default('markdown'),
    )
    .option('--json', 'the same as --format json', false)
    .action(async (source: string, { data, format, json }: Options) => {
      const vocabulary = await loadVocabulary();
      const { store } = new DatasetFolder(data).open(vocabulary);
      try {
        const kind = store.entity(source)?.kind;
        if (kind !== 'source') {
          const problem =
            kind === undefined ? `there is no source "${source}"` : `"${source}" is a ${kind}, expected a source`;
          throw new UserError(`${problem}${didYouMean(source, store.ids('source'))}`);
        }
        const report = auditReport(new View(store, vocabulary), source);
        process.stdout.write(AUDIT_FORMATS[json ? 'json' : format].write(report));
      } finally {
        store.close();
      }
    });
};
