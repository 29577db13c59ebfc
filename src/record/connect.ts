import { Socket } from 'node:net';
import { DrizzleQueryError } from 'drizzle-orm';
import pg from 'pg';
import { RecordError } from './record-error.js';
import { type RecordServer, withoutLogin } from './server-list.js';

/** How long a server may take to let someone in. */
const CONNECT_MILLISECONDS = 3000;
/** Silence after which a server that is followed is taken for gone. */
export const PATIENCE_MILLISECONDS = 20_000;
/** Silence after which either end asks whether the other is there; it is taken for gone some ten seconds later. */
const KEEP_ALIVE_SECONDS = 10;

/** How long who publishes waits, in milliseconds. */
export interface PublishingLimits {
  /** For what another holds: a publisher that writes the same, one that prunes, a reader where tables are changed. */
  readonly lock: number;
  /** For any word of a server that is at work, as when it takes the rows of a version away or waits for a standby. */
  readonly silence: number;
}

const PUBLISHING: PublishingLimits = { lock: 120_000, silence: 300_000 };

/** The sockets of connections, to break them off. */
const sockets = new WeakMap<pg.Client, Socket>();

/** What the server, and what stands between, says where nobody can log in. */
const REFUSALS = /^(28|3D000|42501)/;

/**
 * Opens a connection to one server.
 * @param patience milliseconds of silence after which the connection is taken for broken; 0 for any
 * @throws RecordError that names the server and says what it said
 */
export async function connect({ address, shown }: RecordServer, patience = 0): Promise<pg.Client> {
  const socket = patientSocket(patience);
  const client = new pg.Client({
    connectionString: address,
    application_name: 'chipgraph',
    connectionTimeoutMillis: CONNECT_MILLISECONDS,
    keepAlive: true,
    keepAliveInitialDelayMillis: KEEP_ALIVE_SECONDS * 1000,
    stream: () => socket,
  });
  // A connection that breaks fails its query, which is where it is told; without a listener it would end the program.
  client.on('error', () => {});
  sockets.set(client, socket);
  try {
    await client.connect();
    return client;
  } catch (error) {
    const said = sayingOf(error);
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    hangUp(client);
    if (REFUSALS.test(code)) throw new RecordError(`the record at ${shown} lets nobody in: ${said}`, 'refused');
    throw new RecordError(`the record at ${shown} cannot be reached: ${said}`, 'unreachable');
  }
}

/** Does what asks nothing of a server, for however long it takes: that it is silent meanwhile says nothing of it. */
export function unheard(client: pg.Client, work: () => void): void {
  const socket = sockets.get(client);
  const patience = socket?.timeout ?? 0;
  socket?.setTimeout(0);
  work();
  socket?.setTimeout(patience);
}

/** Ends a connection without a word: it may be in the middle of a table, where nothing can be said. */
export function hangUp(client: pg.Client): void {
  sockets.get(client)?.destroy();
}

/**
 * Opens a connection to the first server that can be written to. Neither who publishes nor what it holds waits for ever
 * for one that has vanished.
 * @throws RecordError that says of every server why not
 */
export async function connectToPrimary(
  servers: readonly RecordServer[],
  limits: PublishingLimits = PUBLISHING,
): Promise<pg.Client> {
  const reasons: RecordError[] = [];
  for (const server of servers) {
    try {
      return await askedPrimary(server, limits);
    } catch (error) {
      if (!(error instanceof RecordError)) throw error;
      reasons.push(error);
    }
  }
  const [first] = reasons;
  throw new RecordError(reasons.map(({ message }) => message).join('; '), first?.fault ?? 'unreachable');
}

/** @throws RecordError if the server cannot be written to, or breaks off while it is asked */
async function askedPrimary(server: RecordServer, { lock, silence }: PublishingLimits): Promise<pg.Client> {
  const client = await connect(server, silence);
  try {
    if (await isReplica(client)) {
      throw new RecordError(`the record at ${server.shown} is a replica and takes nothing`, 'read-only');
    }
    await client.query(`SET lock_timeout = ${lock}; SET tcp_keepalives_idle = ${KEEP_ALIVE_SECONDS};
      SET tcp_keepalives_interval = 1; SET tcp_keepalives_count = 10`);
    return client;
  } catch (error) {
    hangUp(client);
    if (error instanceof RecordError) throw error;
    throw new RecordError(`the record at ${server.shown} broke off: ${sayingOf(error)}`, 'unreachable');
  }
}

/** Whether a server follows another one, and takes nothing. */
export async function isReplica(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ follows: boolean }>('SELECT pg_is_in_recovery() AS follows');
  return rows[0]?.follows === true;
}

/** What a server or the system said, where drizzle has put its query around it. */
export const underlying = (error: unknown): unknown =>
  error instanceof DrizzleQueryError && error.cause ? error.cause : error;

/** What an error says, in one line and without a password; of one that stands for several, what each says. */
export function sayingOf(error: unknown): string {
  const found = underlying(error);
  const all = found instanceof AggregateError ? found.errors : [found];
  const said = all.map((one) => (one instanceof Error ? one.message : String(one))).join(', ');
  return withoutLogin(said.replaceAll(/\s+/g, ' '));
}

/** A socket that breaks by itself where nothing comes for a while, as when a machine vanishes without a word. */
function patientSocket(milliseconds: number): Socket {
  const socket = new Socket();
  const give = () => socket.destroy(new Error(`nothing came for ${milliseconds / 1000} s`));
  if (milliseconds > 0) socket.setTimeout(milliseconds, give);
  return socket;
}
