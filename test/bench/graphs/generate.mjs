// Publishes a generated graph as a dataset: node test/bench/graphs/generate.mjs --claims <number> --out <data folder>
// Then: node dist/main.js serve --no-build --data <data folder>
import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { loadVocabulary } from '../../../dist/catalogue/vocabulary.js';
import { DatasetFolder } from '../../../dist/storage/dataset-folder.js';
import { generatedGraph } from './graph.mjs';

const { values } = parseArgs({ options: { claims: { type: 'string' }, out: { type: 'string' } } });
const claims = Number(values.claims);
if (!Number.isSafeInteger(claims) || claims < 1 || !values.out) {
  console.error('expected --claims <number> and --out <data folder>');
  process.exit(1);
}

const started = performance.now();

const graph = generatedGraph(claims);
const step = (name, done, total) => console.error(`${elapsed()} s  ${done}/${total} ${name}`);
const manifest = new DatasetFolder(values.out).publish(graph, await loadVocabulary(), new Date(), step);
console.log(
  JSON.stringify({ ...manifest, seconds: elapsed(), peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1000) }),
);

function elapsed() {
  return ((performance.now() - started) / 1000).toFixed(1);
}
