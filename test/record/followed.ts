import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Follower } from '../../src/record/follower.js';
import { readServers } from '../../src/record/server-list.js';
import { DatasetFolder } from '../../src/storage/dataset-folder.js';
import type { SourceState } from '../../src/storage/source-state.js';
import { vocabulary } from '../shipped.js';

/** A node's folder, and what follows a record for it; the folder can be followed for again. */
export class FollowedFolder {
  readonly root = mkdtempSync(join(tmpdir(), 'chipgraph-node-'));
  readonly folder = new DatasetFolder(join(this.root, 'data'));
  readonly states: SourceState[] = [];
  readonly log: string[] = [];
  private follower: Follower | undefined;
  private run: Promise<void> = Promise.resolve();

  follow(address: string): this {
    this.follower = new Follower(readServers(address), this.folder, vocabulary, {
      onState: (state) => this.states.push(state),
      log: (line) => this.log.push(line),
    });
    this.run = this.follower.run();
    return this;
  }

  get state(): SourceState {
    return this.states.at(-1) as SourceState;
  }

  /** Hash of what it would serve, once its file has been compared with its record; undefined for nothing. */
  get dataset(): string | undefined {
    try {
      const { manifest, store } = this.folder.open(vocabulary);
      store.close();
      return manifest.dataset;
    } catch {
      return undefined;
    }
  }

  async stop(): Promise<void> {
    this.follower?.stop();
    await this.run;
  }

  async end(): Promise<void> {
    await this.stop();
    rmSync(this.root, { recursive: true, force: true });
  }
}
