import { describe, expect, it } from 'vitest';
import { attacked, JSON_TYPE } from './attacked.js';

const server = attacked();
const power = (limits: string) => `{ systems(filter: { power: { ${limits} } }) { totalCount } }`;
const assumed = (value: string) =>
  `{ view(assume: [{ set: { about: "cerebras-cs-3", property: "power", value: ${JSON.stringify(value)} } }]) { today } }`;
const formula = (text: string) =>
  `{ derive(formula: ${JSON.stringify(text)}, over: SYSTEM, unit: "W", first: 1) { totalCount } }`;

describe('a number that there cannot be is refused, and no list is looked at:', () => {
  it.each([
    ['without end in a filter', power('atLeast: 1e999'), 'power: found Infinity, expected a finite number'],
    [
      'too large for the unit of the figure',
      '{ systems(filter: { compute: { atLeast: 1e300 } }) { totalCount } }',
      'compute: found 1e+300 PFLOP/s, expected a number that is not too large',
    ],
    [
      'inverted bounds',
      power('atLeast: 9, atMost: 1'),
      'power: found atLeast 9 above atMost 1, expected the lesser first',
    ],
    [
      'inverted bounds of a formula',
      '{ derive(formula: "power", over: SYSTEM, unit: "W", filter: [{ atLeast: 9, atMost: 1 }]) { totalCount } }',
      'filter: found atLeast 9 above atMost 1, expected the lesser first',
    ],
    [
      'without end in an assumption',
      assumed('1e400 kW'),
      'assume[0].set: value, column 6: cannot read "1e400 kW": the number "1e400" is too large, found "kW"',
    ],
    [
      'none in an assumption',
      assumed('NaN kW'),
      'assume[0].set: value: cannot read "NaN kW": expected a number, found "NaN kW"',
    ],
    [
      'an inverted interval',
      assumed('9-1 kW'),
      'assume[0].set: value, column 7: cannot read "9-1 kW": the lower bound 9000 is above the upper bound 1000, at the end',
    ],
    ['less than nothing', assumed('-5 kW'), 'assume[0].set: value: "-5 kW" cannot be; expected "power" within ≥ 0 kW'],
    [
      'without end in a formula',
      formula('power * 1e400'),
      'formula: column 9 of "power * 1e400": the number "1e400" is too large',
    ],
    [
      'a power without end',
      formula('power ^ 99999'),
      'formula: column 9 of "power ^ 99999": an exponent has to be a whole number up to 4',
    ],
  ])('%s', async (_, query, message) => {
    expect((await server.refusal(query)).slice(0, 3)).toEqual([200, 'BAD_USER_INPUT', message]);
  });

  it.each([
    ['1e999', 'got invalid value Infinity; Float cannot represent non numeric value: Infinity'],
    ['-1e999', 'got invalid value -Infinity; Float cannot represent non numeric value: -Infinity'],
    ['"NaN"', 'got invalid value "NaN"; Float cannot represent non numeric value: "NaN"'],
    ['null', 'of non-null type "Float!" must not be null.'],
  ])('%s in a variable, however often it is sent', async (value, problem) => {
    const query = 'query ($v: Float!) { systems(filter: { power: { atLeast: $v } }) { totalCount } }';
    const body = `{"query":${JSON.stringify(query)},"variables":{"v":${value}}}`;
    const refused = [400, 'BAD_USER_INPUT', `Variable "$v" ${problem}`, 0];
    expect([await server.refusalOf(body), await server.refusalOf(body)]).toEqual([refused, refused]);
  });
});

describe('a formula', () => {
  it.each([
    ['of 600 characters', `1${'0'.repeat(600)}`, 'the formula has 601 characters; at most 500 are allowed'],
    ['in 200 brackets', `${'('.repeat(200)}power${')'.repeat(200)}`, 'column 42 of'],
    ['with 400 signs', `${'-'.repeat(400)}power`, 'column 42 of'],
    ['that reaches for a prototype', '__proto__', 'column 1 of "__proto__": unexpected "_"'],
    ['that reaches for a constructor', 'constructor', 'column 1 of "constructor": system has no "constructor"'],
    [
      'that reaches for the constructor of a figure',
      'power.constructor',
      '"power" of system is a number or text, so ".constructor" leads nowhere',
    ],
    ['that calls it', 'constructor(power)', 'there is no function "constructor"'],
    ['that reaches for the process', 'process.exit()', 'column 14 of "process.exit()": found ")"'],
    ['that imports', 'import("fs")', 'unexpected """'],
    ['with NUL', 'power\u0000', 'column 6 of'],
    ['with marks of direction', 'po\u202ewer', 'column 3 of'],
  ])('%s is refused with the column', async (_, text, problem) => {
    const [status, code, message] = await server.refusal(formula(text));
    expect([status, code]).toEqual([200, 'BAD_USER_INPUT']);
    expect(message).toContain(problem);
  });

  it.each(['power / 0', 'power * 1e308 * 1e308'])(
    '%s is answered without a number that there cannot be',
    async (text) => {
      const query = `{ derive(formula: ${JSON.stringify(text)}, over: SYSTEM, unit: "W", first: 100) { nodes { figure { estimate low high } } } }`;
      const { data, errors } = await server.ask(query);
      expect(errors).toBeUndefined();
      expect(JSON.stringify(data)).not.toMatch(/Infinity|NaN/);
    },
  );
});

it('an operation that the document does not have is refused, before and after the document was answered', async () => {
  const refused = (query: string, operationName: string) =>
    server.refusalOf(JSON.stringify({ query, operationName }), JSON_TYPE);
  for (const query of ['{ today }', 'query A { today }']) {
    const unknown = [400, 'OPERATION_RESOLUTION_FAILURE', 'Unknown operation named "__proto__".', 0];
    expect(await refused(query, '__proto__')).toEqual(unknown);
    expect((await server.ask(query)).errors).toBeUndefined();
    expect(await refused(query, '__proto__')).toEqual(unknown);
  }
});
