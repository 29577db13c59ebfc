// PostGraphile 5 as its documentation shows it: node server.mjs <folder of the socket>; needs Node 22.
import { createServer } from 'node:http';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { listen } from '../listen.mjs';

const connectionString = `postgres://postgres@localhost/postgres?host=${encodeURIComponent(process.argv[2])}`;
const server = createServer();
const api = postgraphile({
  extends: [PostGraphileAmberPreset],
  pgServices: [makePgService({ connectionString, schemas: ['public'] })],
  grafserv: { watch: false },
});
await api.createServ(grafserv).addTo(server);
listen(server);
