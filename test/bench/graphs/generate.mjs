// A generated graph, as a dataset: node test/bench/graphs/generate.mjs --claims <number> --out <data folder>
// Then: node dist/main.js serve --no-build --data <data folder>
// The same graph as seeds: node test/bench/graphs/generate.mjs --claims <number> --seeds <folder>
import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { loadVocabulary } from '../../../dist/catalogue/vocabulary.js';
import { DatasetFolder } from '../../../dist/storage/dataset-folder.js';
import { generatedGraph } from './graph.mjs';
import { writeSeeds } from './write-seeds.mjs';

const string = { type: 'string' };
const { values } = parseArgs({ options: { claims: string, out: string, seeds: string } });
const claims = Number(values.claims);
if (!Number.isSafeInteger(claims) || claims < 1 || !(values.out ?? values.seeds)) {
  console.error('expected --claims <number>, and --out <data folder> or --seeds <folder>');
  process.exit(1);
}

const started = performance.now();
if (values.seeds) writeSeeds(generatedGraph(claims), values.seeds);
if (values.out) {
  const step = (name, done, total) => console.error(`${elapsed()} s  ${done}/${total} ${name}`);
  const manifest = new DatasetFolder(values.out).publish(
    generatedGraph(claims),
    await loadVocabulary(),
    new Date(),
    step,
  );
  const peakMegabytes = Math.round(process.resourceUsage().maxRSS / 1000);
  console.log(JSON.stringify({ ...manifest, seconds: elapsed(), peakMegabytes }));
}

function elapsed() {
  return ((performance.now() - started) / 1000).toFixed(1);
}
