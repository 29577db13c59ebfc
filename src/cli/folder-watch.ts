import { type FSWatcher, readdirSync, statSync, watch } from 'node:fs';
import { join } from 'node:path';

/** An editor writes in several steps, and a branch that is checked out changes many files. */
const SETTLED_AFTER = 200;
const LOOK_AGAIN_AFTER = 500;

interface Watched {
  /** A folder that was made anew has another, though its path is the same. */
  readonly inode: number;
  readonly watcher: FSWatcher;
}

/**
 * Watches a folder and the folders in it, and tells when changes have settled. Folders may come and go, the watched one
 * included. Each is watched by itself: on Linux a recursive watch loses folders that are removed and made anew.
 * See https://nodejs.org/docs/latest-v20.x/api/fs.html#caveats
 */
export class FolderWatch {
  private readonly watched = new Map<string, Watched>();
  private settling: NodeJS.Timeout | undefined;
  private looking: NodeJS.Timeout | undefined;

  constructor(
    private readonly folder: string,
    private readonly changed: () => void,
  ) {
    this.follow();
  }

  stop(): void {
    clearTimeout(this.settling);
    clearTimeout(this.looking);
    for (const path of [...this.watched.keys()]) this.leave(path);
  }

  /** Watches what is there now; where there is nothing, looks again until there is. */
  private follow(): void {
    const there = inodes(this.folder);
    for (const [path, { inode }] of this.watched) if (there.get(path) !== inode) this.leave(path);
    for (const [path, inode] of there) if (!this.watched.has(path)) this.enter(path, inode);
    clearTimeout(this.looking);
    if (this.watched.has(this.folder)) return;
    this.looking = setTimeout(() => {
      this.follow();
      if (this.watched.has(this.folder)) this.settle();
    }, LOOK_AGAIN_AFTER);
  }

  private enter(path: string, inode: number): void {
    try {
      const watcher = watch(path, () => this.settle());
      watcher.on('error', () => this.settle());
      this.watched.set(path, { inode, watcher });
    } catch {
      // removed since it was listed: the folder above tells, or the next look
    }
  }

  private leave(path: string): void {
    this.watched.get(path)?.watcher.close();
    this.watched.delete(path);
  }

  private settle(): void {
    clearTimeout(this.settling);
    this.settling = setTimeout(() => {
      this.follow();
      this.changed();
    }, SETTLED_AFTER);
  }
}

/** The folder and the folders in it with their inodes; hidden ones are left out. */
function inodes(folder: string): ReadonlyMap<string, number> {
  const names = namesIn(folder).filter((name) => !name.startsWith('.'));
  const found = [folder, ...names.map((name) => join(folder, name))].flatMap((path) => {
    const status = statSync(path, { throwIfNoEntry: false });
    return status?.isDirectory() ? [[path, status.ino] as const] : [];
  });
  return new Map(found);
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
