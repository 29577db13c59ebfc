import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from 'pg';
import type { Vocabulary } from '../domain/vocabulary.js';
import { DatasetError } from '../storage/dataset-error.js';
import type { DatasetFolder } from '../storage/dataset-folder.js';
import { CHANNEL } from './add-publication.js';
import { CatchUp, NotTaken } from './catch-up.js';
import { connect, hangUp, isReplica, PATIENCE_MILLISECONDS, sayingOf } from './connect.js';
import type { DownloadStep } from './download-steps.js';
import { requireMigrated } from './migrate-record.js';
import { RecordError } from './record-error.js';
import { serverAhead } from './server-ahead.js';
import type { RecordServer } from './server-list.js';
import { type FollowerWatch, SourceTeller } from './source-teller.js';

/** How often the record is looked at, whether or not it tells of publications by itself. */
const LOOK_MILLISECONDS = 500;
/** How often another server is asked whether it knows more, as when a replica has stopped to replay. */
const ASK_AROUND_MILLISECONDS = 10_000;
/** The shortest and the longest wait before what failed is tried again. */
const [LEAST_WAIT, LONGEST_WAIT] = [250, 15_000];

/**
 * Keeps a folder of datasets at the current version of a record, from whichever of its servers answers. What the folder
 * holds is served meanwhile, and stays where nothing better comes.
 */
export class Follower {
  private readonly teller: SourceTeller;
  private readonly catchUp: CatchUp;
  private readonly ending = new AbortController();
  /** Ends the wait for the next look. */
  private wake: () => void = () => {};
  /** Which server is followed. */
  private at = 0;
  private failedInARow = 0;

  constructor(
    private readonly servers: readonly [RecordServer, ...RecordServer[]],
    folder: DatasetFolder,
    vocabulary: Vocabulary,
    watch: FollowerWatch & { readonly onStep?: (step: DownloadStep) => void },
  ) {
    this.teller = new SourceTeller(watch);
    this.catchUp = new CatchUp(folder, vocabulary, this.teller, (step) => watch.onStep?.(step));
  }

  /** Follows until it is stopped. */
  async run(): Promise<void> {
    while (!this.ending.signal.aborted) {
      const server = this.servers[this.at % this.servers.length] as RecordServer;
      try {
        await this.session(server);
      } catch (error) {
        this.fail(server, error);
      }
      if (this.failedInARow >= this.servers.length) await this.rest();
    }
  }

  stop(): void {
    this.ending.abort();
    this.wake();
  }

  /** Follows one server, for as long as it answers and none is known to know more. */
  private async session(server: RecordServer): Promise<void> {
    const client = await connect(server, PATIENCE_MILLISECONDS);
    let asked = performance.now();
    try {
      await requireMigrated(client);
      await this.listen(client);
      while (!this.ending.signal.aborted) {
        await this.catchUp.look(client, server);
        this.failedInARow = 0;
        if (performance.now() - asked > ASK_AROUND_MILLISECONDS) {
          asked = performance.now();
          const ahead = await serverAhead(this.servers, server, this.catchUp.own);
          if (ahead) {
            this.teller.log(`the record at ${server.shown} lags; ${ahead.shown} is followed now`, 'warn');
            this.at = this.servers.indexOf(ahead);
            return;
          }
        }
        await this.untilNextLook();
      }
    } finally {
      hangUp(client);
    }
  }

  /** A replica is told of nothing, and is looked at only. */
  private async listen(client: Client): Promise<void> {
    if (await isReplica(client)) return;
    client.on('notification', () => this.wake());
    await client.query(`LISTEN ${CHANNEL}`);
  }

  private fail(server: RecordServer, error: unknown): void {
    this.failedInARow += 1;
    this.at += 1;
    const isTaking = error instanceof NotTaken;
    const cause = isTaking ? error.cause : error;
    const isKnown = cause instanceof RecordError || cause instanceof DatasetError;
    const said = isKnown ? cause.message : `the record at ${server.shown} broke off: ${sayingOf(cause)}`;
    const isNews = isTaking || this.failedInARow <= this.servers.length;
    if (isNews) this.teller.log(`${said}; what is here is served, and it is tried again`, 'error');
    if (isTaking) this.teller.tell('failing', { failures: this.teller.state.failures + 1 });
    else if (this.failedInARow >= this.servers.length) this.teller.tell('lost', {});
  }

  private untilNextLook(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, LOOK_MILLISECONDS);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  private async rest(): Promise<void> {
    const rounds = Math.floor(this.failedInARow / this.servers.length);
    const wait = Math.min(LONGEST_WAIT, LEAST_WAIT * 2 ** rounds);
    await pause(wait, undefined, { signal: this.ending.signal }).catch(() => {});
  }
}
