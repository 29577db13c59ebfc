import pg from 'pg';
import { RecordError } from './record-error.js';
import { type RecordServer, withoutLogin } from './server-list.js';

/** How long a server may take to let someone in. */
const CONNECT_MILLISECONDS = 3000;
/** Distances after which TCP asks whether the other side is still there. */
const KEEP_ALIVE_MILLISECONDS = 5000;

/** What the server, and what stands between, says where nobody can log in. */
const REFUSALS = /^(28|3D000|42501)/;

/** Opens a connection to one server. @throws RecordError that names the server and says what it said */
export async function connect({ address, shown }: RecordServer): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString: address,
    application_name: 'chipgraph',
    connectionTimeoutMillis: CONNECT_MILLISECONDS,
    keepAlive: true,
    keepAliveInitialDelayMillis: KEEP_ALIVE_MILLISECONDS,
  });
  // A connection that breaks fails its query, which is where it is told; without a listener it would end the program.
  client.on('error', () => {});
  try {
    await client.connect();
    return client;
  } catch (error) {
    const said = sayingOf(error);
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    void client.end().catch(() => {});
    if (REFUSALS.test(code)) throw new RecordError(`the record at ${shown} lets nobody in: ${said}`, 'refused');
    throw new RecordError(`the record at ${shown} cannot be reached: ${said}`, 'unreachable');
  }
}

/**
 * Opens a connection to the first server that can be written to.
 * @throws RecordError that says of every server why not
 */
export async function connectToPrimary(servers: readonly RecordServer[]): Promise<pg.Client> {
  const reasons: RecordError[] = [];
  for (const server of servers) {
    try {
      const client = await connect(server);
      const { rows } = await client.query<{ follows: boolean }>('SELECT pg_is_in_recovery() AS follows');
      if (!rows[0]?.follows) return client;
      await client.end();
      reasons.push(new RecordError(`the record at ${server.shown} is a replica and takes nothing`, 'read-only'));
    } catch (error) {
      if (!(error instanceof RecordError)) throw error;
      reasons.push(error);
    }
  }
  const [first] = reasons;
  throw new RecordError(reasons.map(({ message }) => message).join('; '), first?.fault ?? 'unreachable');
}

/** What an error says, in one line and without a password; of one that stands for several, what each says. */
export function sayingOf(error: unknown): string {
  const all = error instanceof AggregateError ? error.errors : [error];
  const said = all.map((one) => (one instanceof Error ? one.message : String(one))).join(', ');
  return withoutLogin(said.replaceAll(/\s+/g, ' '));
}
