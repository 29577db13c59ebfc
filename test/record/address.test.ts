import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { RecordError } from '../../src/record/record-error.js';
import { readServers, withoutLogin } from '../../src/record/server-list.js';
import { chipgraph } from '../cli/chipgraph.js';

describe('the address of a record', () => {
  it('names several servers, each with its port, and the rest for all of them', () => {
    expect(readServers('postgres://reader:s3cret@db-a,db-b:5433/chipgraph?sslmode=require')).toEqual([
      { address: 'postgres://reader:s3cret@db-a/chipgraph?sslmode=require', shown: 'db-a' },
      { address: 'postgres://reader:s3cret@db-b:5433/chipgraph?sslmode=require', shown: 'db-b:5433' },
    ]);
    expect(readServers('postgresql://localhost/chipgraph')).toHaveLength(1);
    expect(readServers('postgres:///chipgraph?host=/run/postgresql')[0].shown).toBe('the local socket');
  });

  it.each([
    'mysql://a/b',
    'db-a,db-b',
    'postgres://user:s3cret@a:port/b',
    'postgres://user:s3cret@a,,b/c',
    'postgres://user:s3cret/part@a/b',
    '',
  ])('is refused without being repeated: %s', (address) => {
    expect(() => readServers(address)).toThrow(RecordError);
    expect(() => readServers(address)).toThrow(/^the address of the record: found .*, expected such as "postgres:/);
    expect(() => readServers(address)).not.toThrow(/s3cret/);
  });

  it.each(['postgres://me:s3cret@a:port/b', 'postgres://me:s3cret/part@a/b'])(
    'is not repeated by the command that refuses it: %s',
    (address) => {
      for (const [given, environment] of [
        [['--to', address], {}],
        [[], { CHIPGRAPH_PUBLISH_TO: address }],
      ] as const) {
        const { code, errors } = chipgraph(['publish', ...given, '--history'], undefined, environment);
        expect([code, errors.includes('the address of the record'), /s3cret/.test(errors)]).toEqual([1, true, false]);
      }
    },
  );

  it('is shown without its password, whatever is in it', () => {
    expect(withoutLogin('cannot reach postgres://me:a@b:c@host/x or postgres://you@other/y')).toBe(
      'cannot reach postgres://host/x or postgres://other/y',
    );
  });

  it('that nobody answers at is told with every server and no password', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as AddressInfo;
    server.close();
    const address = `postgres://me:s3cret@127.0.0.1:${port},127.0.0.1:1/chipgraph`;
    const { code, errors } = chipgraph(['publish', '--to', address, '--history']);
    expect([code, errors]).toEqual([
      1,
      `chipgraph: the record at 127.0.0.1:${port} cannot be reached: connect ECONNREFUSED 127.0.0.1:${port}; ` +
        'the record at 127.0.0.1:1 cannot be reached: connect ECONNREFUSED 127.0.0.1:1\n',
    ]);
  });
});
