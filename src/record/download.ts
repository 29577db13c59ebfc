import type { Client } from 'pg';
import type { Vocabulary } from '../domain/vocabulary.js';
import { adoptDraft, dropDraft, newNames } from '../storage/adopt-dataset.js';
import { type DatasetFolder, unwritten } from '../storage/dataset-folder.js';
import type { Manifest } from '../storage/dataset-record.js';
import { formatId } from '../storage/format-id.js';
import { softwareDigest } from '../storage/software-digest.js';
import type { DownloadStep } from './download-steps.js';
import { fetchRows } from './fetch-rows.js';
import { fetchReadModel } from './read-model.js';
import { inSnapshot } from './transaction.js';
import type { Current } from './versions.js';

/**
 * Takes a version of the record in as a dataset of a folder, and makes it the current one there; until the manifest is
 * renamed the old one stays. The publisher's very software takes the file that was published, and compares its sha256;
 * other software, which may work figures out otherwise, makes a file from the rows, and compares the hash of the content.
 * After an error the connection may be in the middle of a table: it is of no more use.
 * @throws RecordError or DatasetError if what came in is not what was published, DatasetError if it cannot be written
 */
export async function download(
  client: Client,
  wanted: Current,
  folder: DatasetFolder,
  vocabulary: Vocabulary,
  done: (step: DownloadStep) => void,
): Promise<Manifest> {
  const { dataset, today, entities, claims, sources, built } = wanted;
  const format = formatId(vocabulary);
  const isSame = wanted.format === format && wanted.software === softwareDigest();
  const names = newNames(folder, dataset, new Date());
  const facts = { dataset, format, today, entities, claims, sources, built: built.toISOString() };
  try {
    done('begin');
    if (isSame) await inSnapshot(client, () => fetchReadModel(client, wanted.version, names.draft));
    else await fetchRows(client, wanted, names.draft, vocabulary, done);
    done('draft');
    return adoptDraft(folder, names, isSame ? { ...facts, sha256: wanted.sha256 } : facts, done);
  } catch (error) {
    dropDraft(names.draft);
    throw unwritten(error, folder.path);
  }
}
