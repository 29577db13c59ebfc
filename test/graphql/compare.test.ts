import { describe, expect, it } from 'vitest';
import { ask, refusal } from '../shipped.js';

const CS3 = 'cerebras-cs-3-gpt-3-175b-batch-1';
const H100 = 'nvidia-dgx-h100-gpt-3-175b-batch-1';
const SIDES = `left: "${CS3}", right: "${H100}"`;
const ARTICLE = 'view(sources: { include: { ids: ["ainews-cerebras-ipo-2026"] } })';

interface Told {
  readonly estimate: number;
  readonly text: string;
  readonly basis: string;
  readonly formula: string;
  readonly inputs: readonly unknown[];
}
interface Compared {
  readonly left: Told;
  readonly right: Told;
  readonly verdict: string;
  readonly reason: string;
  readonly ratio: string | null;
}
interface BreakEven {
  readonly estimate: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string;
  readonly text: string;
  readonly below: string;
  readonly above: string;
  readonly present: Told;
  readonly now: Compared;
}

const TOLD = 'fragment Told on Figure { estimate text basis formula inputs { path } }';
const COMPARED = `left { ...Told } right { ...Told } verdict reason ratio`;
const compared = (args: string, view = 'view') =>
  ask<{ seen: { compare: Compared[] } }>(`{ seen: ${view} { compare(${args}) { ${COMPARED} } } } ${TOLD}`).seen.compare;
const evened = (args: string, view = 'view') =>
  ask<{ seen: { breakEven: BreakEven } }>(
    `{ seen: ${view} { breakEven(${args}) { estimate low high unit text below above present { ...Told } now { ${COMPARED} } } } } ${TOLD}`,
  ).seen.breakEven;
const VARY = 'on: "throughputPerKilowatt", vary: { about: "cerebras-cs-3", property: "power" }';

