import { type DocumentNode, type GraphQLSchema, getOperationAST } from 'graphql';
import { BoundedCache } from '../../domain/bounded-cache.js';
import { CompiledOperation } from '../../graphql/compiled/compiled-operation.js';
import { costOf } from '../../graphql/cost.js';
import { shortKey } from '../../graphql/short-key.js';
import { shapeReader } from './variable-shape.js';

/** Characters of the documents that are kept, and what each takes up beside its text. */
const KEPT_CHARACTERS = 8e6;
const DOCUMENT_CHARACTERS = 4000;
/** Costs that are kept of one operation, by the shape of its variables. */
const KEPT_COSTS = 50;

type Variables = Readonly<Record<string, unknown>>;

/** What is known of one operation of a document. */
class KnownCosts {
  private readonly costs = new BoundedCache<string, number>(KEPT_COSTS);
  private readonly shapeOf: (variables: Variables) => string;

  constructor(
    schema: GraphQLSchema,
    document: DocumentNode,
    name: string | undefined,
    private readonly work: (variables: Variables) => number,
  ) {
    this.shapeOf = shapeReader(schema, getOperationAST(document, name)?.variableDefinitions ?? []);
  }

  of(variables: Variables): number {
    const shape = shortKey(this.shapeOf(variables));
    const known = this.costs.get(shape);
    if (known !== undefined) return known;
    const cost = this.work(variables);
    this.costs.set(shape, cost);
    return cost;
  }
}

/** A valid document that is within the limits, with what each of its operations costs and comes to. */
export class KnownDocument {
  private readonly costs = new Map<string | undefined, KnownCosts>();
  private readonly operations = new Map<string | undefined, CompiledOperation>();

  constructor(
    private readonly schema: GraphQLSchema,
    readonly document: DocumentNode,
    private readonly page: number,
  ) {}

  /**
   * What an operation can cost at most, worked out once for variables of one shape.
   * @throws what `costOf` throws
   */
  cost(operationName: string | undefined, variables: Variables): number {
    const known = this.costs.get(operationName) ?? this.costsOf(operationName);
    return known.of(variables);
  }

  private costsOf(operationName: string | undefined): KnownCosts {
    const { schema, document, page } = this;
    const work = (variables: Variables) => costOf(schema, { document, operationName, variables, page });
    const costs = new KnownCosts(schema, document, operationName, work);
    if (getOperationAST(document, operationName)) this.costs.set(operationName, costs);
    return costs;
  }

  /** @throws TypeError for an operation that is no query of the document */
  operation(name: string | undefined): CompiledOperation {
    const known = this.operations.get(name) ?? new CompiledOperation(this.schema, this.document, name);
    this.operations.set(name, known);
    return known;
  }
}

/** The documents that were answered: they are valid and within the limits, whoever sends them again. */
export class KnownOperations {
  private readonly byText = new BoundedCache<string, KnownDocument>(
    KEPT_CHARACTERS,
    (_, text) => text.length + DOCUMENT_CHARACTERS,
  );
  private readonly byDocument = new WeakMap<DocumentNode, KnownDocument>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly page: number,
  ) {}

  /** What is known of a document, whether it is within the limits or not. */
  of(document: DocumentNode): KnownDocument {
    const known = this.byDocument.get(document) ?? new KnownDocument(this.schema, document, this.page);
    this.byDocument.set(document, known);
    return known;
  }

  /** Takes in the text of a document that was found valid and within the limits. */
  learn(text: string, document: DocumentNode): void {
    this.byText.set(text, this.of(document));
  }

  find(text: string): KnownDocument | undefined {
    return this.byText.get(text);
  }
}
