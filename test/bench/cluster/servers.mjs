// The PostgreSQL servers of the bench: a primary, and two standbys of which one has every commit.
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { PostgresCluster } from '../../record/postgres.mjs';

/** Servers that are thrown away, and how they are asked. */
export class Servers {
  #cluster = new PostgresCluster();
  all = [];

  async start() {
    const primary = await this.#cluster.primary();
    const standbys = [
      await this.#cluster.standby('standby_a', primary),
      await this.#cluster.standby('standby_b', primary),
    ];
    this.all = [primary, ...standbys];
    this.#cluster.rewire();
    // A commit waits until one of the standbys has it too, so that none is lost with the primary.
    await this.ask(primary, "ALTER SYSTEM SET synchronous_standby_names = 'ANY 1 (standby_a, standby_b)'");
    await this.ask(primary, 'SELECT pg_reload_conf()');
  }

  /** The processes that the others of a server come from. */
  get pids() {
    return this.all.flatMap(({ pid }) => pid ?? []);
  }

  /** An address of all of them, which begins with one. */
  address(first = 0) {
    const [own, ...others] = [...this.all.slice(first), ...this.all.slice(0, first)];
    return own.address('postgres', others);
  }

  /** The one that can be written to. */
  async writable() {
    for (const server of this.all) {
      const rows = await this.ask(server, 'SELECT pg_is_in_recovery() AS follows').catch(() => [{ follows: true }]);
      if (!rows[0].follows) return server;
    }
    throw new Error('no server can be written to');
  }

  async ask(server, text) {
    const client = new pg.Client({ connectionString: server.address() });
    await client.connect();
    const { rows } = await client.query(text).finally(() => client.end());
    return rows;
  }

  /** Kills the primary as a machine that is gone. */
  killPrimary() {
    this.all[0].kill();
  }

  /** Lets the standby that knows most take the place of the primary. @returns its name */
  async promote() {
    const known = await Promise.all(
      this.all.slice(1).map(async (server) => {
        const lsn = "SELECT pg_wal_lsn_diff(pg_last_wal_receive_lsn(), '0/0')::float8 AS lsn";
        return { server, lsn: (await this.ask(server, lsn))[0].lsn };
      }),
    );
    const [{ server }] = known.toSorted((a, b) => b.lsn - a.lsn);
    server.promote();
    await pause(1000);
    return server.name;
  }

  remove() {
    this.#cluster.remove();
  }
}
