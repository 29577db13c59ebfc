import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, parse, print, visit } from 'graphql';

const FOLDER = 'test/bench/queries';

/** The queries that all contenders answer, each as it is and as a what-if. */
export const QUERY_NAMES = ['look-up', 'nested-list', 'analytics', 'search'].flatMap((name) => [
  name,
  `${name}-what-if`,
]);

/** The text of a query; a what-if is the same within a view that edits change. */
export function queryText(name) {
  const [plain, isWhatIf] = [name.replace(/-what-if$/, ''), name.endsWith('-what-if')];
  const document = parse(readFileSync(join(FOLDER, `${plain}.graphql`), 'utf8'));
  return print(isWhatIf ? inView(document) : document);
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
