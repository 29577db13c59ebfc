import {
  type DocumentNode,
  type FieldNode,
  type GraphQLAbstractType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type SelectionSetNode,
} from 'graphql';
import { Node } from '../node.js';
import { argumentsReader } from './arguments-reader.js';
import type { ByteText } from './byte-text.js';
import type { Shelf } from './fragment-cache.js';
import { leafWriter } from './leaf.js';
import type { Run, Write } from './run.js';
import { type Reading, selectedFields } from './selected-fields.js';
import { Unusual } from './unusual.js';
import { variablesIn } from './variables-in.js';

/** A selection of fewer fields that are all texts or numbers is written faster than it is looked up. */
const LEAST_KEPT_FIELDS = 4;

/** Numbers the plans of the process, and the places of arguments in them. */
let count = 0;

/** A selection of fields of one type, ready to be written for any object of it. */
interface ObjectPlan {
  readonly fields: readonly { readonly prefix: string; readonly write: Write }[];
  /** Of what is kept for an entity; undefined where it is not worth it. */
  readonly piece: { readonly id: number; readonly variables: readonly string[] } | undefined;
}

type Methods = Readonly<Record<string, unknown>>;
type Arguments = Readonly<Record<string, unknown>>;

/** Turns selections into functions that write their answers as JSON, without an object in between. */
export class Planner {
  constructor(
    private readonly reading: Reading,
    private readonly document: DocumentNode,
  ) {}

  /** @throws Unusual for a selection that graphql-js has to answer */
  objectWriter(type: GraphQLObjectType, selections: readonly SelectionSetNode[]): Write {
    let plan: ObjectPlan | undefined;
    return (value, run) => {
      if (typeof value !== 'object' || value === null) throw new Unusual('no object');
      plan ??= this.plan(type, selections);
      return plan.piece && value instanceof Node ? keptPiece(plan, plan.piece, value, run) : written(plan, value, run);
    };
  }

  private plan(type: GraphQLObjectType, selections: readonly SelectionSetNode[]): ObjectPlan {
    const selected = selectedFields(this.reading, type, selections);
    const fields = [...selected].map(([key, nodes], index) => ({
      prefix: `${index === 0 ? '{' : ','}${JSON.stringify(key)}:`,
      write: this.fieldWriter(type, nodes),
    }));
    const isSmall = fields.length < LEAST_KEPT_FIELDS && [...selected.values()].every(([node]) => !node?.selectionSet);
    count += 1;
    return { fields, piece: isSmall ? undefined : { id: count, variables: variablesIn(selections, this.document) } };
  }

  private fieldWriter(type: GraphQLObjectType, nodes: readonly FieldNode[]): Write {
    const [node] = nodes;
    const name = node?.name.value;
    if (!node || name === undefined) throw new Unusual('no field');
    if (name === '__typename') return () => JSON.stringify(type.name);
    const field = type.getFields()[name];
    if (!field || field.resolve) throw new Unusual(`no field "${name}" of an object`);
    const complete = this.valueWriter(field.type, nodes);
    const argumentsOf = field.args.length > 0 ? this.argumentsReader(field, node) : () => ({});
    return (source, run) => {
      const property = (source as Methods)[name];
      if (typeof property !== 'function') return complete(property, run);
      return complete((source as Record<string, (given: Arguments) => unknown>)[name]?.(argumentsOf(run)), run);
    };
  }

  /** Arguments that use no variable are read once, others once in each run. */
  private argumentsReader(field: GraphQLField<unknown, unknown>, node: FieldNode): (run: Run) => Arguments {
    const read = argumentsReader(field, node);
    if (variablesIn(node.arguments ?? [], this.document).length === 0) {
      const given = read({});
      return () => given;
    }
    count += 1;
    const place = count;
    return (run) => {
      const known = run.args.get(place);
      if (known) return known;
      const given = read(run.variables);
      run.args.set(place, given);
      return given;
    };
  }

  private valueWriter(type: GraphQLOutputType, nodes: readonly FieldNode[]): Write {
    if (isNonNullType(type)) return this.presentWriter(type.ofType, nodes);
    const present = this.presentWriter(type, nodes);
    return (value, run) => (value === null || value === undefined ? 'null' : present(value, run));
  }

  private presentWriter(type: GraphQLOutputType, nodes: readonly FieldNode[]): Write {
    const write = this.typeWriter(type, nodes);
    return (value, run) => {
      if (value === null || value === undefined) throw new Unusual('null where none may be');
      return write(value, run);
    };
  }

  private typeWriter(type: GraphQLOutputType, nodes: readonly FieldNode[]): Write {
    if (isListType(type)) return listWriter(this.valueWriter(type.ofType, nodes));
    if (isLeafType(type)) return leafWriter(type);
    const selections = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    if (isObjectType(type)) return this.objectWriter(type, selections);
    if (isAbstractType(type)) return this.abstractWriter(type, selections);
    throw new Unusual(`no value of "${type}"`);
  }

  /** The type of an object is told by its class. */
  private abstractWriter(type: GraphQLAbstractType, selections: readonly SelectionSetNode[]): Write {
    const byClass = new Map<unknown, Write>();
    const { schema } = this.reading;
    return (value, run) => {
      const ofClass = (value as object).constructor;
      const known = byClass.get(ofClass);
      if (known) return known(value, run);
      // Only the schema is looked at by what tells types here.
      const name = type.resolveType?.(value, undefined, { schema } as GraphQLResolveInfo, type);
      const found = typeof name === 'string' ? schema.getType(name) : undefined;
      if (!isObjectType(found) || !schema.isSubType(type, found)) throw new Unusual('an object of no known type');
      const write = this.objectWriter(found, selections);
      byClass.set(ofClass, write);
      return write(value, run);
    };
  }
}

function listWriter(item: Write): Write {
  return (value, run) => {
    if (!Array.isArray(value)) throw new Unusual('no list');
    let json = '[';
    for (let index = 0; index < value.length; index += 1) json += (index === 0 ? '' : ',') + item(value[index], run);
    return `${json}]`;
  };
}

function written({ fields }: ObjectPlan, value: object, run: Run): string {
  run.look();
  let json = '';
  for (const { prefix, write } of fields) json += prefix + write(value, run);
  return json === '' ? '{}' : `${json}}`;
}

/** An entity in a view, through a selection and what variables the selection uses, is always written alike. */
function keptPiece(plan: ObjectPlan, piece: NonNullable<ObjectPlan['piece']>, node: Node, run: Run): ByteText {
  const known = run.shelves.get(piece.id);
  const shelf = known?.view === node.view ? known.shelf : shelfOf(piece, node, run);
  return shelf.piece(node.view, node.id, () => written(plan, node, run));
}

function shelfOf({ id, variables }: NonNullable<ObjectPlan['piece']>, { view }: Node, run: Run): Shelf {
  const given = variables.length === 0 ? '' : JSON.stringify(variables.map((name) => run.variables[name]));
  const shelf = run.fragments.shelf(view, `${id} ${given}`);
  run.shelves.set(id, { view, shelf });
  return shelf;
}
