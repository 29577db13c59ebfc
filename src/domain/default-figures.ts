import type { Unit } from './unit.js';
import type { Vocabulary } from './vocabulary.js';

/** A property or metric that can be asked of a kind by its name alone. */
export interface DefaultFigure {
  readonly name: string;
  readonly unit: Unit;
}

/** Every number of a kind that needs no argument, in the order of its definition; an entity has to be named, a quantity has a default. */
export function defaultFigures(kind: string, vocabulary: Vocabulary): readonly DefaultFigure[] {
  return [...vocabulary.fields(kind)].flatMap(([name, field]) => {
    if (field.type === 'property') return field.property.type === 'amount' ? [{ name, unit: field.property.unit }] : [];
    if (field.type !== 'metric') return [];
    const needsEntity = Object.values(field.metric.arguments).some(({ type }) => type === 'entity');
    return needsEntity ? [] : [{ name, unit: field.metric.unit }];
  });
}
