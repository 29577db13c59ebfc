/** A query file, as the text that is sent; see `query-files.ts`. */
declare module '*.graphql' {
  const query: string;
  export default query;
}
