import { afterEach, describe, expect, it } from 'vitest';
import { connect } from '../../src/record/connect.js';
import { readServers } from '../../src/record/server-list.js';
import { inTransaction } from '../../src/record/transaction.js';
import { type Answer, StandInServer } from './stand-in-server.js';

describe('a commit', () => {
  let server: StandInServer | undefined;
  afterEach(() => server?.stop());

  /** What is told where a server answers like that when it is to commit. */
  async function told(answer: Answer): Promise<unknown> {
    server = new StandInServer((statement) => (statement === 'COMMIT' ? answer : 'done'));
    const client = await connect(readServers(`postgres://me@${await server.start()}/record`)[0]);
    const work = inTransaction(client, 'READ WRITE', async () => {});
    return work.then(
      () => 'committed',
      (error: unknown) => (error instanceof Error && 'fault' in error ? error.fault : error),
    );
  }
  const error = (severity: string, code: string) => ({ severity, code, message: 'no' });

  it.each([
    ['an English server', error('ERROR', '23505')],
    ['a German one', error('FEHLER', '23505')],
    ['one that gives up on a disk that is full', error('ERREUR', '53100')],
  ])('that is refused by %s has not taken place, and the reason is what it says', async (_, answer) => {
    expect(await told(answer)).toMatchObject({ code: answer.code, message: 'no' });
  });

  it.each([
    ['a server that is shut down', error('FATAL', '57P01')],
    ['one whose language has the same word for it', error('ERROR', '57P02')],
    ['a connection that fails', error('FATAL', '08006')],
    ['a server that says nothing', 'dies' as const],
  ])('that is broken off by %s may have taken place or not', async (_, answer) => {
    expect(await told(answer)).toBe('uncertain');
  });

  it('that the server confirms has taken place', async () => {
    expect(await told('done')).toBe('committed');
  });
});
