import type { Plugin } from 'vite';
import { documents, readQuery } from '../read-query.ts';

/** Lets a page import a query file as the text that it sends. */
export function queryFiles(): Plugin {
  return {
    name: 'chipgraph:query-files',
    load(id) {
      if (!id.endsWith('.graphql')) return undefined;
      for (const path of documents(id).keys()) this.addWatchFile(path);
      return `export default ${JSON.stringify(readQuery(id))};`;
    },
  };
}
