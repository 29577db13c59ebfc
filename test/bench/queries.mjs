import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, parse, print, visit } from 'graphql';

const FOLDER = 'test/bench/queries';

/**
 * The queries that all contenders answer, each as it is and as a what-if: under one of a few edits, as a page with
 * scenarios or a slider asks, and under edits that are new each time.
 */
export const QUERY_NAMES = ['look-up', 'nested-list', 'analytics', 'search'].flatMap((name) => [
  name,
  `${name}-what-if`,
  `${name}-new-what-if`,
]);

const WHAT_IF = /(-new)?-what-if$/;

/** The name of a query without that of its what-if. */
export const plainName = (name) => name.replace(WHAT_IF, '');
/** How a query is edited: not at all, by one of a few edits, or by a new one each time. */
export const editsOf = (name) => (name.endsWith('-new-what-if') ? 'new' : WHAT_IF.test(name) ? 'few' : 'none');

/** The text of a query; a what-if is the same within a view that edits change. */
export function queryText(name) {
  const document = parse(readFileSync(join(FOLDER, `${plainName(name)}.graphql`), 'utf8'));
  return print(editsOf(name) === 'none' ? document : inView(document));
}

const [{ selectionSet, variableDefinitions }] = parse(
  'query ($assume: [Edit!]!) { view(assume: $assume) { id } }',
).definitions;

function inView(document) {
  return visit(document, {
    OperationDefinition: (operation) => ({
      ...operation,
      variableDefinitions: [...operation.variableDefinitions, ...variableDefinitions],
      selectionSet: {
        kind: Kind.SELECTION_SET,
        selections: [{ ...selectionSet.selections[0], selectionSet: operation.selectionSet }],
      },
    }),
  });
}
