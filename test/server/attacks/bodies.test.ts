import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { attacked, JSON_TYPE } from './attacked.js';

const server = attacked();
const QUERY = '{ dataset { id } }';
const LARGE = JSON.stringify({ query: QUERY, more: 'x'.repeat(200_000) });
const nested = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;

describe('a body that is no question is refused:', () => {
  const expected = 'expected an object with a "query"';
  it.each([
    ['broken off', '{"query":', 'BAD_REQUEST', 'the body is not valid JSON'],
    ['of something else', 'query { id }', 'BAD_REQUEST', 'the body is not valid JSON'],
    ['null', 'null', 'BAD_USER_INPUT', `body: found null, ${expected}`],
    ['a number', '1', 'BAD_USER_INPUT', `body: found 1, ${expected}`],
    ['a text', '"{ id }"', 'BAD_USER_INPUT', `body: found "{ id }", ${expected}`],
    [
      'a batch',
      JSON.stringify(Array.from({ length: 100 }, () => ({ query: QUERY }))),
      'BAD_USER_INPUT',
      'body: found a list of 100, expected one object; requests are not taken in batches',
    ],
    ['without a query', '{}', 'BAD_USER_INPUT', 'query: found nothing, expected a text'],
    ['with null for a query', '{"query":null}', 'BAD_USER_INPUT', 'query: found null, expected a text'],
    ['with a number for a query', '{"query":1}', 'BAD_USER_INPUT', 'query: found a number, expected a text'],
    ['with an object for a query', '{"query":{}}', 'BAD_USER_INPUT', 'query: found an object, expected a text'],
    ['with an empty query', '{"query":""}', 'BAD_USER_INPUT', 'query: found an empty text, expected a text'],
    [
      'with a list of variables',
      `{"query":"${QUERY}","variables":[]}`,
      'BAD_USER_INPUT',
      'variables: found a list, expected an object',
    ],
    [
      'with a text for variables',
      `{"query":"${QUERY}","variables":"{}"}`,
      'BAD_USER_INPUT',
      'variables: found a text, expected an object',
    ],
    [
      'with a number for an operation',
      `{"query":"${QUERY}","operationName":1}`,
      'BAD_USER_INPUT',
      'operationName: found a number, expected a text',
    ],
    [
      'with a text for extensions',
      `{"query":"${QUERY}","extensions":"x"}`,
      'BAD_USER_INPUT',
      'extensions: found a text, expected an object',
    ],
  ])('%s', async (_, body, code, message) => {
    expect(await server.refusalOf(body)).toEqual([400, code, message, 0]);
  });

  it('with variables 45,000 deep', async () => {
    const refusal = await server.refusalOf(`{"query":"${QUERY}","variables":{"a":${nested(45_000)}}}`);
    const message = 'nesting: found 45,002, expected at most 32 brackets';
    expect(refusal).toEqual([400, 'LIMIT_EXCEEDED', message, 0]);
  });

  it('with extensions 45,000 deep', async () => {
    const refusal = await server.refusalOf(`{"query":"${QUERY}","extensions":{"a":${nested(45_000)}}}`);
    expect(refusal).toEqual([400, 'LIMIT_EXCEEDED', 'nesting: found 45,002, expected at most 32 brackets', 0]);
  });

  it.each([
    'text/plain',
    'application/graphql',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    '',
  ])('of the type "%s"', async (type) => {
    const message = `content-type: found "${type || 'none'}", expected "application/json"`;
    const body = new Blob([JSON.stringify({ query: QUERY })]);
    const refusal = await server.refusalOf(body, type ? { 'content-type': type } : {});
    expect(refusal).toEqual([415, 'UNSUPPORTED_MEDIA_TYPE', message, 0]);
  });

  it('that is empty', async () => {
    const message = 'query: found nothing, expected a text';
    expect(await server.refusalOf('')).toEqual([400, 'BAD_USER_INPUT', message, 0]);
  });
});

describe('a key that is given twice', () => {
  it('says what it says last, to what measures it and to what runs it', async () => {
    const long = `{ ${'__typename '.repeat(2000)}}`;
    const refusal = await server.refusalOf(`{"query":"${QUERY}","query":"${long}"}`);
    expect(refusal).toEqual([400, 'LIMIT_EXCEEDED', 'tokens: found 2,002, expected at most 2,000 tokens', 0]);
    const { body } = await server.send('/graphql', {
      method: 'POST',
      headers: JSON_TYPE,
      body: `{"query":"${long}","query":"{ __typename }"}`,
    });
    expect(body).toEqual({ data: { __typename: 'Query' } });
  });

  it('is refused in an address', async () => {
    const refusal = await server.refusalAt('/graphql?query=%7Bid%7D&query=%7B__typename%7D');
    expect(refusal).toEqual([400, 'BAD_REQUEST', "The 'query' search parameter may only be specified once.", 0]);
  });
});

describe('a body that is too large is refused before it is read to the end:', () => {
  const bomb = Buffer.alloc(50_000_000, ' ');
  it.each([
    ['200 kB', LARGE, {}, '200,040'],
    ['50 MB in 50 kB of gzip', gzipSync(bomb), { 'content-encoding': 'gzip' }, 'more'],
    ['50 MB of deflate', deflateSync(bomb), { 'content-encoding': 'deflate' }, 'more'],
    ['50 MB of br', brotliCompressSync(bomb), { 'content-encoding': 'br' }, 'more'],
  ])('%s', async (_, body, headers, found) => {
    const message = `body: found ${found}, expected at most 102,400 bytes`;
    expect(await server.refusalOf(body, { ...JSON_TYPE, ...headers })).toEqual([413, 'LIMIT_EXCEEDED', message, 0]);
  });

  it.each([
    ['zip', 415, 'the encoding of the body is not supported; expected gzip, deflate, br or none'],
    ['gzip', 400, 'the request cannot be read'],
  ])('but one that is not %s, as it says, is told', async (encoding, status, message) => {
    const refusal = await server.refusalOf('{}', { ...JSON_TYPE, 'content-encoding': encoding });
    expect(refusal).toEqual([status, 'BAD_REQUEST', message, 0]);
  });
});

describe('another method than GET or POST is refused:', () => {
  it.each(['PUT', 'PATCH', 'DELETE'])('%s', async (method) => {
    const init = { method, headers: JSON_TYPE, body: JSON.stringify({ query: QUERY }) };
    const message = `method: found ${method}, expected GET or POST`;
    expect(await server.refusalAt('/graphql', init)).toEqual([405, 'METHOD_NOT_ALLOWED', message, 0]);
  });

  it('a mutation in an address', async () => {
    const refusal = await server.refusalAt(`/graphql?query=${encodeURIComponent('mutation { __typename }')}`);
    const message = 'the graph is read-only: found a mutation, expected a query; a what-if is `view(assume:)`';
    expect(refusal).toEqual([400, 'GRAPHQL_VALIDATION_FAILED', message, 0]);
  });
});
