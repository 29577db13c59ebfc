import { describe, expect, it } from 'vitest';
import { ask, refusal } from '../shipped.js';

describe('a what-if is refused', () => {
  const set = (words: string) => `{ set: { about: "cerebras-cs-3", property: "power", ${words} } }`;
  const cases: readonly (readonly [string, string, string])[] = [
    [
      'without such a scenario',
      'scenario: "cs-3-at-13-kw"',
      'scenario: there is no scenario "cs-3-at-13-kw"; did you mean "cs-3-at-12-kw"?',
    ],
    [
      'with two acts in one edit',
      'assume: [{ set: { about: "cerebras", property: "revenue", value: "$1B" }, withdraw: { about: "cerebras" } }]',
      'assume[0]: found set and withdraw, expected exactly one of set, scale, withdraw',
    ],
    [
      'with no act',
      `assume: [${set('value: "12 kW"')}, {}]`,
      'assume[1]: found nothing, expected exactly one of set, scale, withdraw',
    ],
    [
      'with 51 edits',
      `assume: [${Array(51).fill(set('value: "12 kW"')).join(' ')}]`,
      'assume: found 51 edits, expected at most 50',
    ],
    [
      'with an edit that has no effect',
      'assume: [{ withdraw: { about: "cerebras-cs-3", source: "fasb-asc-280" } }]',
      'assume[0].withdraw: "all on cerebras-cs-3 from fasb-asc-280 withdrawn" has no effect: the view sees no such claim',
    ],
    [
      'with a value that cannot be read, at its column',
      `assume: [${set('value: "12 kWx"')}]`,
      'assume[0].set: value, column 4: unknown unit "kWx"; expected one such as kW, GB, TB/s, token/s, USD or %',
    ],
    [
      'with a formula of a name that is not, at its column',
      `assume: [${set('value: "= 2 * powr"')}]`,
      'assume[0].set: value: column 5 of "2 * powr": system has no "powr"; did you mean "power"?',
    ],
    [
      'with all that is wrong in one edit',
      `assume: [${set('basis: "rack", value: "12 GB"')}]`,
      'assume[0].set: basis: "power" of system has no basis "rack"; expected one of server-nameplate, rack-nameplate, server-measured, rack-measured, tdp-sum, provisioned-all-in, unspecified; value: "12 GB" is in byte; expected "power" in kW or a like unit',
    ],
    [
      'with a unit in the wrong case',
      `assume: [${set('value: "12 kw"')}]`,
      'assume[0].set: value, column 4: unknown unit "kw"; did you mean "kW"?',
    ],
    [
      'with a number without its unit',
      `assume: [${set('value: "12"')}]`,
      'assume[0].set: value: "12" is a bare number; expected "power" in kW or a like unit',
    ],
    [
      'with a link to what is of another kind',
      'assume: [{ set: { about: "cerebras-cs-3", property: "chip", value: "cerebras" } }]',
      'assume[0].set: value: "chip" points to "cerebras", which is a company; expected a chip',
    ],
    [
      'with a link that is nearly right',
      'assume: [{ set: { about: "cerebras-cs-3", property: "chip", value: "cerebras-wse3" } }]',
      'assume[0].set: value: "chip" points to "cerebras-wse3", which does not exist; expected a chip; did you mean "cerebras-wse-3"?',
    ],
    [
      'with a key',
      'assume: [{ set: { about: "cerebras-cs-3", property: "vendor", value: "nvidia" } }]',
      'assume[0].set: property: "vendor" is a key of system: it holds in every view and cannot be edited',
    ],
    [
      'with a property that is shortened',
      'assume: [{ set: { about: "cerebras-cs-3", property: "pwr", value: "12 kW" } }]',
      'assume[0].set: property: system has no property "pwr"; did you mean "power"?',
    ],
    [
      'with a second edit that has no effect',
      `assume: [${set('value: "12 kW"')}, { withdraw: { about: "cerebras-cs-3", source: "fasb-asc-280" } }]`,
      'assume[1].withdraw: "all on cerebras-cs-3 from fasb-asc-280 withdrawn" has no effect: the view sees no such claim',
    ],
    [
      'with a condition given twice',
      'assume: [{ withdraw: { all: SYSTEM, where: [{ field: "vendor", is: "nvidia" }, { field: "vendor", is: "cerebras" }] } }]',
      'assume[0].withdraw: where: found "vendor" twice, expected it once',
    ],
    [
      'that could mean one of several claims',
      'assume: [{ set: { about: "openai-cerebras-systems", property: "useCase", value: "Anything" } }]',
      'assume[0].set: "openai-cerebras-systems.useCase set to Anything" is ambiguous: Inference for ChatGPT and API (ainews-cerebras-ipo-2026) and Inference (ainews-cerebras-ipo-2026) tie; name a basis or a period',
    ],
  ];
  for (const [name, words, message] of cases) {
    it(name, () => {
      expect(refusal(`{ view(${words}) { dataset { id } } }`)).toEqual({ message, code: 'BAD_USER_INPUT' });
    });
  }
});

