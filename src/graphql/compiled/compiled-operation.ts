import {
  type DocumentNode,
  type GraphQLSchema,
  getOperationAST,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
} from 'graphql';
import type { ByteText } from './byte-text.js';
import type { FragmentCache } from './fragment-cache.js';
import { Planner } from './object-plan.js';
import type { Write } from './run.js';
import { Unusual } from './unusual.js';
import type { Variables } from './value-reader.js';
import { conditionsIn } from './variables-in.js';
import { variablesReader } from './variables-reader.js';

/** Operations with more variables in `@skip` and `@include` are not compiled: each choice is a plan of its own. */
const MOST_CONDITIONS = 4;

/** What an operation is run with. */
export interface Question {
  /** The object above its fields. */
  readonly root: object;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly fragments: FragmentCache;
  /** Called before each object: throws once the time is up. */
  readonly look: () => void;
}

/**
 * An operation of a valid document, made into functions that write its answer as JSON: the same bytes that graphql-js and
 * `JSON.stringify` give, for answers without errors. All else is left to graphql-js.
 */
export class CompiledOperation {
  private readonly conditions: readonly string[];
  private readonly plans = new Map<string, Write>();

  /** @throws TypeError for an operation that is no query of the document */
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly document: DocumentNode,
    operationName: string | undefined,
  ) {
    const operation = getOperationAST(document, operationName);
    if (operation?.operation !== OperationTypeNode.QUERY) throw new TypeError(`there is no query "${operationName}"`);
    this.operation = operation;
    this.readVariables = variablesReader(schema, operation.variableDefinitions ?? []);
    this.conditions = conditionsIn(document);
  }

  private readonly operation: OperationDefinitionNode;
  private readonly readVariables: (given: Variables) => Variables;

  /**
   * The whole answer as JSON; undefined where graphql-js has to give it.
   * @throws whatever `look` throws
   */
  run({ root, variables: given, fragments, look }: Question): ByteText | undefined {
    if (this.conditions.length > MOST_CONDITIONS) return undefined;
    let isUp = false;
    const watched = (): void => {
      isUp = true;
      look();
      isUp = false;
    };
    try {
      const coerced = this.readVariables(given);
      const write = this.plan(coerced);
      return `{"data":${write(root, {
        ...{ variables: coerced, fragments, look: watched },
        ...{ args: new Map(), shelves: new Map() },
      })}}`;
    } catch (error) {
      if (isUp) throw error;
      return undefined; // whatever went wrong, graphql-js tells it, and where
    }
  }

  private plan(variables: Readonly<Record<string, unknown>>): Write {
    const conditions = Object.fromEntries(this.conditions.map((name) => [name, variables[name]]));
    const key = JSON.stringify(conditions);
    const known = this.plans.get(key);
    if (known) return known;
    const query = this.schema.getQueryType();
    if (!query) throw new Unusual('no queries');
    const fragments = new Map(
      this.document.definitions.flatMap((node) =>
        node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
      ),
    );
    const planner = new Planner({ schema: this.schema, fragments, conditions }, this.document);
    const plan = planner.objectWriter(query, [this.operation.selectionSet]);
    this.plans.set(key, plan);
    return plan;
  }
}
