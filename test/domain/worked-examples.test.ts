import { describe, expect, it } from 'vitest';
import { loadVocabulary } from '../../src/catalogue/vocabulary.js';
import { storeOf } from '../../src/domain/graph-literal.js';
import { parseQuantity } from '../../src/domain/notation.js';
import { fromCoherent } from '../../src/domain/unit.js';
import { View } from '../../src/domain/view.js';

const vocabulary = await loadVocabulary();

describe('every metric gives the figure of its worked example', () => {
  for (const [id, metric] of vocabulary.metrics) {
    it(id, () => {
      const { about, graph, expect: expected, arguments: given = {} } = metric.example;
      const view = new View(storeOf(graph, vocabulary), vocabulary);
      const values = Object.entries(given).map(([name, written]) => {
        const argument = metric.arguments[name];
        return [name, argument?.type === 'amount' ? parseQuantity(written, argument.unit) : written] as const;
      });
      const figure = view.figure(about, id, { arguments: Object.fromEntries(values) });
      const told = (value: number | undefined) =>
        value !== undefined && Number(fromCoherent(value, metric.unit).toPrecision(5));
      const rounded = (value: number | undefined) => value !== undefined && Number(value.toPrecision(5));
      expect(figure.missing).toEqual([]);
      expect({
        low: told(figure.quantity?.low),
        estimate: told(figure.quantity?.estimate),
        high: told(figure.quantity?.high),
      }).toEqual({ low: rounded(expected.low), estimate: rounded(expected.estimate), high: rounded(expected.high) });
    });
  }
});
