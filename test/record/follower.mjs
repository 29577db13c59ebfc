// Follows a record until one version is there, and dies after a step if one is named: node follower.mjs <address> <data> [step]
import 'reflect-metadata';
import { loadVocabulary } from '../../dist/catalogue/vocabulary.js';
import { Follower } from '../../dist/record/follower.js';
import { readServers } from '../../dist/record/server-list.js';
import { DatasetFolder } from '../../dist/storage/dataset-folder.js';

const [address, data, last] = process.argv.slice(2);
const follower = new Follower(readServers(address), new DatasetFolder(data), await loadVocabulary(), {
  onState: ({ phase }) => phase === 'following' && follower.stop(),
  log: (line) => console.error(line),
  onStep: (step) => step === last && process.kill(process.pid, 'SIGKILL'),
});
await follower.run();
