/** The steps of a publication, in order; a process that dies after any of them leaves the old dataset or the new one. */
export const BUILD_STEPS = [
  'entities',
  'claims',
  'indexes',
  'text index',
  'statistics',
  'figures',
  'verification',
  'file',
  'record',
  'manifest',
] as const;

export type BuildStep = (typeof BUILD_STEPS)[number];

/** Told after each step, with how many are done of how many. */
export type BuildProgress = (step: BuildStep, done: number, total: number) => void;
