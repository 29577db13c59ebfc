import cluster from 'node:cluster';
import { Worker } from 'node:worker_threads';
import type { Vocabulary } from '../domain/vocabulary.js';
import type { Log } from '../server/http-error.js';
import { DatasetError } from '../storage/dataset-error.js';
import type { DatasetFolder } from '../storage/dataset-folder.js';
import { type SourceState, STARTING } from '../storage/source-state.js';
import type { Servers } from './record-settings.js';

const THREAD = new URL('./follow-thread.js', import.meta.url);
/** Before a follower that has ended by a fault of ours is started anew. */
const RESTART_MILLISECONDS = 1000;

/** What a follower is started with. */
export interface FollowerOrder {
  readonly servers: Servers;
  readonly data: string;
  readonly keep: number;
}

/** What a follower says: its state, or a line for the log. */
export type FollowerWord =
  | { readonly state: SourceState }
  | { readonly line: string; readonly level: 'info' | 'warn' | 'error' };

/** The record that this node follows, as the program that serves sees it. */
export class FollowedSource {
  state: SourceState = STARTING;
  /** Called when another version may be there to be served: to look costs little. */
  onVersion: () => void = () => {};
  private thread: Worker | undefined;
  private isStopping = false;
  private served: () => void = () => {};

  constructor(
    private readonly servers: Servers,
    private readonly folder: DatasetFolder,
    private readonly log: Log,
  ) {}

  /** Begins to follow. @returns once there is a dataset to serve: at once where one is here from before */
  async start(vocabulary: Vocabulary): Promise<void> {
    const isHere = canServe(this.folder, vocabulary);
    const served = new Promise<void>((resolve) => {
      this.served = resolve;
    });
    cluster.on('online', (worker) => worker.send({ source: this.state }));
    this.follow();
    if (isHere) return;
    this.log(`waiting for a first version from the record at ${this.servers.map(({ shown }) => shown).join(', ')}`);
    await served;
  }

  stop(): void {
    this.isStopping = true;
    this.thread?.postMessage('stop');
  }

  private follow(): void {
    const order: FollowerOrder = { servers: this.servers, data: this.folder.path, keep: this.folder.kept };
    this.thread = new Worker(THREAD, { workerData: order });
    this.thread.on('message', (word: FollowerWord) => this.hear(word));
    this.thread.on('error', (error) => {
      this.log(`the follower of the record ended: ${error.stack}; another takes its place`, { level: 'error' });
      if (!this.isStopping) setTimeout(() => this.follow(), RESTART_MILLISECONDS).unref();
    });
  }

  private hear(word: FollowerWord): void {
    if ('line' in word) {
      this.log(word.line, { level: word.level });
      return;
    }
    const isNews = mayBeNews(word.state, this.state);
    this.state = word.state;
    for (const worker of Object.values(cluster.workers ?? {})) worker?.send({ source: word.state });
    if (['following', 'behind'].includes(word.state.phase)) this.served();
    if (isNews) this.onVersion();
  }
}

/** The record as a worker hears of it from the process that follows it. */
export class RelayedSource {
  state: SourceState = STARTING;
  onVersion: () => void = () => {};

  constructor() {
    process.on('message', (word: { readonly source?: SourceState }) => {
      if (!word.source) return;
      const isNews = mayBeNews(word.source, this.state);
      this.state = word.source;
      if (isNews) this.onVersion();
    });
  }
}

/** A record that was restored counts on from an earlier number: the same number may stand for another version. */
const mayBeNews = (now: SourceState, before: SourceState): boolean =>
  now.phase === 'following' || now.publication !== before.publication;

function canServe(folder: DatasetFolder, vocabulary: Vocabulary): boolean {
  try {
    folder.open(vocabulary).store.close();
    return true;
  } catch (error) {
    if (error instanceof DatasetError) return false;
    throw error;
  }
}
