/** Size of a body, in the words of the body parser. */
export const MAX_BODY = '100kb';
/** Tokens of a GraphQL document. */
export const MAX_TOKENS = 10_000;
/** Older datasets that are open at a time, beside the current one. */
export const OPEN_OLDER = 3;
/** How often the folder of datasets is looked at. */
export const REFRESH_MILLISECONDS = 1000;
