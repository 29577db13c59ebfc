// Mercurius 16 with its JIT: node mercurius.mjs <dataset.sqlite> [--in-memory] [--without-limits]
import { readFileSync } from 'node:fs';
import Fastify from 'fastify';
import mercurius from 'mercurius';
import { GraphReader } from '../data/graph-reader.mjs';
import { MemoryReader } from '../data/memory-reader.mjs';
import '../listen.mjs';
import { holdCost, LIMITS } from './limits.mjs';
import { resolversOver } from './resolvers.mjs';

const [file, ...words] = process.argv.slice(2);
const isLimited = !words.includes('--without-limits');
const Reader = words.includes('--in-memory') ? MemoryReader : GraphReader;

const app = Fastify();
await app.register(mercurius, {
  schema: readFileSync(new URL('schema.graphql', import.meta.url), 'utf8'),
  resolvers: resolversOver(new Reader(file)),
  jit: 1,
  ...(isLimited && LIMITS),
});
if (isLimited) app.graphql.addHook('preExecution', holdCost);
await app.listen({ port: 0, host: '127.0.0.1' });
console.log(`listening on ${app.server.address().port}`);
