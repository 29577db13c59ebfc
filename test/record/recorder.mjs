// Publishes a folder's dataset into a record, and dies after a step if one is named: node recorder.mjs <data> <address> [step]
import 'reflect-metadata';
import { loadVocabulary } from '../../dist/catalogue/vocabulary.js';
import { connectToPrimary } from '../../dist/record/connect.js';
import { publishDataset } from '../../dist/record/publish-dataset.js';
import { readServers } from '../../dist/record/server-list.js';
import { DatasetFolder } from '../../dist/storage/dataset-folder.js';

const [data, address, last] = process.argv.slice(2);
const client = await connectToPrimary(readServers(address));
await publishDataset(client, new DatasetFolder(data), await loadVocabulary(), (step) => {
  process.stdout.write(`${step}\n`);
  if (step === last) process.kill(process.pid, 'SIGKILL');
});
await client.end();