it('a scenario that has nothing left to change inside a choice of sources is refused there', () => {
  const article = 'sources: { include: { ids: ["ainews-cerebras-ipo-2026"] } }';
  const message =
    '"cerebras.customerDisclosureThreshold of 2025 times 1 / (1 - topCustomerShare)" has no effect: the view sees no such claim';
  const scenario = 'scenario: "cerebras-without-mbzuai"';
  const inside = `{ view(${scenario}) { view(${article}) { dataset { id } } } }`;
  expect(refusal(inside)).toEqual({ message: `view: ${message}`, code: 'BAD_USER_INPUT' });
  const beside = `{ view(${scenario}, ${article}) { dataset { id } } }`;
  expect(refusal(beside)).toEqual({
    message: `scenario "cerebras-without-mbzuai"[0].scale: ${message}`,
    code: 'BAD_USER_INPUT',
  });
});

describe('what is asked and what a scenario says', () => {
  it('lie over each other, the request last, and each is named', () => {
    const power = 'assume: [{ scale: { about: "cerebras-cs-3", property: "power", by: "0.5" } }]';
    const { a, b } = ask<Record<string, unknown>>(`{
      a: view(scenario: "cs-3-at-12-kw", ${power}) { system(id: "cerebras-cs-3") { power { estimate assumptions } } }
      b: view(${power}) { view(scenario: "cs-3-at-12-kw") { system(id: "cerebras-cs-3") { power { estimate assumptions } } } }
    }`);
    expect([a, b]).toEqual([
      {
        system: {
          power: {
            estimate: 6,
            assumptions: [
              'cerebras-cs-3.power set to 12 kW (scenario "cs-3-at-12-kw")',
              'cerebras-cs-3.power times 0.5 (as asked)',
            ],
          },
        },
      },
      {
        view: {
          system: {
            power: { estimate: 12, assumptions: ['cerebras-cs-3.power set to 12 kW (scenario "cs-3-at-12-kw")'] },
          },
        },
      },
    ]);
  });

  it('are told apart where they say the same', () => {
    const told = ask(`{ view {
      a: view(scenario: "cs-3-at-12-kw") { system(id: "cerebras-cs-3") { power { assumptions } } }
      b: view(assume: [{ set: { about: "cerebras-cs-3", property: "power", value: "12 kW" } }]) { system(id: "cerebras-cs-3") { power { assumptions } } }
    } }`);
    const power = (origin: string) => ({
      system: { power: { assumptions: [`cerebras-cs-3.power set to 12 kW (${origin})`] } },
    });
    expect(told).toEqual({ view: { a: power('scenario "cs-3-at-12-kw"'), b: power('as asked') } });
  });
});
