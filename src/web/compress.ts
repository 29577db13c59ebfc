import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** The part of Vite's plug-in interface that is used. */
interface BuildPlugin {
  readonly name: string;
  readonly apply: 'build';
  writeBundle(output: { readonly dir?: string | undefined }): Promise<void>;
}

const COMPRESSED = /\.(?:js|css|html|svg|json|ttf)$/;
/** 11 takes three times as long and saves one byte in thirty. */
const BROTLI_QUALITY = 9;

/** Writes beside every text file of a build what a browser would rather be sent: the file in brotli and in gzip. */
export function compress(): BuildPlugin {
  return {
    name: 'chipgraph:compress',
    apply: 'build',
    async writeBundle({ dir }) {
      if (!dir) return;
      const names = await readdir(dir, { recursive: true });
      await Promise.all(names.filter((name) => COMPRESSED.test(name)).map((name) => compressFile(join(dir, name))));
    },
  };
}

async function compressFile(path: string): Promise<void> {
  const content = await readFile(path);
  const params = { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY };
  await Promise.all([
    promisify(brotliCompress)(content, { params }).then((brotli) => writeFile(`${path}.br`, brotli)),
    promisify(gzip)(content, { level: 9 }).then((gzipped) => writeFile(`${path}.gz`, gzipped)),
  ]);
}
