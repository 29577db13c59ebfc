/**
 * The steps of a download, in order; a node that dies after any of them serves the old version or the new one. Entities
 * and claims are steps of their own where a file is made from rows.
 */
export const DOWNLOAD_STEPS = ['begin', 'entities', 'claims', 'draft', 'file', 'record', 'manifest'] as const;

export type DownloadStep = (typeof DOWNLOAD_STEPS)[number];
