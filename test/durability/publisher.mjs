// Publishes seeds into a folder, and dies after a step if one is named: node publisher.mjs <seeds> <data> [step]
// Prints "begun" before it writes, and every step that is done.
import 'reflect-metadata';
import { loadVocabulary } from '../../dist/catalogue/vocabulary.js';
import { readSeeds } from '../../dist/seed/read-seeds.js';
import { DatasetFolder } from '../../dist/storage/dataset-folder.js';

const [seeds, data, last] = process.argv.slice(2);
const vocabulary = await loadVocabulary();
const graph = readSeeds(seeds, vocabulary);
process.stdout.write('begun\n');
new DatasetFolder(data).publish(graph, vocabulary, new Date(), (step) => {
  process.stdout.write(`${step}\n`);
  if (step === last) process.kill(process.pid, 'SIGKILL');
});
