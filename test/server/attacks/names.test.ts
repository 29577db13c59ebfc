import { describe, expect, it } from 'vitest';
import { attacked } from './attacked.js';

const server = attacked();

describe('a name that every object of JavaScript has is no name here:', () => {
  it.each([
    ['{ nodes(ids: ["__proto__"]) { nodes { id } } }', 'ids: there is no "__proto__"'],
    [
      '{ system(id: "cerebras-cs-3") { figures(names: ["__proto__"]) { text } } }',
      'names: system has no figure "__proto__"',
    ],
    [
      '{ system(id: "cerebras-cs-3") { figures(names: ["constructor"]) { text } } }',
      'names: system has no figure "constructor"',
    ],
    ['{ company(id: "cerebras") { history(property: "toString") { unit } } }', 'property: company has no "toString"'],
    [
      '{ company(id: "cerebras") { claims(property: "__proto__") { totalCount } } }',
      'property: company has no "__proto__"',
    ],
    [
      '{ holdings { bases(kind: CHIP, property: "constructor") { basis } } }',
      'property: a chip has no property "constructor"',
    ],
    [
      '{ compare(left: "cerebras-cs-3", right: "nvidia-dgx-h100", on: ["constructor"]) { verdict } }',
      'on: column 1 of "constructor": system has no "constructor"',
    ],
    [
      '{ view(assume: [{ set: { about: "cerebras-cs-3", property: "__proto__", value: "1" } }]) { today } }',
      'assume[0].set: property: system has no property "__proto__"',
    ],
    [
      '{ view(assume: [{ set: { about: "constructor", property: "power", value: "1" } }]) { today } }',
      'assume[0].set: about: "constructor" does not exist',
    ],
    ['{ view(scenario: "__proto__") { today } }', 'scenario: there is no scenario "__proto__"'],
    ['{ view(sources: { include: { ids: ["constructor"] } }) { today } }', 'sources: there is no source "constructor"'],
    [
      '{ system(id: "cerebras-cs-3") { power(unit: "__proto__") { text } } }',
      'unit: unknown unit "__proto__"; expected one such as kW, GB, TB/s, token/s, USD or %',
    ],
    [
      '{ derive(formula: "power", over: SYSTEM, unit: "W", filter: [{ field: "__proto__", is: ["x"] }]) { totalCount } }',
      'filter: system has no "__proto__" to filter by',
    ],
    ['{ systems(after: "__proto__") { totalCount } }', 'after: "__proto__" is no cursor of this list'],
    ['{ findings(rule: "constructor") { totalCount } }', 'rule: there is no rule "constructor"'],
  ])('%s', async (query, message) => {
    expect((await server.refusal(query)).slice(0, 3)).toEqual([200, 'BAD_USER_INPUT', message]);
  });

  it.each(['__proto__', 'constructor', 'toString'])('%s is the id of nothing', async (id) => {
    const query = 'query ($id: ID!) { system(id: $id) { id } node(id: $id) { id } company(id: $id) { id } }';
    expect(await server.ask(query, { id })).toEqual({ data: { system: null, node: null, company: null } });
  });

  it.each([
    ['/export/__proto__.csv', 404, 'NOT_FOUND'],
    ['/export/systems.csv?fields=__proto__', 400, 'BAD_USER_INPUT'],
    ['/export/systems.csv?__proto__=1', 400, 'BAD_USER_INPUT'],
    ['/export/systems.csv?unit.__proto__=W', 400, 'BAD_USER_INPUT'],
    ['/export/systems.csv?__proto__[x]=1', 400, 'BAD_USER_INPUT'],
    ['/export/systems.csv?filter={"__proto__":{"x":1}}', 400, 'BAD_USER_INPUT'],
    ['/export/systems.csv?orderBy={"field":"constructor"}', 400, 'BAD_USER_INPUT'],
    ['/export/claims.csv?about=__proto__', 400, 'BAD_USER_INPUT'],
    ['/export/history.csv?entity=cerebras&property=__proto__', 400, 'BAD_USER_INPUT'],
    ['/claims/__proto__', 404, 'NOT_FOUND'],
    ['/claims/constructor.prototype.x', 404, 'NOT_FOUND'],
    ['/feed.atom?about=__proto__', 400, 'BAD_USER_INPUT'],
    ['/audits/__proto__.md', 404, 'NOT_FOUND'],
    ['/datasets/__proto__.db', 409, 'DATASET_NOT_NAMED'],
  ])('%s', async (path, status, code) => {
    const { body, answered } = await server.send(path, {});
    expect([answered.status, body.errors?.[0]?.extensions.code]).toEqual([status, code]);
  });

  it.each([
    '{"query":"{ today }","variables":{"__proto__":{"polluted":1}}}',
    '{"query":"{ today }","variables":{"constructor":{"prototype":{"polluted":1}}}}',
    '{"query":"{ today }","extensions":{"__proto__":{"polluted":1}}}',
  ])('%s changes nothing', async (body) => {
    const answer = await server.send('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    expect(answer.body.errors).toBeUndefined();
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe('what is searched for is text, whatever it looks like:', () => {
  const search = 'query ($text: String!) { search(text: $text) { totalCount } }';

  it.each([
    "'; DROP TABLE entity; --",
    'name: OR * NEAR(a b) ^x {y}',
    '") OR joined : ("a',
    'a'.repeat(20_000),
    '\u0000\u202e\u2066',
    '\ud800',
    '%_\\',
  ])('%j', async (text) => {
    const { errors } = await server.ask(search, { text });
    expect(errors).toBeUndefined();
  });

  it('marks of direction and NUL between words do not hide them', async () => {
    const found = await server.ask(search, { text: '\u202ecerebras\u0000' });
    expect(found).toEqual(await server.ask(search, { text: 'cerebras' }));
  });

  it.each([
    '{ systems(orderBy: { field: constructor }) { totalCount } }',
    `{ systems(orderBy: { field: "id; DROP TABLE entity" }) { totalCount } }`,
    '{ systems(filter: { constructor: { known: true } }) { totalCount } }',
    `{ systems(first: "1; DROP TABLE entity") { totalCount } }`,
  ])('%s asks for what there is not', async (query) => {
    const [status, code, , resolved] = await server.refusal(query);
    expect([status, code, resolved]).toEqual([400, 'GRAPHQL_VALIDATION_FAILED', 0]);
  });
});
