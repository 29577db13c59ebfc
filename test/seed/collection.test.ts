import { describe, expect, it } from 'vitest';
import { quantityOf } from '../../src/domain/claim.js';
import { sameDimension } from '../../src/domain/unit.js';
import { WHAT_IF } from '../../src/domain/vocabulary.js';
import { readSeeds } from '../../src/seed/read-seeds.js';
import { vocabulary } from '../shipped.js';

const { entities, claims, today } = readSeeds('seeds', vocabulary);
const sources = entities.filter(({ kind }) => kind === 'source');
const byId = new Map(entities.map((entity) => [entity.id, entity]));

describe('the shipped seeds', () => {
  it('describe every entity but single shares and sources', () => {
    const silent = entities.filter(
      ({ description, kind }) => description === '' && !kind.endsWith('-share') && kind !== 'source',
    );
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  it('cite exact pages: no home page, no address twice', () => {
    const urls = sources.flatMap(({ keys }) => keys.url ?? []);
    expect(urls.filter((url) => ['', '/'].includes(new URL(url).pathname) && new URL(url).search === '')).toEqual([]);
    expect(urls.filter((url, index) => urls.indexOf(url) !== index)).toEqual([]);
  });

  it('hold no source that nothing is taken from, and that no other repeats', () => {
    const cited = new Set([
      WHAT_IF.id,
      ...claims.map(({ source }) => source),
      ...sources.flatMap(({ keys }) => keys.cites ?? []),
    ]);
    expect(sources.map(({ id }) => id).filter((id) => !cited.has(id))).toEqual([]);
  });

  it('give every claim a place in its source that says where', () => {
    expect(claims.filter(({ locator }) => locator.length < 4 || /^(various|passim|n\/a)$/i.test(locator))).toEqual([]);
  });

  it('say nothing that was not known on the day of the dataset', () => {
    expect(claims.filter(({ published }) => published.start > today).map(({ id }) => id)).toEqual([]);
    const past = claims.filter(({ period, nature, published }) => {
      return nature === 'actual' && period !== undefined && period.start > published.end;
    });
    expect(past.map(({ id }) => id)).toEqual([]);
  });

  it('state numbers in the dimension of their property and keep the digits that were written', () => {
    for (const claim of claims) {
      const quantity = quantityOf(claim);
      const field = vocabulary.fields(byId.get(claim.subject)?.kind ?? '').get(claim.property);
      if (!quantity || field?.type !== 'property' || field.property.type !== 'amount') continue;
      expect(sameDimension(quantity.dimension, field.property.unit.dimension), claim.id).toBe(true);
      expect(quantity.resolution, claim.id).toBeGreaterThan(0);
    }
  });

  it('do not hold a midpoint that no source states', () => {
    const article = (subject: string, property: string) => {
      return claims.filter(
        (claim) =>
          claim.source === 'ainews-cerebras-ipo-2026' && claim.subject === subject && claim.property === property,
      );
    };
    expect(article('nvidia', 'inferenceShareOfRevenue').map(quantityOf)).toMatchObject([
      { low: 0.3, estimate: undefined, high: 0.4 },
    ]);
    expect(article('cerebras-ipo', 'amountRaised').map(quantityOf)).toMatchObject([
      { low: 5e8, estimate: undefined, high: 1e9 },
    ]);
  });
});
