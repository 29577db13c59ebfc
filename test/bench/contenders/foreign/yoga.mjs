// GraphQL Yoga 5 as its documentation shows it, over better-sqlite3: node yoga.mjs <dataset.sqlite>
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createSchema, createYoga } from 'graphql-yoga';
import { GraphReader } from '../data/graph-reader.mjs';
import { listen } from '../listen.mjs';
import { resolversOver } from './resolvers.mjs';

const typeDefs = readFileSync(new URL('schema.graphql', import.meta.url), 'utf8');
const schema = createSchema({ typeDefs, resolvers: resolversOver(new GraphReader(process.argv[2])) });
listen(createServer(createYoga({ schema })));
