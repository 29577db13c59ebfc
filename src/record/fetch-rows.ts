import type { Client } from 'pg';
import type { Vocabulary } from '../domain/vocabulary.js';
import { DraftDataset } from '../storage/draft-dataset.js';
import { unheard } from './connect.js';
import type { DownloadStep } from './download-steps.js';
import { type RowVisit, readRows } from './read-rows.js';
import { inSnapshot } from './transaction.js';
import type { Current } from './versions.js';

/**
 * Writes the file of a version from its rows, for software that is not the publisher's. Figures are worked out anew.
 * @throws RecordError if the rows are not what was published
 */
export async function fetchRows(
  client: Client,
  wanted: Current,
  file: string,
  vocabulary: Vocabulary,
  done: (step: DownloadStep) => void,
): Promise<void> {
  const { dataset, today } = wanted;
  const draft = new DraftDataset(file);
  try {
    const visit: RowVisit = {
      table: ({ name, columns }) => {
        const names = columns.map((column) => column.name);
        const writer = draft.writer(name, names);
        return { take: (row) => writer.write(row), end: () => writer.end() };
      },
      part: done,
    };
    // Servers end transactions in which nothing is asked for long, as while indexes and figures are worked out.
    await inSnapshot(client, () => readRows(client, wanted, vocabulary, visit));
    unheard(client, () => {
      draft.finish({ id: dataset, today });
      draft.addFigures(vocabulary);
    });
  } finally {
    draft.close();
  }
}
