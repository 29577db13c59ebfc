import { describe, expect, it } from 'vitest';
import { faultsOf } from './written-seeds.js';

const scenario = (edit: string) => ({ 'scenarios/what.yaml': `name: What\nrationale: Why.\nedits:\n  - ${edit}\n` });

describe('what is wrong with an edit is told at its place', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['set: { about: seler, property: revenue, value: $1B }', '4:19', '"seler" does not exist; did you mean "seller"?'],
    [
      'set: { all: compny, property: revenue, value: $1B }',
      '4:17',
      '"compny" is no kind of entity; did you mean "company"?',
    ],
    [
      'set: { about: seller, property: revenu, value: $1B }',
      '4:37',
      'company has no property "revenu"; did you mean "revenue"?',
    ],
    [
      'set: { about: seller, property: revenueGrowth, value: 5 % }',
      '4:37',
      '"revenueGrowth" of company is computed as "revenue / previous(revenue) - 1"; edit what goes into it',
    ],
    [
      'set: { about: seller, property: competitors, value: buyer }',
      '4:37',
      '"competitors" of company holds any number of entities; it can only be withdrawn',
    ],
    [
      'scale: { about: seller, property: parent, by: 2 }',
      '4:39',
      '"parent" of company is no number, and only numbers can be scaled',
    ],
    [
      'set: { about: seller, property: revenue, basis: totl, value: $1B }',
      '4:53',
      '"revenue" of company has no basis "totl"; did you mean "total"?',
    ],
    [
      'set: { about: seller, property: revenue, value: 12 kW }',
      '4:53',
      '"12 kW" is in W; expected "revenue" in USD or a like unit',
    ],
    [
      'set: { about: seller, property: revenue, value: "12 parsec" }',
      '4:57',
      'unknown unit "parsec"; expected one such as kW, GB, TB/s, token/s, USD or %',
    ],
    [
      'set: { about: seller, property: revenue, value: = 2 * revenu }',
      '4:59',
      'column 5 of "2 * revenu": company has no "revenu"; did you mean "revenue"?',
    ],
    [
      'set: { about: seller, property: parent, value: byer }',
      '4:52',
      '"parent" points to "byer", which does not exist; expected a company; did you mean "buyer"?',
    ],
    [
      'set: { about: seller, property: revenue, period: 2025-Q7, value: $1B }',
      '4:54',
      '"2025-Q7" is not a period; expected one such as 2024, 2024-06-30, 2024-Q1, FY2026-Q2 or 2024-01-01/2024-06-30',
    ],
    ['scale: { about: seller, property: revenue, by: -1 }', '4:52', '"-1" cannot be; expected "by" within ≥ 0'],
    ['scale: { about: seller, property: revenue }', '4:5', 'the "scale" has no "by"'],
    ['set: { about: seller, property: revenue }', '4:5', 'the "set" has no "value"'],
    ['set: { about: seller, value: $1B }', '4:5', 'the "set" has no "property"'],
    [
      'withdraw: { property: revenue }',
      '4:5',
      'found neither "about" nor "all"; expected the id of an entity, or a kind',
    ],
    [
      'withdraw: { about: seller, all: company }',
      '4:24',
      'found both "about" and "all"; expected the id of an entity, or a kind',
    ],
    ['withdraw: { about: seller, source: reprt }', '4:40', 'there is no source "reprt"; did you mean "report"?'],
    [
      'withdraw: { about: seller, value: 1 }',
      '4:32',
      '"withdraw" takes no "value"; expected about, all, property, basis, period, source, where',
    ],
    [
      'set: { about: seller, proprty: revenue, property: revenue, value: $1B }',
      '4:27',
      '"set" takes no "proprty"; did you mean "property"?',
    ],
    ['replace: { about: seller }', '4:5', 'found "replace", expected one of set, scale, withdraw'],
    ['scle: { about: seller }', '4:5', 'found "scle", expected one of set, scale, withdraw; did you mean "scale"?'],
    ['set: 12 kW', '4:5', 'found "set", expected one of set, scale, withdraw with a map of its words'],
    ['withdraw: { about: seller, where: { parent: buyer } }', '4:41', '"where" goes with "all", which names a kind'],
    [
      'withdraw: { all: customer-share, where: { vendor: seller, custmer: buyer } }',
      '4:63',
      'customer-share has no key or relation "custmer"; did you mean "customer"?',
    ],
    [
      'withdraw: { all: customer-share, where: { vendor: seller, customer: byer } }',
      '4:73',
      '"customer" points to "byer", which does not exist; expected a company; did you mean "buyer"?',
    ],
    [
      'withdraw: { all: contract-leg, where: { leg: purchas } }',
      '4:50',
      '"purchas" is no leg of a contract-leg; did you mean "purchase"?',
    ],
    [
      'withdraw: { all: customer-share, where: [seller] }',
      '4:45',
      '"where" is not a map; expected keys or relations with the ids that they must have',
    ],
  ];
  for (const [edit, place, message] of cases) {
    it(edit, () => expect(faultsOf(scenario(edit))).toEqual([`scenarios/what.yaml:${place} ${message}`]));
  }
});
