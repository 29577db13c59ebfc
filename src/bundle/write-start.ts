import { join } from 'node:path';

/** The file that opens a bundle, beside it. */
const START = 'start.cjs';

/** Makes one file of what opens a bundle: of several, Node would take longer to find each than to run all. */
export async function writeStart(compiled: string, folder: string): Promise<void> {
  const { rolldown } = await import('rolldown');
  const build = await rolldown({ input: join(compiled, 'bundle/open-bundle.js'), platform: 'node' });
  await build.write({ file: join(folder, START), format: 'cjs', codeSplitting: false });
  await build.close();
}
