import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from 'pg';
import type { Vocabulary } from '../domain/vocabulary.js';
import { DatasetError } from '../storage/dataset-error.js';
import type { DatasetFolder } from '../storage/dataset-folder.js';
import type { SourcePhase, SourceState } from '../storage/source-state.js';
import { STARTING } from '../storage/source-state.js';
import { connect, hangUp, PATIENCE_MILLISECONDS, sayingOf } from './connect.js';
import { download } from './download.js';
import type { DownloadStep } from './download-steps.js';
import { requireMigrated } from './migrate-record.js';
import { CHANNEL } from './move-pointer.js';
import { NodeFolder } from './node-folder.js';
import { RecordError } from './record-error.js';
import { serverAhead } from './server-ahead.js';
import type { RecordServer } from './server-list.js';
import { type Current, currentOf } from './versions.js';

/** How often the record is looked at, whether or not it tells of publications by itself. */
const LOOK_MILLISECONDS = 500;
/** How often another server is asked whether it knows more, as when a replica has stopped to replay. */
const ASK_AROUND_MILLISECONDS = 10_000;
/** The shortest and the longest wait before what failed is tried again. */
const [LEAST_WAIT, LONGEST_WAIT] = [250, 15_000];

/** What is told of a follower. */
export interface FollowerWatch {
  /** The state, whenever it is another one. */
  readonly onState: (state: SourceState) => void;
  readonly log: (line: string, level: 'info' | 'warn' | 'error') => void;
  readonly onStep?: (step: DownloadStep) => void;
}

/**
 * Keeps a folder of datasets at the current version of a record, from whichever of its servers answers. What the folder
 * holds is served meanwhile, and stays where nothing better comes.
 */
export class Follower {
  private state: SourceState = STARTING;
  private readonly here: NodeFolder;
  private readonly ending = new AbortController();
  /** Ends the wait for the next look. */
  private wake: () => void = () => {};
  /** Which server is followed. */
  private at = 0;
  private isFetching = false;
  private failedInARow = 0;

  constructor(
    private readonly servers: readonly [RecordServer, ...RecordServer[]],
    folder: DatasetFolder,
    private readonly vocabulary: Vocabulary,
    private readonly watch: FollowerWatch,
  ) {
    this.here = new NodeFolder(folder, vocabulary);
    this.tell('starting', { publication: this.here.dataset === undefined ? undefined : this.here.number });
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
        await this.look(client, server);
        this.failedInARow = 0;
        if (performance.now() - asked > ASK_AROUND_MILLISECONDS) {
          asked = performance.now();
          const ahead = await serverAhead(this.servers, server, this.state.publication);
          if (ahead) {
            this.watch.log(`the record at ${server.shown} lags; ${ahead.shown} is followed now`, 'warn');
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

  private async look(client: Client, server: RecordServer): Promise<void> {
    const offered = await currentOf(client);
    const answered = Date.now();
    if (!offered) return this.tell('empty', { answered });
    const { dataset } = this.here;
    const own = dataset === undefined ? undefined : this.here.number;
    if (own !== undefined && offered.number < own) {
      if (this.state.phase !== 'behind') {
        this.watch.log(
          `the record at ${server.shown} is at publication ${offered.number}, this node serves ${own} and stays there`,
          'warn',
        );
      }
      return this.tell('behind', { answered, offered: offered.number, publication: own });
    }
    if (dataset !== offered.dataset && !this.here.goBackTo(offered.dataset)) await this.fetch(client, server, offered);
    this.here.tell(offered.number);
    this.tell('following', { answered, offered: offered.number, publication: offered.number });
  }

  private async fetch(client: Client, server: RecordServer, offered: Current): Promise<void> {
    this.isFetching = true;
    // What has failed before is failing until it has not.
    const phase = this.state.phase === 'failing' ? 'failing' : 'fetching';
    this.tell(phase, { answered: Date.now(), offered: offered.number });
    const started = performance.now();
    await download(client, offered, this.here.folder, this.vocabulary, (step) => this.watch.onStep?.(step));
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    const what = `publication ${offered.number}, dataset ${offered.dataset.slice(0, 16)}`;
    this.watch.log(`took ${what} from ${server.shown} in ${seconds} s`, 'info');
    this.isFetching = false;
    this.tell('fetching', { downloads: this.state.downloads + 1 });
  }

  /** A replica is told of nothing, and is looked at only. */
  private async listen(client: Client): Promise<void> {
    const { rows } = await client.query<{ follows: boolean }>('SELECT pg_is_in_recovery() AS follows');
    if (rows[0]?.follows) return;
    client.on('notification', () => this.wake());
    await client.query(`LISTEN ${CHANNEL}`);
  }

  private fail(server: RecordServer, error: unknown): void {
    this.failedInARow += 1;
    this.at += 1;
    const isKnown = error instanceof RecordError || error instanceof DatasetError;
    const said = isKnown ? error.message : `the record at ${server.shown} broke off: ${sayingOf(error)}`;
    const isNews = this.isFetching || this.failedInARow <= this.servers.length;
    if (isNews) this.watch.log(`${said}; what is here is served, and it is tried again`, 'error');
    if (this.isFetching) this.tell('failing', { failures: this.state.failures + 1 });
    else if (this.failedInARow >= this.servers.length) this.tell('lost', {});
    this.isFetching = false;
  }

  private tell(phase: SourcePhase, news: Partial<SourceState>): void {
    const since = phase === this.state.phase ? this.state.since : Date.now();
    this.state = { ...this.state, ...news, phase, since };
    this.watch.onState(this.state);
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
