import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readSeeds } from '../../src/seed/read-seeds.js';
import { contentId } from '../../src/storage/content-id.js';
import { DatasetFolder } from '../../src/storage/dataset-folder.js';
import { BASE } from '../seed/written-seeds.js';
import { vocabulary } from '../shipped.js';

/** How often the long run repeats what is left to chance; `npm run durability` sets it. */
export const REPEATS = Number(process.env.CHIPGRAPH_TEST_REPEATS ?? 1);

const SYSTEMS = 300;

/** Seeds that can be published again and again, each time with other content, in folders that are thrown away. */
export class Publishing {
  readonly root = mkdtempSync(join(tmpdir(), 'chipgraph-durability-'));
  readonly data = join(this.root, 'data');
  readonly folder = new DatasetFolder(this.data);

  /** Folder of seeds in which every system draws so much power; written when it is first asked for. */
  seeds(kilowatt: number): string {
    const folder = join(this.root, `seeds-${kilowatt}`);
    const rows = Array.from({ length: SYSTEMS }, (_, i) => `node-${i},Node ${i},seller,report,Table 1,${kilowatt}`);
    const files = { ...BASE, 'system/nodes.csv': `id,name,vendor,source,at,power (kW)\n${rows.join('\n')}\n` };
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    return folder;
  }

  /** The hash of the dataset that such seeds give. */
  hash(kilowatt: number): string {
    return contentId(readSeeds(this.seeds(kilowatt), vocabulary));
  }

  /** A process that publishes, and dies after a step if one is named. */
  publisher(kilowatt: number, step?: string): ChildProcess {
    const args = ['test/durability/publisher.mjs', this.seeds(kilowatt), this.data, ...(step ? [step] : [])];
    return spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  }

  async publish(kilowatt: number): Promise<void> {
    await once(this.publisher(kilowatt), 'close');
  }

  /** What is current: its hash, and the power that every system has in it, once its file has been compared with its hash. */
  current(): { readonly dataset: string; readonly powers: readonly string[] } {
    const { manifest, store } = this.folder.open(vocabulary);
    const claims = store.ids('system').flatMap((id) => store.claimsAbout(id));
    const powers = new Set(claims.filter(({ property }) => property === 'power').map(({ written }) => written));
    store.close();
    return { dataset: manifest.dataset, powers: [...powers] };
  }

  /** Drafts that a publication has left. */
  drafts(): readonly string[] {
    return readdirSync(this.data).filter((name) => name.includes('.tmp'));
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}
