import type { Manifest } from '../storage/dataset-record.js';

/** What a dataset holds, in a line. */
export function describeDataset({ dataset, entities, claims, sources, today }: Manifest): string {
  return `dataset ${dataset.slice(0, 16)}: ${entities} entities, ${claims} claims from ${sources} sources, as of ${today}`;
}
