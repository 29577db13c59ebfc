import { describe, expect, it } from 'vitest';
import { columnOf } from '../../src/domain/column.js';
import { defaultFigures } from '../../src/domain/default-figures.js';
import { storeOfGraph } from '../../src/domain/memory-store.js';
import { View } from '../../src/domain/view.js';
import { view, vocabulary } from '../shipped.js';
import { shipped } from './every-figure.js';

const kinds = [...vocabulary.entities.keys()].filter((kind) => defaultFigures(kind, vocabulary).length > 0);

describe('the columns of a dataset', () => {
  const alone = new View(storeOfGraph(shipped), vocabulary);

  it.each(kinds)('hold what a view works out of every %s', (kind) => {
    for (const { name } of defaultFigures(kind, vocabulary)) {
      const named = { kind, name, basis: undefined };
      const [stored, workedOut] = [columnOf(view, named), columnOf(alone, named)];
      expect([name, stored.ids]).toEqual([name, workedOut.ids]);
      expect([name, stored.numbers]).toEqual([name, workedOut.numbers]);
    }
  });
});
