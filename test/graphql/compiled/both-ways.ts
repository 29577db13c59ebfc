import { graphqlSync, parse, validate } from 'graphql';
import { textOf } from '../../../src/graphql/compiled/byte-text.js';
import { CompiledOperation } from '../../../src/graphql/compiled/compiled-operation.js';
import { FragmentCache } from '../../../src/graphql/compiled/fragment-cache.js';
import { api, root } from '../../shipped.js';

/** An answer as JSON by graphql-js, and by the operation compiled: without any pieces kept, and with those that it kept. */
export interface BothWays {
  readonly plain: string;
  readonly first: string | undefined;
  readonly again: string | undefined;
}

/** Asks a valid query of the shipped seeds both ways. @throws Error for a document that is not valid */
export function bothWays(source: string, variables: Record<string, unknown> = {}): BothWays {
  const document = parse(source);
  const [wrong] = validate(api.schema, document);
  if (wrong) throw wrong;
  const compiled = new CompiledOperation(api.schema, document, undefined);
  const fragments = new FragmentCache(1e8);
  const run = () => {
    const written = compiled.run({ root, variables, fragments, look: () => {} });
    return written === undefined ? undefined : textOf(written);
  };
  const first = run();
  const again = run();
  return {
    plain: JSON.stringify(graphqlSync({ schema: api.schema, source, rootValue: root, variableValues: variables })),
    first,
    again,
  };
}
