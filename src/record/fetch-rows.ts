import type { Client } from 'pg';
import type { Vocabulary } from '../domain/vocabulary.js';
import { DraftDataset } from '../storage/draft-dataset.js';
import type { DownloadStep } from './download-steps.js';
import { readRows } from './read-rows.js';
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
    await readRows(client, wanted, vocabulary, {
      table: ({ name, columns }) => {
        const writer = draft.writer(
          name,
          columns.map((column) => column.name),
        );
        return { take: (row) => writer.write(row), end: () => writer.end() };
      },
      part: done,
    });
    draft.finish({ id: dataset, today });
    draft.addFigures(vocabulary);
  } finally {
    draft.close();
  }
}
