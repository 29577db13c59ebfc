import { statSync } from 'node:fs';
import type { DatasetFolder } from './dataset-folder.js';
import type { Manifest } from './dataset-record.js';

/** Notices when the file of a dataset is touched after it was opened, and only then compares it with its record again. */
export class FileSeal {
  private sound: string | undefined;

  /** @throws DatasetError if the file is missing, or not the one that was built */
  require(folder: DatasetFolder, manifest: Manifest): void {
    const seal = sealOf(folder, manifest);
    if (seal !== undefined && seal === this.sound) return;
    this.while(folder, manifest, () => folder.verify(manifest));
  }

  /** Does what compares the file with its record: it need not be compared again as long as nobody touches it. */
  while<T>(folder: DatasetFolder, manifest: Manifest, compare: () => T): T {
    const seal = sealOf(folder, manifest);
    this.sound = undefined;
    const found = compare();
    this.sound = seal;
    return found;
  }
}

function sealOf(folder: DatasetFolder, manifest: Manifest): string | undefined {
  const stat = statSync(folder.fileOf(manifest), { throwIfNoEntry: false });
  return stat && [manifest.file, stat.ino, stat.size, stat.mtimeMs].join(' ');
}
