// Apollo Server 5 with type-graphql and drizzle, as their documentation shows them:
// node server.js <dataset.sqlite> [--dataloader]
import 'reflect-metadata';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import Database from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { buildSchema } from 'type-graphql';
import '../listen.mjs';
import { GraphQueries } from './graph-queries.js';
import { batchedReads, plainReads } from './reads.js';
import { BenchmarkResultResolver, CompanyResolver, type Context, FigureResolver, SystemResolver } from './resolvers.js';
import { QueryResolver, ViewResolver } from './root-resolvers.js';

const [file, ...words] = process.argv.slice(2);
const queries = new GraphQueries(drizzle(new Database(file, { readonly: true, fileMustExist: true })));
const readsOf = words.includes('--dataloader') ? batchedReads : plainReads;

const schema = await buildSchema({
  resolvers: [QueryResolver, ViewResolver, CompanyResolver, SystemResolver, BenchmarkResultResolver, FigureResolver],
  validate: false,
});
const { url } = await startStandaloneServer(new ApolloServer<Context>({ schema }), {
  listen: { port: 0, host: '127.0.0.1' },
  context: async () => ({ queries, reads: readsOf(queries) }),
});
console.log(`listening on ${new URL(url).port}`);
