import {
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isNonNullType,
  isObjectType,
} from 'graphql';

type Type = GraphQLObjectType | GraphQLInterfaceType;
type Field = GraphQLField<unknown, unknown>;

/** What tells of the dataset or the vocabulary and not of a view. */
const OF_NO_VIEW = ['Dataset', 'Metric', 'Scenario', 'Query'];
const STEPS = ['Node', 'Input', 'Finding', 'Correction', 'Judgement'];
/** What an entity tells at great length, and is asked for in the lists alone. */
const LONG = ['Audit'];
/** What tells again what other fields tell, and how deep it is asked: of entities in the lists alone, and of the root. */
const REPEATED: Readonly<Record<string, number>> = { figures: 0, facts: 0, neighbours: 1 };
const REPEATED_BY_ROOT: Readonly<Record<string, number>> = { claims: 1, nodes: 0 };
/** What has to be given one of two arguments. */
const CHOOSY = ['changes'];
const SINCE = '2026-03-15';
const LEVELS = 2;

/**
 * A query for everything that a view can be asked without an argument that has to be given: every list with every field
 * of its entities, their claims, their figures with all that stands behind them, and the entities that they lead to, two
 * steps deep; what a search for `$text` finds; and what is new since a day. It is made from the schema, so that a new field is in it.
 */
export function everything(schema: GraphQLSchema): string {
  return new DeepQuery(schema).text();
}

class DeepQuery {
  private readonly types: readonly Type[];

  constructor(private readonly schema: GraphQLSchema) {
    const all = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) || isInterfaceType(type));
    this.types = all.filter(({ name }) => !name.startsWith('__') && !OF_NO_VIEW.includes(name));
  }

  text(): string {
    const query = this.schema.getQueryType() as GraphQLObjectType;
    const roots = Object.values(query.getFields()).flatMap((field) => this.selection(field, LEVELS + 1) ?? []);
    const found = `search(text: $text, first: 100) { nodes { ...Node_${LEVELS - 1} } }`;
    const changed = `changes(since: "${SINCE}") { ...Changes_${LEVELS - 1} }`;
    const levels = Array.from({ length: LEVELS + 1 }, (_, level) => level);
    const fragments = this.types.flatMap((type) => levels.map((level) => this.fragment(type, level)));
    return `query ($text: String!, $sources: SourceSelection, $asOf: Date) {
      view(sources: $sources, asOf: $asOf) { ${roots.join('\n')} ${found} ${changed} }
    }\n${fragments.join('\n')}`;
  }

  private fragment(type: Type, level: number): string {
    // Two kinds may have a field of one name and of two types.
    const own = Object.values(type.getFields()).flatMap((field) => {
      if (type.name.endsWith('Edge') && field.name === 'node') return []; // the list itself has it
      const told = this.selection(field, level);
      return told === undefined ? [] : `${isEntity(type) ? `${type.name}_` : ''}${field.name}: ${told}`;
    });
    // Beside what all entities have, a node tells what its kind has.
    const kinds = isInterfaceType(type) ? this.schema.getPossibleTypes(type) : [];
    const more = kinds.map(({ name }) => `... on ${name} { ...${name}_${level} }`);
    return `fragment ${type.name}_${level} on ${type.name} { __typename ${[...own, ...more].join(' ')} }`;
  }

  private selection(field: Field, level: number): string | undefined {
    const target = getNamedType(field.type);
    const needed = field.args.some(({ type, defaultValue }) => isNonNullType(type) && defaultValue === undefined);
    if (needed || OF_NO_VIEW.includes(target.name) || CHOOSY.includes(field.name)) return undefined;
    if (isLeafType(target)) return field.name;
    const page = field.args.some(({ name }) => name === 'first') ? '(first: 100)' : '';
    const below = this.levelOf(field, target as Type, level);
    return below === undefined ? undefined : `${field.name}${page} { ...${target.name}_${below} }`;
  }

  private levelOf(field: Field, target: Type, level: number): number | undefined {
    // What changed is told nowhere else.
    const asRepeated = target.name.endsWith('ChangeConnection') ? undefined : REPEATED[field.name];
    if (asRepeated !== undefined) return level === LEVELS ? asRepeated : undefined;
    return (level > LEVELS ? REPEATED_BY_ROOT[field.name] : undefined) ?? this.levelBelow(target, level);
  }

  /** An entity, an input of a figure or a finding is one step away; what belongs to an entity is none. */
  private levelBelow(target: Type, level: number): number | undefined {
    const isStep = isEntity(target) || STEPS.includes(target.name);
    if (LONG.includes(target.name) && level < LEVELS) return undefined;
    const below = isStep ? level - 1 : Math.min(level, LEVELS);
    const isFar = level === 0 && (target.name.endsWith('Connection') || target.name === 'Figure');
    return below < 0 || isFar ? undefined : below;
  }
}

const isEntity = (type: Type): boolean => type.getInterfaces().some(({ name }) => name === 'Node');
