/** The steps of a publication into the record, in order; a publisher that dies after any of them leaves the old version or the new one. */
export const PUBLISH_STEPS = [
  'version',
  'entities',
  'claims',
  'figures',
  'check',
  'read model',
  'commit',
  'views',
  'pointer',
] as const;

export type PublishStep = (typeof PUBLISH_STEPS)[number];
