import { statSync } from 'node:fs';
import type { DatasetFolder } from './dataset-folder.js';
import type { Manifest } from './dataset-record.js';

/** Notices when the file of a dataset is touched after it was opened, and only then compares it with its record again. */
export class FileSeal {
  private sound: string | undefined;

  /** @throws DatasetError if the file is missing, or not the one that was built */
  require(folder: DatasetFolder, manifest: Manifest): void {
    const stat = statSync(folder.fileOf(manifest), { throwIfNoEntry: false });
    const seal = stat && [manifest.file, stat.ino, stat.size, stat.mtimeMs].join(' ');
    if (seal !== undefined && seal === this.sound) return;
    this.sound = undefined;
    folder.verify(manifest);
    this.sound = seal;
  }
}
