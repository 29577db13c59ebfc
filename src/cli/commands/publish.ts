import type { Command } from 'commander';
import type { Client } from 'pg';
import { loadVocabulary } from '../../catalogue/vocabulary.js';
import { connectToPrimary, hangUp } from '../../record/connect.js';
import { declareRestored } from '../../record/declare-restored.js';
import { requireMigrated } from '../../record/migrate-record.js';
import { prune } from '../../record/prune.js';
import { publishDataset, publishVersion } from '../../record/publish-dataset.js';
import { PUBLISH_STEPS, type PublishStep } from '../../record/publish-steps.js';
import { asRecordError } from '../../record/record-error-of.js';
import { historyOf } from '../../record/versions.js';
import { DatasetFolder } from '../../storage/dataset-folder.js';
import { ProgressLine } from '../progress.js';
import { historyOutcome, type Outcome, pruneOutcome, publishedOutcome, restoredOutcome } from '../publish-outcome.js';
import { graceOption, publishTo, readRecord } from '../record-settings.js';
import { DATA, keepOption } from '../settings.js';
import { UserError } from '../user-error.js';

interface Options {
  readonly to: string;
  readonly data: string;
  readonly version?: string;
  readonly history: boolean;
  readonly prune: boolean;
  readonly restored: boolean;
  readonly keep: number;
  readonly grace: number;
  readonly json: boolean;
}

const DAY_SECONDS = 86_400;

export const publish = (program: Command): void => {
  program
    .command('publish')
    .description('Write the current dataset into a record that many nodes serve, and make it current there')
    .addOption(publishTo())
    .option('--data <folder>', 'folder of the built datasets', DATA)
    .option(
      '--version <name>',
      'make a version current that is in the record already, such as the last good one, by the name that --history shows',
    )
    .option('--history', 'list what was published, the latest first', false)
    .option('--prune', 'take away the rows of versions that are of no use any more', false)
    .option(
      '--restored',
      'say that the record was restored from a back-up, so that nodes follow what it holds now',
      false,
    )
    .addOption(keepOption())
    .addOption(graceOption())
    .option('--json', 'print what was done as JSON', false)
    .action(async (options: Options) => {
      const { version, history, prune: isPruning, restored } = options;
      if ([version !== undefined, history, isPruning, restored].filter(Boolean).length > 1) {
        throw new UserError('found several of --version, --history, --prune and --restored, expected one of them');
      }
      let client: Client | undefined;
      try {
        client = await connectToPrimary(readRecord(options.to));
        const { json, lines } = await outcome(client, options);
        console.log(options.json ? JSON.stringify(json, undefined, 2) : lines.join('\n'));
      } catch (error) {
        throw asRecordError(error);
      } finally {
        if (client) hangUp(client);
      }
    });
};

async function outcome(client: Client, { data, version, keep, grace, ...asked }: Options): Promise<Outcome> {
  if (asked.history || asked.prune) {
    await requireMigrated(client);
    if (asked.history) return historyOutcome(await historyOf(client));
    return pruneOutcome(await prune(client, { keep, grace: grace * DAY_SECONDS }));
  }
  if (asked.restored) return restoredOutcome(await declareRestored(client));
  const vocabulary = await loadVocabulary();
  if (version !== undefined) return publishedOutcome(await publishVersion(client, version, vocabulary));
  const line = new ProgressLine();
  const done = (step: PublishStep) => {
    line.show(`publishing ${PUBLISH_STEPS.indexOf(step) + 1}/${PUBLISH_STEPS.length}: ${step}`);
  };
  try {
    return publishedOutcome(await publishDataset(client, new DatasetFolder(data), vocabulary, done));
  } finally {
    line.clear();
  }
}
