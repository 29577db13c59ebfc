/**
 * What a compiled operation leaves to graphql-js: an error, and whatever it was not made for. It is thrown away, and the
 * operation is run anew.
 */
export class Unusual extends Error {}
