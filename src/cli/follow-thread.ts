import { parentPort, workerData } from 'node:worker_threads';
import { loadVocabulary } from '../catalogue/vocabulary.js';
import { Follower } from '../record/follower.js';
import { DatasetFolder } from '../storage/dataset-folder.js';
import type { FollowerOrder, FollowerWord } from './followed-source.js';

/** Follows a record in a thread of its own, so that no request waits while a version comes in. */
const { servers, data, keep } = workerData as FollowerOrder;
const tell = (word: FollowerWord): void => parentPort?.postMessage(word);

const follower = new Follower(servers, new DatasetFolder(data, keep), await loadVocabulary(), {
  onState: (state) => tell({ state }),
  log: (line, level) => tell({ line, level }),
});
parentPort?.once('message', () => follower.stop());
await follower.run();
process.exit(0);
