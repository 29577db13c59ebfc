import type { Client } from 'pg';
import type { Vocabulary } from '../domain/vocabulary.js';
import { type DatasetFolder, unwritten } from '../storage/dataset-folder.js';
import { isReplica } from './connect.js';
import { download } from './download.js';
import type { DownloadStep } from './download-steps.js';
import { isBefore, type Moment, momentOf } from './moment.js';
import { NodeFolder } from './node-folder.js';
import type { RecordServer } from './server-list.js';
import type { SourceTeller } from './source-teller.js';
import { type Current, currentOf } from './versions.js';

/** What to do where a server that is no replica knows less than a node. */
const IF_RESTORED = 'if the record was restored from a back-up, "chipgraph publish --restored" says so to every node';

/** A version could not be taken in; the cause says why. */
export class NotTaken extends Error {
  constructor(override readonly cause: unknown) {
    super('a version could not be taken in');
  }
}

/** Brings a folder of datasets to what a server of the record holds to be current, unless it is further already. */
export class CatchUp {
  private readonly here: NodeFolder;

  constructor(
    folder: DatasetFolder,
    private readonly vocabulary: Vocabulary,
    private readonly teller: SourceTeller,
    private readonly onStep: (step: DownloadStep) => void,
  ) {
    this.here = new NodeFolder(folder, vocabulary);
    teller.tell('starting', { publication: this.own?.number });
  }

  /** @throws NotTaken if what is current there could not be taken in, Error if the server does not answer */
  async look(client: Client, server: RecordServer): Promise<void> {
    const offered = await currentOf(client);
    const answered = Date.now();
    if (!offered) return this.teller.tell('empty', { answered });
    const { own } = this;
    if (own && isBefore(momentOf(offered), own)) return this.stay(client, own, offered, server);
    try {
      await this.take(client, server, offered);
    } catch (error) {
      throw new NotTaken(unwritten(error, this.here.folder.path));
    }
    this.teller.tell('following', { answered, offered: offered.number, publication: offered.number });
  }

  /** The publication that is served; undefined where there is nothing that could be, or it was not written down. */
  get own(): Moment | undefined {
    return this.here.isServed ? this.here.moment : undefined;
  }

  private async stay(client: Client, own: Moment, offered: Current, { shown }: RecordServer): Promise<void> {
    const answered = Date.now();
    if (this.teller.state.phase !== 'behind') {
      const what = `the record at ${shown} is at publication ${offered.number}`;
      const advice = (await isReplica(client)) ? '' : `; ${IF_RESTORED}`;
      this.teller.log(`${what}, this node serves ${own.number} and stays there${advice}`, 'warn');
    }
    this.teller.tell('behind', { answered, offered: offered.number, publication: own.number });
  }

  private async take(client: Client, server: RecordServer, offered: Current): Promise<void> {
    const { dataset } = offered;
    if (this.here.dataset !== dataset && !this.here.goBackTo(dataset)) await this.fetch(client, server, offered);
    this.here.tell(momentOf(offered));
  }

  private async fetch(client: Client, { shown }: RecordServer, offered: Current): Promise<void> {
    const { teller } = this;
    // What has failed before is failing until it has not.
    const phase = teller.state.phase === 'failing' ? 'failing' : 'fetching';
    teller.tell(phase, { answered: Date.now(), offered: offered.number });
    const started = performance.now();
    await download(client, offered, this.here.folder, this.vocabulary, this.onStep);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    const what = `publication ${offered.number}, dataset ${offered.dataset.slice(0, 16)}`;
    teller.log(`took ${what} from ${shown} in ${seconds} s`, 'info');
    teller.tell('fetching', { downloads: teller.state.downloads + 1 });
  }
}
