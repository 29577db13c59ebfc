import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Where the files stand that others publish; they are no part of the project. */
const FOLDER = process.env.CHIPGRAPH_TEST_DATA_FILES ?? join('..', 'shared', 'data');

const at = (...path: readonly string[]) => join(FOLDER, ...path);

export const PUBLISHED = {
  mlperf41: [at('mlperf', 'mlperf_inference_v4.1_summary_results.json')],
  mlperf51: [at('mlperf', 'mlperf_inference_v5.1_summary_results.json')],
  hardware: [at('epoch', 'ml_hardware.csv')],
  clusters: [at('epoch', 'gpu_clusters.csv')],
  chipCounts: [
    'amd_cumulative_by_chip.csv',
    'nvidia_cumulative_by_chip.csv',
    'nvidia_owners_cumulative_totals.csv',
    'tpu_cumulative_by_chip.csv',
    'tpu_owners_cumulative_totals.csv',
    'trainium_cumulative_by_chip.csv',
  ].map((name) => at('epoch', 'chip_counts', name)),
  inferencex: [at('inferencex', 'inferencex-gpu-specs.csv'), at('inferencex', 'inferencex-gpu-tco-power.csv')],
} as const;

const missing = Object.values(PUBLISHED)
  .flat()
  .filter((path) => !existsSync(path));

/** Whether every published file is there; where one is not, the tests on them are skipped, and this says so. */
export const ARE_THERE = missing.length === 0;
if (!ARE_THERE) {
  console.warn(
    `skipped: tests on published files, as ${missing.length} are not below CHIPGRAPH_TEST_DATA_FILES (${FOLDER})`,
  );
}