describe('is the CS-3 more efficient than the H100 node?', () => {
  it('refuted on the numbers of the article: 36.7 against 45.7', () => {
    const [answer] = compared(`${SIDES}, on: ["throughputPerKilowatt"]`, ARTICLE);
    expect(answer).toMatchObject({
      verdict: 'REFUTED',
      reason:
        '36.7 token/s/kW (36.3–37) is not greater than 45.7 token/s/kW (45–46.5) for any values that the two allow',
      ratio: expect.stringMatching(/^0\.802/), // (550 / 15) / (320 / 7)
    });
    expect(answer?.left.estimate).toBeCloseTo(550 / 15, 9);
    expect(answer?.right.estimate).toBeCloseTo(320 / 7, 9);
    expect(answer?.left).toMatchObject({
      formula: 'throughput / runPower',
      inputs: [expect.anything(), expect.anything()],
    });
  });

  it('refuted by nameplate: 23.9 against 31.4', () => {
    const [answer] = compared(`${SIDES}, on: ["throughputPerKilowatt"], basis: "server-nameplate"`);
    expect(answer?.verdict).toBe('REFUTED');
    expect(answer?.left.estimate).toBeCloseTo(550 / 23, 9);
    expect(answer?.right.estimate).toBeCloseTo(320 / 10.2, 9);
    for (const side of [answer?.left, answer?.right]) expect(side?.basis).toMatch(/power: server-nameplate$/);
  });

  it('proved of the speed alone, and of the power, asked together with a formula', () => {
    const answers = compared(`${SIDES}, on: ["throughput", "runPower", "runPower / throughput"]`, ARTICLE);
    expect(answers.map(({ verdict }) => verdict)).toEqual(['PROVED', 'PROVED', 'PROVED']);
    const [energy] = compared(`${SIDES}, on: ["runPower / throughput"], unit: "J/token", relation: LESS`, ARTICLE);
    expect(energy).toMatchObject({ verdict: 'REFUTED', left: { text: expect.stringMatching(/^27\.3 J\/token/) } });
  });

  it('not provable across bases: its nameplate against what the article says of the node', () => {
    // The comment and the article say nothing of the basis; the nameplate of the CS-3 comes from another source.
    const sources = 'view(sources: { include: { ids: ["ainews-cerebras-ipo-2026", "awesomeagents-wse-3"] } })';
    const [answer] = compared(`${SIDES}, on: ["throughputPerKilowatt"]`, sources);
    expect(answer).toMatchObject({
      verdict: 'NOT_PROVABLE',
      reason: expect.stringMatching(
        /^bases differ: power server-nameplate against unspecified \(23\.9 .* against 45\.7 /,
      ),
      ratio: null,
    });
  });

  it('not provable of what nobody says', () => {
    const [answer] = compared(`${SIDES}, on: ["throughputPerKilowatt"], basis: "rack-measured"`, ARTICLE);
    expect(answer).toMatchObject({ verdict: 'NOT_PROVABLE', reason: expect.stringMatching(/^missing cerebras-cs-3/) });
  });

  it('not provable of runs of other models', () => {
    const [answer] = compared(`left: "${CS3}", right: "mlperf-v4-1-0043-llama-2-70b", on: ["throughput"]`);
    expect(answer?.reason).toMatch(/^not comparable: model gpt-3-175b against llama-2-70b; not comparable: benchmark /);
  });
});

describe('the power at which the CS-3 would be as efficient', () => {
  // "~550" and "~320" with half a unit of their last digit are 544.5 to 555.5 and 314.5 to 325.5 token/s.
  it('is 12.03 kW against the 7 kW of the article', () => {
    const even = evened(`${SIDES}, ${VARY}`, ARTICLE);
    expect(even).toMatchObject({
      estimate: expect.closeTo((550 * 7) / 320, 9), // 12.03125
      low: expect.closeTo((544.5 * 6.5) / 325.5, 9), // "7 kW" may be 6.5: 10.8733
      high: expect.closeTo((555.5 * 7.5) / 314.5, 9), // or 7.5: 13.2472
      unit: 'kW',
      text: '12.03 kW (10.87–13.25 kW not provable)',
      below: 'PROVED',
      above: 'REFUTED',
      now: { verdict: 'REFUTED' },
    });
    expect(even.present.text).toMatch(/^15 kW/);
  });

  it('is 17.53 kW against the 10.2 kW of the nameplate, and its own nameplate is what varies', () => {
    const even = evened(`${SIDES}, ${VARY}, basis: "server-nameplate"`);
    expect(even).toMatchObject({
      estimate: expect.closeTo((550 * 10.2) / 320, 9), // 17.53125
      low: expect.closeTo((544.5 * 10.15) / 325.5, 9), // "10.2 kW" may be 10.15: 16.9790
      high: expect.closeTo((555.5 * 10.25) / 314.5, 9), // or 10.25: 18.1045
      text: '17.53 kW (16.97–18.11 kW not provable)',
      present: { basis: 'server-nameplate', estimate: expect.closeTo(23, 9) },
    });
  });

  it('is told in another unit if asked', () => {
    const even = evened(`${SIDES}, ${VARY}, unit: "W"`, ARTICLE);
    expect([even.estimate, even.text]).toEqual([
      expect.closeTo(12031.25, 6),
      '12,030 W (10,870–13,250 W not provable)',
    ]);
  });

  it('leaves the view as it was', () => {
    const before = compared(`${SIDES}, on: ["throughputPerKilowatt"]`);
    evened(`${SIDES}, ${VARY}`);
    expect(compared(`${SIDES}, on: ["throughputPerKilowatt"]`)).toEqual(before);
  });
});

describe('a question that cannot be asked is refused', () => {
  it.each([
    [
      `compare(left: "${CS3}", right: "nvidia-dgx-h10", on: ["throughput"]) { verdict }`,
      'right: "nvidia-dgx-h10" does not exist; did you mean "nvidia-dgx-h100"?',
    ],
    [
      `compare(${SIDES}, on: ["throughputPerKilowat"]) { verdict }`,
      'on: column 1 of "throughputPerKilowat": benchmark-result has no "throughputPerKilowat"; did you mean "throughputPerKilowatt"?',
    ],
    [
      `compare(${SIDES}, on: ["throughput.constructor"]) { verdict }`,
      'on: column 1 of "throughput.constructor": "throughput" of benchmark-result is a number or text, so ".constructor" leads nowhere',
    ],
    [
      `compare(left: "${CS3}", right: "cerebras-cs-3", on: ["throughput"]) { verdict }`,
      'on: column 1 of "throughput": system has no "throughput"',
    ],
    [
      `compare(${SIDES}, on: ["throughput"], basis: "system-inputs") { verdict }`,
      'basis: "throughput" has no basis "system-inputs"; did you mean "system-input"?',
    ],
    [
      `compare(${SIDES}, on: ["throughput"], unit: "kW") { verdict }`,
      'unit: "kW" has another dimension; expected one like token/s',
    ],
    [
      `breakEven(${SIDES}, on: "throughput", vary: { about: "cerebras-cs-3", property: "pover" }) { text }`,
      'vary.property: system has no claimed number "pover"; did you mean "power"?',
    ],
    [
      `breakEven(${SIDES}, on: "throughput", vary: { about: "${CS3}", property: "runPower" }) { text }`,
      'vary.property: benchmark-result has no claimed number "runPower"; it is computed, so vary what goes into it',
    ],
    [
      `breakEven(${SIDES}, on: "throughput", vary: { about: "cerebras-cs-3", property: "power" }) { text }`,
      'breakEven: neither side depends on "cerebras-cs-3.power[server-nameplate]"',
    ],
    [
      `breakEven(${SIDES}, on: "throughput", vary: { about: "cerebras-cs-3", property: "power", basis: "tdp" }) { text }`,
      'basis: "power" has no basis "tdp"; expected one of server-nameplate, rack-nameplate, server-measured, rack-measured, tdp-sum, provisioned-all-in, unspecified',
    ],
  ])('%s', (field, message) => {
    expect(refusal(`{ ${field} }`)).toEqual({ message, code: 'BAD_USER_INPUT' });
  });
});
