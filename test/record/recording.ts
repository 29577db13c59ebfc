import { type ChildProcess, spawn } from 'node:child_process';
import pg from 'pg';
import { describe } from 'vitest';
import { connectToPrimary } from '../../src/record/connect.js';
import { type Published, publishDataset } from '../../src/record/publish-dataset.js';
import { readServers } from '../../src/record/server-list.js';
import { readSeeds } from '../../src/seed/read-seeds.js';
import { chipgraph, type Outcome } from '../cli/chipgraph.js';
import { Publishing } from '../durability/publishing.js';
import { vocabulary } from '../shipped.js';
import { findPostgres, PostgresCluster, type PostgresServer } from './postgres.mjs';

const isInstalled = findPostgres() !== undefined;
if (!isInstalled)
  console.log('PostgreSQL is not installed: tests of the record are skipped; apt-get install postgresql');

/** Tests that need PostgreSQL; skipped, and said to be, where it is not installed. */
export const describeRecord = isInstalled ? describe : describe.skip;

/** Survives that a server is killed, but not that the machine loses power; then tests need not wait for disks. */
export const QUICK = { fsync: 'off' };

/** A record that is thrown away, and datasets to publish into it. */
export class Recording extends Publishing {
  readonly cluster = new PostgresCluster();
  private readonly clients: pg.Client[] = [];
  primary!: PostgresServer;

  async begin(settings: Readonly<Record<string, string | number>> = {}): Promise<this> {
    this.primary = await this.cluster.primary({ ...QUICK, ...settings });
    return this;
  }

  get address(): string {
    return this.primary.address();
  }

  /** Publishes the dataset in which every system draws so much power, by the program. */
  async record(kilowatt: number): Promise<Outcome> {
    await this.publish(kilowatt);
    return this.chipgraph('--data', this.data);
  }

  /** The same within this process, which takes less time. */
  async put(kilowatt: number): Promise<Published> {
    this.build(kilowatt);
    const client = await connectToPrimary(readServers(this.address));
    try {
      return await publishDataset(client, this.folder, vocabulary, () => {});
    } finally {
      await client.end();
    }
  }

  /** Makes that dataset the current one of the folder, within this process. */
  build(kilowatt: number): void {
    const graph = readSeeds(this.seeds(kilowatt), vocabulary);
    if (!this.folder.holds(graph, vocabulary)) this.folder.publish(graph, vocabulary, new Date(), () => {});
  }

  chipgraph(...args: readonly string[]): Outcome {
    return chipgraph(['publish', '--to', this.address, ...args]);
  }

  /** A process that publishes a folder's dataset into the record, and dies after a step if one is named. */
  recorder(data: string, step?: string): ChildProcess {
    const args = ['test/record/recorder.mjs', data, this.address, ...(step ? [step] : [])];
    return spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  }

  /** A connection to the primary; closed with the record. */
  async client(): Promise<pg.Client> {
    const client = new pg.Client({ connectionString: this.address });
    client.on('error', () => {});
    await client.connect();
    this.clients.push(client);
    return client;
  }

  /** Asks one server something as its owner. */
  async query(server: PostgresServer, text: string): Promise<unknown> {
    const client = new pg.Client({ connectionString: server.address() });
    await client.connect();
    return client.query(text).finally(() => client.end());
  }

  async end(): Promise<void> {
    await Promise.all(this.clients.map((client) => client.end().catch(() => {})));
    this.cluster.remove();
    this.remove();
  }
}
