/** What a source can say has become of a prediction. */
export const CAME_TRUE = 'came true';
export const FAILED = 'failed';
export const OUTCOMES = [CAME_TRUE, FAILED] as const;
