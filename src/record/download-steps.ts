/** The steps of a download, in order; a node that dies after any of them serves the old version or the new one. */
export const DOWNLOAD_STEPS = [
  'begin',
  'entities',
  'claims',
  'figures',
  'indexes',
  'file',
  'record',
  'manifest',
] as const;

export type DownloadStep = (typeof DOWNLOAD_STEPS)[number];
