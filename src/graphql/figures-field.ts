import { Arg, type ClassType, Field } from 'type-graphql';
import { didYouMean } from '../domain/did-you-mean.js';
import type { Vocabulary } from '../domain/vocabulary.js';
import { answerFigure, type FigureField, figureFields } from './figure-field.js';
import { FigureObject } from './figure-object.js';
import { InputError } from './input-error.js';
import { method } from './method.js';
import { Node } from './node.js';

interface Given {
  readonly names?: readonly string[] | null;
  readonly known?: boolean | null;
}

method(
  Node as unknown as ClassType<Node>,
  'figures',
  Field(() => [FigureObject], {
    description:
      'All its properties and metrics that are numbers, as their fields would answer without arguments; metrics that need an entity as argument are left out',
  }),
  [
    Arg('names', () => [String], { nullable: true, description: 'Only these properties and metrics, in this order' }),
    Arg('known', () => Boolean, {
      nullable: true,
      description: 'Only those that are known, or only those that are not',
    }),
  ],
  function (this: Node, { names, known }: Given) {
    const fields = plainFigures(this.kind, this.view.vocabulary);
    const asked = names ? names.map((name) => fieldOf(this.kind, name, fields)) : fields;
    const figures = asked.map((field) => answerFigure(this, field, {}));
    return typeof known === 'boolean' ? figures.filter((figure) => figure.known === known) : figures;
  },
);

/** The figures of a kind that can be had without arguments. */
function plainFigures(kind: string, vocabulary: Vocabulary): readonly FigureField[] {
  return figureFields(kind, vocabulary).filter(({ arguments: all }) =>
    Object.values(all).every(({ type }) => type !== 'entity'),
  );
}

/** @throws InputError for a name that is no such figure of the kind */
function fieldOf(kind: string, name: string, fields: readonly FigureField[]): FigureField {
  const found = fields.find((field) => field.name === name);
  if (found) return found;
  const all = fields.map((field) => field.name);
  throw new InputError(`names: ${kind} has no figure "${name}"${didYouMean(name, all)}`);
}
