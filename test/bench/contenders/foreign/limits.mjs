import { GraphQLError } from 'graphql';
import { getComplexity } from 'graphql-query-complexity';

const MOST_ALIASES = 100;
const MOST_COST = 1_000_000;
/** Costs of one document that are kept, by the shape of its variables. */
const MOST_KEPT = 50;

/** What chipgraph holds a document to, in the words of Mercurius. It is looked at once, and kept with the document. */
export const LIMITS = {
  queryDepth: 25,
  graphql: { parseOptions: { maxTokens: 2000 } },
  validationRules: [limitAliases],
};

function limitAliases(context) {
  let count = 0;
  return {
    Field({ alias }) {
      if (alias) count += 1;
      if (count === MOST_ALIASES + 1) context.reportError(new GraphQLError(`more than ${MOST_ALIASES} aliases`));
    },
  };
}

/** A field costs a point, and each item of a page what is asked of it. */
const estimate = ({ args, childComplexity, field }) => {
  const items = field.name === 'nodes' ? 1 : (args.first ?? 1);
  return 1 + items * childComplexity;
};

const costs = new WeakMap();

/** Refuses an operation that can cost too much. What texts say does not matter, so that it is worked out once for variables of one shape. */
export async function holdCost(schema, document, _context, variables) {
  const shape = JSON.stringify(variables, (_, value) => (typeof value === 'string' ? '' : value));
  const known = costs.get(document) ?? new Map();
  costs.set(document, known);
  const cost = known.get(shape) ?? getComplexity({ schema, query: document, variables, estimators: [estimate] });
  if (known.size >= MOST_KEPT) known.clear();
  known.set(shape, cost);
  if (cost > MOST_COST) throw new GraphQLError(`the operation can cost ${cost}, expected at most ${MOST_COST}`);
}
